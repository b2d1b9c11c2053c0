import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditLog } from '../../access/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings } from '../../platform/database/index.js';
import { CurrentActor, Endpoint, ETAG, etag, IDEMPOTENCY_KEY, IF_MATCH, ifMatch, jsonText, UUID } from '../../platform/http/index.js';
import { Idempotency, sendAnswer } from '../../platform/idempotency/index.js';
import { Problem } from '../../platform/problem/index.js';
import { DECISION_INPUT, MATCHING_ENTRY, MATCHING_LIST, UNDO_INPUT } from './matching.schemas.js';
import { Matching, type DecisionInput, type MatchingEntry } from './matching.js';

/** Whether two records are one person: decided by a coordinator, with both sides before them, and taken back when it was wrong. */
@Controller('api/people/matching')
export class MatchingController {
  constructor(
    private readonly matching: Matching,
    private readonly idempotency: Idempotency,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Endpoint({
    operationId: 'listMatching',
    permission: 'person.match',
    audit: 'matching.list',
    summary: 'Who waits to be matched, the longest first; or what was decided, the last first',
    query: {
      type: 'object',
      properties: {
        state: { enum: ['waiting', 'decided'] },
        cursor: { title: 'Where to go on: `nextCursor` of the page before', type: 'string', minLength: 1, maxLength: 500 },
        limit: { title: 'How many', type: 'integer', minimum: 1, maximum: 100 },
      },
      additionalProperties: false,
    },
    responses: { 200: MATCHING_LIST },
    problems: ['NOT_FOUND'],
  })
  async list(@CurrentActor() actor: Actor, @Res() reply: FastifyReply, @Query() { state = 'waiting', ...paging }: { state?: string; cursor?: string; limit?: number }): Promise<void> {
    await jsonText(reply, await this.matching.list(actor, state === 'waiting', paging));
  }

  @Get(':entryId')
  @Endpoint({
    operationId: 'readMatching',
    permission: 'person.match',
    audit: 'matching.read',
    summary: 'Somebody who waits to be matched, beside whom they may be',
    query: { type: 'object', properties: { with: { ...UUID, description: 'Somebody else to put beside them.' } }, additionalProperties: false },
    responses: { 200: MATCHING_ENTRY },
    problems: ['NOT_FOUND'],
    responseHeaders: ETAG,
  })
  async read(
    @CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Param('entryId') id: string, @Query() query: { with?: string },
  ): Promise<MatchingEntry> {
    const entry = await this.matching.read(actor, id, query.with);
    await this.auditShown(actor, request, entry);
    reply.header('etag', etag(entry.version));
    return entry;
  }

  @Post(':entryId/decisions')
  @Endpoint({
    operationId: 'decideMatching',
    permission: 'person.match',
    audit: 'matching.decide',
    summary: 'The same person (a merge, which can be undone), not the same (never proposed again), or a person of their own',
    headers: { ...IF_MATCH, ...IDEMPOTENCY_KEY },
    body: DECISION_INPUT,
    responses: { 201: MATCHING_ENTRY },
    problems: ['NOT_FOUND', 'VERSION_REQUIRED', 'VERSION_STALE', 'EVENT_NOT_ALLOWED', 'IDENTITY_MISMATCH', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
    responseHeaders: ETAG,
  })
  async decide(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('entryId') id: string, @Body() input: DecisionInput): Promise<void> {
    await this.write(actor, request, reply, id, (manager, version) => this.matching.decide(manager, actor, id, version, input));
  }

  @Post(':entryId/decisions/:decisionId/undo')
  @Endpoint({
    operationId: 'undoMatching',
    permission: 'person.match',
    audit: 'matching.undo',
    summary: 'Takes a decision back: what was merged is two again, each with all that was written about it',
    headers: { ...IF_MATCH, ...IDEMPOTENCY_KEY },
    body: UNDO_INPUT,
    responses: { 201: MATCHING_ENTRY },
    problems: ['NOT_FOUND', 'VERSION_REQUIRED', 'VERSION_STALE', 'EVENT_NOT_ALLOWED', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
    responseHeaders: ETAG,
  })
  async undo(
    @CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('entryId') id: string, @Param('decisionId') decisionId: string, @Body() { note }: { note: string },
  ): Promise<void> {
    await this.write(actor, request, reply, id, (manager, version) => this.matching.undo(manager, actor, id, version, decisionId, note));
  }

  private async write(
    actor: Actor, request: FastifyRequest, reply: FastifyReply, id: string, work: (manager: Parameters<Matching['decide']>[0], version: number) => Promise<MatchingEntry>,
  ): Promise<void> {
    const version = ifMatch(request);
    if (version === undefined) {
      await this.matching.read(actor, id);
      throw new Problem('VERSION_REQUIRED', { detail: 'Send the ETag that you read as If-Match.' });
    }
    const answer = await this.idempotency.run(request, actor, async (manager) => {
      const entry = await work(manager, Number.isNaN(version) ? -1 : version);
      request.audited = { personId: entry.subject?.id ?? entry.decisions.at(-1)?.person?.id };
      return { status: 201, body: entry, etag: etag(entry.version) };
    });
    await sendAnswer(reply, answer);
  }

  /** Everybody who was shown has a row of their own, so that "who looked at me?" has an answer; the request's own row is the subject's. */
  private async auditShown(actor: Actor, request: FastifyRequest, { subject, candidates }: MatchingEntry): Promise<void> {
    const [first, ...others] = [...(subject === null ? [] : [subject.id]), ...candidates.map(({ person }) => person.id)];
    request.audited = { personId: first };
    const { membership, purpose } = actorSettings(actor);
    await Promise.all(others.map((personId) => this.auditLog.record({ at: this.clock.now(), membershipId: membership, action: 'matching.read', outcome: 200, personId, basis: purpose, requestId: request.id })));
  }
}
