import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { OPEN_STATES, PRIORITIES } from '@onward/workflow';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, jsonText, RequestStages } from '../platform/http/index.js';
import { anyOfThese, listQuery } from './list-query.js';
import { REFERRALS } from './views/answer.schemas.js';
import { ReferralLists, type Paging } from './views/lists.js';

const SENT_OPEN = OPEN_STATES.filter((state) => state !== 'draft');

@Controller('api/services/:id/worklist')
export class WorklistController {
  constructor(
    private readonly lists: ReferralLists,
    private readonly stages: RequestStages,
  ) {}

  @Get()
  @Endpoint({
    operationId: 'readWorklist',
    summary: 'What waits at a service: most pressing due time, then priority, then age',
    permission: 'worklist.read',
    audit: 'worklist.read',
    query: listQuery({
      state: anyOfThese('State', SENT_OPEN),
      priority: anyOfThese('Priority', PRIORITIES),
      assignee: { title: 'A colleague, or `none` for what nobody has taken', type: 'string', pattern: '^(none|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$' },
    }),
    bodyCheck: 'by-handler',
    responses: { 200: REFERRALS },
    problems: ['NOT_FOUND'],
  })
  async worklist(
    @Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') serviceId: string,
    @Query() query: Paging & { state?: string; priority?: string; assignee?: string },
  ): Promise<void> {
    const text = await this.lists.worklist(actor, serviceId, {
      ...query,
      states: query.state?.split(',') ?? null,
      priorities: query.priority?.split(',') ?? null,
      assignee: query.assignee ?? null,
    });
    await this.stages.authorise(request);
    await jsonText(reply, text);
  }
}
