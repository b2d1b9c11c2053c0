import { Body, Controller, Get, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { STATES } from '@onward/workflow';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, ETAG, etag, IDEMPOTENCY_KEY, IF_MATCH, ifMatch, jsonText, RequestStages, UUID } from '../platform/http/index.js';
import { requestKey, sendAnswer } from '../platform/idempotency/index.js';
import { DRAFT_PATCH_SCHEMA, NEW_REFERRAL_SCHEMA } from './referral.schemas.js';
import { listQuery, anyOfThese } from './list-query.js';
import { auditTold } from './audit-told.js';
import { SaveDraft } from './lifecycle/send/save-draft.js';
import { SendReferral } from './lifecycle/send/send-referral.js';
import { REFERRAL, REFERRAL_AFTER, REFERRALS } from './views/answer.schemas.js';
import { ReferralLists, type Paging } from './views/lists.js';
import { ReadReferral } from './views/read-referral.js';

@Controller('api/referrals')
export class ReferralsController {
  constructor(
    private readonly sending: SendReferral,
    private readonly drafts: SaveDraft,
    private readonly referrals: ReadReferral,
    private readonly lists: ReferralLists,
    private readonly stages: RequestStages,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'createReferral',
    summary: 'Draft a referral, or send it at once',
    permission: 'referral.create',
    audit: 'referral.create',
    headers: IDEMPOTENCY_KEY,
    body: NEW_REFERRAL_SCHEMA,
    bodyCheck: 'by-handler',
    responses: { 201: REFERRAL_AFTER },
    responseHeaders: ETAG,
    problems: ['FORM_INVALID', 'SERVICE_CLOSED', 'SERVICE_NOT_REFERABLE', 'FIT_FAILED', 'DUPLICATE_REFERRAL', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS', 'UNAVAILABLE'],
  })
  async create(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Body() body: unknown): Promise<void> {
    const { answer, about } = await this.sending.send(actor, body, requestKey(request)).catch(auditTold(request));
    request.audited = about;
    await this.stages.authorise(request);
    await sendAnswer(reply, answer);
  }

  @Patch(':id')
  @Endpoint({
    operationId: 'saveDraft',
    summary: 'Save a draft as it is written',
    permission: 'referral.create',
    audit: 'referral.save-draft',
    headers: IF_MATCH,
    body: DRAFT_PATCH_SCHEMA,
    bodyCheck: 'by-handler',
    responses: { 200: REFERRAL },
    responseHeaders: ETAG,
    problems: ['NOT_FOUND', 'FORM_INVALID', 'VERSION_REQUIRED', 'VERSION_STALE', 'EVENT_NOT_ALLOWED'],
  })
  async save(
    @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') id: string, @Body() patch: unknown,
  ): Promise<object> {
    const row = await this.drafts.save(actor, id, patch, ifMatch(request));
    request.audited = { personId: row.head.personId };
    await this.stages.authorise(request);
    void reply.header('etag', etag(row.head.version));
    return this.referrals.view(actor, row);
  }

  @Get()
  @Endpoint({
    operationId: 'listSentReferrals',
    summary: 'What I, or my organisation, sent',
    permission: 'referral.track',
    audit: 'referral.list',
    query: listQuery({ sent: { title: 'Sent by', type: 'string', enum: ['me', 'organisation'] }, state: anyOfThese('State', STATES), group: { title: 'The incident they belong to', ...UUID } }),
    responses: { 200: REFERRALS },
    problems: [],
  })
  async list(
    @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Query() query: Paging & { sent?: 'me' | 'organisation'; state?: string; group?: string },
  ): Promise<void> {
    await jsonText(reply, await this.lists.sent(actor, query.sent !== 'organisation', { ...query, states: query.state?.split(',') ?? null }));
  }

  @Get(':id')
  @Endpoint({
    operationId: 'readReferral',
    summary: 'A referral, as far as you may read it',
    permission: 'referral.read',
    audit: 'referral.read',
    bodyCheck: 'by-handler',
    responses: { 200: REFERRAL },
    responseHeaders: ETAG,
    problems: ['NOT_FOUND'],
  })
  async read(
    @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') id: string,
  ): Promise<object> {
    const row = await this.referrals.row(actor, id);
    request.audited = { personId: row.head.personId };
    await this.stages.authorise(request);
    void reply.header('etag', etag(row.head.version));
    return this.referrals.view(actor, row);
  }
}
