import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { CLIENT_EVENT_TYPES, EVENT_SCHEMAS } from '@onward/workflow';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, ETAG, IDEMPOTENCY_KEY, IF_MATCH, ifMatch, jsonText, RequestStages } from '../platform/http/index.js';
import { requestKey, sendAnswer } from '../platform/idempotency/index.js';
import { auditTold } from './audit-told.js';
import { ReferralLifecycle } from './lifecycle/referral-lifecycle.js';
import { listQuery } from './list-query.js';
import { EVENT_SENT, TIMELINE } from './views/answer.schemas.js';
import { ReferralLists, type Paging } from './views/lists.js';

/** What any event can be refused with. */
export const EVENT_PROBLEMS = [
  'NOT_FOUND', 'INPUT_INVALID', 'FORM_INVALID', 'SERVICE_CLOSED', 'SERVICE_NOT_REFERABLE', 'VERSION_REQUIRED', 'VERSION_STALE', 'EVENT_NOT_ALLOWED',
  'FIT_FAILED', 'DUPLICATE_REFERRAL', 'PERSON_MISMATCH', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS', 'UNAVAILABLE',
] as const;

@Controller('api/referrals/:id/events')
export class EventsController {
  constructor(
    private readonly lifecycle: ReferralLifecycle,
    private readonly lists: ReferralLists,
    private readonly stages: RequestStages,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'sendEvent',
    summary: 'The one way a referral changes',
    permission: 'referral.send-event',
    audit: 'referral.event',
    headers: { ...IF_MATCH, ...IDEMPOTENCY_KEY },
    body: { title: 'An event', oneOf: CLIENT_EVENT_TYPES.map((type) => EVENT_SCHEMAS[type]) },
    bodyCheck: 'by-handler',
    responses: { 201: EVENT_SENT },
    responseHeaders: ETAG,
    problems: EVENT_PROBLEMS,
  })
  async send(
    @Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') referralId: string, @Body() body: unknown,
  ): Promise<void> {
    const { answer, about } = await this.lifecycle.send(actor, { referralId, body, version: ifMatch(request), asked: requestKey(request) }).catch(auditTold(request));
    request.audited = about;
    await this.stages.authorise(request);
    await sendAnswer(reply, answer);
  }

  @Get()
  @Endpoint({
    operationId: 'readTimeline',
    summary: 'The timeline: who, when, what, hop by hop',
    permission: 'referral.read',
    audit: 'referral.timeline',
    headers: { 'Onward-Purpose': { type: 'string', description: 'Why a coordinator looks at what is not with their desk; audited and reviewed.' } },
    query: listQuery({}),
    bodyCheck: 'by-handler',
    responses: { 200: TIMELINE },
    problems: ['NOT_FOUND'],
  })
  async timeline(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: Paging): Promise<void> {
    const { text, personId } = await this.lists.timeline(actor, id, { ...query, types: null });
    request.audited = { personId };
    await this.stages.authorise(request);
    await jsonText(reply, text);
  }
}
