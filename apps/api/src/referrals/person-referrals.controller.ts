import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, jsonText } from '../platform/http/index.js';
import { listQuery } from './list-query.js';
import { PERSON_REFERRALS } from './views/answer.schemas.js';
import { ReferralLists, type Paging } from './views/lists.js';

@Controller('api/people/:id/referrals')
export class PersonReferralsController {
  constructor(private readonly lists: ReferralLists) {}

  @Get()
  @Endpoint({
    operationId: 'listPersonReferrals',
    summary: 'The referrals of a person, of all organisations, that this caller may know of: newest first',
    permission: 'person.read',
    audit: 'person.referrals',
    headers: { 'Onward-Purpose': { type: 'string', description: 'Why the person is looked at, where nothing else opens them; audited and reviewed.' } },
    query: listQuery({ state: { title: 'Those that are open (the default), or those that are closed', enum: ['open', 'closed'] } }),
    responses: { 200: PERSON_REFERRALS },
    problems: ['NOT_FOUND'],
  })
  async list(
    @Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') personId: string,
    @Query() { state = 'open', ...paging }: Paging & { state?: 'open' | 'closed' },
  ): Promise<void> {
    const { text, basis } = await this.lists.ofPerson(actor, personId, state === 'open', paging);
    request.audited = { personId, basis };
    await jsonText(reply, text);
  }
}
