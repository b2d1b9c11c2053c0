import { Body, Controller, Get, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Transactions } from '../../platform/database/index.js';
import { checkInput, CurrentActor, Endpoint, ETAG, etag, IDEMPOTENCY_KEY, IF_MATCH, ifMatch, RequestStages, type EndpointOptions, type JsonSchema } from '../../platform/http/index.js';
import { Idempotency, sendAnswer } from '../../platform/idempotency/index.js';
import { Problem } from '../../platform/problem/index.js';
import { Entries, type Entry } from './entries.js';
import { CLOSURE, ENTRY, ENTRY_PATCH, NOTHING_ELSE, PAUSE } from './entry.schemas.js';
import { notYours } from './refused-entry.js';

const act = (operationId: string, audit: string, summary: string, body: JsonSchema): EndpointOptions => ({
  operationId, permission: 'service.manage', audit, summary, headers: { ...IF_MATCH, ...IDEMPOTENCY_KEY }, body, bodyCheck: 'by-handler',
  responses: { 200: ENTRY }, responseHeaders: ETAG,
  problems: ['NOT_FOUND', 'FORBIDDEN', 'VERSION_REQUIRED', 'VERSION_STALE', 'EVENT_NOT_ALLOWED', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
});

/** The entry of a service, for who manages it. */
@Controller('api/services/:id')
export class EntryController {
  constructor(
    private readonly entries: Entries,
    private readonly idempotency: Idempotency,
    private readonly transactions: Transactions,
    private readonly stages: RequestStages,
  ) {}

  @Get('entry')
  @Endpoint({
    operationId: 'getServiceEntry', permission: 'service.manage', audit: null, summary: 'The entry of a service that one manages, as it is edited',
    bodyCheck: 'by-handler', responses: { 200: ENTRY }, responseHeaders: ETAG, problems: ['NOT_FOUND', 'FORBIDDEN'],
  })
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') id: string): Promise<Entry> {
    const entry = await this.mine(request, actor, id);
    reply.header('etag', etag(entry.version));
    return entry;
  }

  @Patch('entry')
  @Endpoint({
    operationId: 'changeServiceEntry', permission: 'service.manage', audit: 'service.change', summary: 'Change what the directory says of a service that one manages',
    headers: IF_MATCH, body: ENTRY_PATCH, bodyCheck: 'by-handler', responses: { 200: ENTRY }, responseHeaders: ETAG,
    problems: ['NOT_FOUND', 'FORBIDDEN', 'VERSION_REQUIRED', 'VERSION_STALE', 'EVENT_NOT_ALLOWED'],
  })
  async change(
    @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') id: string, @Body() patch: Record<string, unknown>,
  ): Promise<Entry> {
    const before = await this.mine(request, actor, id, ENTRY_PATCH, patch);
    const words = this.entries.merged(before, patch);
    const version = versionOf(request);
    request.audited = { basis: `${before.name}: ${Object.keys(words).join(', ')}` };
    const changed = await this.transactions.run(actor, (manager) => this.entries.change(manager, actor, id, version, words));
    reply.header('etag', etag(changed.version));
    return changed;
  }

  @Post('assure')
  @HttpCode(200)
  @Endpoint(act('assureService', 'service.assure', 'Say that one has checked an entry: it is assured for another year', NOTHING_ELSE))
  async assure(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: object): Promise<void> {
    await this.once(request, reply, actor, id, NOTHING_ELSE, body, (manager, version) => this.entries.assure(manager, actor, id, version));
  }

  @Post('pause')
  @HttpCode(200)
  @Endpoint(act('pauseService', 'service.pause', 'Take no referrals, until a day or until it is said; again, to say otherwise', PAUSE))
  async pause(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: { until?: string; alternativeId?: string }): Promise<void> {
    await this.once(request, reply, actor, id, PAUSE, body, (manager, version) => this.entries.pause(manager, actor, id, version, body));
  }

  @Post('reopen')
  @HttpCode(200)
  @Endpoint(act('reopenService', 'service.reopen', 'Take referrals again', NOTHING_ELSE))
  async reopen(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: object): Promise<void> {
    await this.once(request, reply, actor, id, NOTHING_ELSE, body, (manager, version) => this.entries.reopen(manager, actor, id, version));
  }

  @Post('close')
  @HttpCode(200)
  @Endpoint(act('closeService', 'service.close', 'Close for good: each referral that is open here goes to the successor', CLOSURE))
  async close(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: { successorId?: string }): Promise<void> {
    await this.once(request, reply, actor, id, CLOSURE, body, (manager, version) => this.entries.close(manager, actor, id, version, body));
  }

  /** 404, 422, 403: in the order of the contract. */
  private async mine(request: FastifyRequest, actor: Actor, id: string, schema?: JsonSchema, body?: unknown): Promise<Entry> {
    const found = await this.entries.find(actor, id);
    if (schema !== undefined) checkInput(schema, body);
    await this.stages.authorise(request);
    if (found === undefined) throw notYours();
    request.audited = { basis: found.name };
    return found;
  }

  private async once(
    request: FastifyRequest, reply: FastifyReply, actor: Actor, id: string, schema: JsonSchema, body: unknown,
    work: (manager: EntityManager, version: number) => Promise<Entry>,
  ): Promise<void> {
    await this.mine(request, actor, id, schema, body);
    const answer = await this.idempotency.run(request, actor, async (manager) => {
      const entry = await work(manager, versionOf(request));
      return { status: 200, body: entry, etag: etag(entry.version) };
    });
    await sendAnswer(reply, answer);
  }
}

function versionOf(request: FastifyRequest): number {
  const version = ifMatch(request);
  if (version === undefined) throw new Problem('VERSION_REQUIRED', { detail: 'Send the ETag that you read as If-Match.' });
  return Number.isNaN(version) ? 0 : version;
}
