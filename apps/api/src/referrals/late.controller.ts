import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, jsonText, RequestStages } from '../platform/http/index.js';
import { listQuery } from './list-query.js';
import { LATE_REFERRALS } from './views/answer.schemas.js';
import { ReferralLists, type Paging } from './views/lists.js';

@Controller('api/services/:id/late')
export class LateController {
  constructor(
    private readonly lists: ReferralLists,
    private readonly stages: RequestStages,
  ) {}

  @Get()
  @Endpoint({
    operationId: 'readLate',
    summary: 'For the coordinator’s desk, on a stated purpose: what is overdue anywhere, or at risk, and does not lie with the desk; the earliest due time first',
    permission: 'worklist.read',
    audit: 'worklist.late',
    headers: { 'Onward-Purpose': { type: 'string', description: 'Why the desk looks at what is not with it; audited and reviewed.' } },
    query: listQuery({ late: { title: 'Overdue (the default), or at risk', enum: ['breached', 'at-risk'] } }),
    bodyCheck: 'by-handler',
    responses: { 200: LATE_REFERRALS },
    problems: ['NOT_FOUND'],
  })
  async late(
    @Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') deskId: string,
    @Query() { late = 'breached', ...paging }: Paging & { late?: 'breached' | 'at-risk' },
  ): Promise<void> {
    const text = await this.lists.late(actor, deskId, { late, ...paging });
    await this.stages.authorise(request);
    await jsonText(reply, text);
  }
}
