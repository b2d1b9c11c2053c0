import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor, Endpoint, IDEMPOTENCY_KEY } from '../../platform/http/index.js';
import { Idempotency, sendAnswer } from '../../platform/idempotency/index.js';
import { Problem } from '../../platform/problem/index.js';
import { RelatedPeople } from './related-people.js';
import { RELATED, RELATED_INPUT, type RelatedInput } from './related.schemas.js';

const PURPOSE = { 'Onward-Purpose': { type: 'string', description: 'Why the person is looked at, where nothing else opens them; audited and reviewed.' } } as const;

@Controller('api/people/:id/related')
export class RelatedController {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly related: RelatedPeople,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'addRelatedPerson',
    permission: 'person.relate',
    audit: 'person.relate',
    summary: 'Somebody belongs to the person: a parent, a carer, an attorney',
    headers: { ...IDEMPOTENCY_KEY, ...PURPOSE },
    body: RELATED_INPUT,
    responses: { 201: RELATED },
    problems: ['NOT_FOUND', 'FORBIDDEN', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
  })
  async add(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string, @Body() input: RelatedInput): Promise<void> {
    if (actor.kind !== 'member') throw new Problem('FORBIDDEN');
    request.audited = { personId: id };
    await sendAnswer(reply, await this.idempotency.run(request, actor, async (manager) => ({ status: 201, body: await this.related.add(manager, actor, id, input) })));
  }

  @Post(':relatedId/end')
  @Endpoint({
    operationId: 'endRelatedPerson',
    permission: 'person.relate',
    audit: 'person.end-relation',
    summary: 'They are it no more: answers who still belongs to the person',
    headers: { ...IDEMPOTENCY_KEY, ...PURPOSE },
    body: { type: 'object', additionalProperties: false },
    responses: { 200: { type: 'object', properties: { items: { type: 'array', items: RELATED } }, required: ['items'], additionalProperties: false } },
    problems: ['NOT_FOUND', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
  })
  async end(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string, @Param('relatedId') relatedId: string): Promise<void> {
    if (actor.kind !== 'member') throw new Problem('FORBIDDEN');
    request.audited = { personId: id };
    await sendAnswer(reply, await this.idempotency.run(request, actor, async (manager) => ({ status: 200, body: { items: await this.related.end(manager, actor, id, relatedId) } })));
  }
}
