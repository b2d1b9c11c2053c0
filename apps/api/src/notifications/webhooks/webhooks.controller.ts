import { Body, Controller, Delete, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, MemberActor } from '../../platform/actor.js';
import { Transactions } from '../../platform/database/index.js';
import { CurrentActor, Endpoint, IDEMPOTENCY_KEY, type Page } from '../../platform/http/index.js';
import { Idempotency, sendAnswer } from '../../platform/idempotency/index.js';
import { Problem } from '../../platform/problem/index.js';
import { NOTHING } from '../inbox/inbox.schemas.js';
import { DELIVERIES, WEBHOOK, WEBHOOK_INPUT, WEBHOOK_MADE, WEBHOOKS } from './webhook.schemas.js';
import { Webhooks, type Webhook } from './webhooks.js';

const PERMISSION = 'webhook.manage';
const member = (actor: Actor): MemberActor => {
  if (actor.kind !== 'member') throw new Problem('FORBIDDEN');
  return actor;
};

@Controller('api/webhooks')
export class WebhooksController {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
  ) {}

  @Get()
  @Endpoint({ operationId: 'listWebhooks', summary: 'The endpoints of my organisation', permission: PERMISSION, audit: 'webhook.list', responses: { 200: WEBHOOKS }, problems: [] })
  async list(@CurrentActor() actor: Actor): Promise<{ items: readonly Webhook[] }> {
    return { items: await this.transactions.run(actor, (manager) => this.webhooks.list(manager)) };
  }

  @Post()
  @Endpoint({
    operationId: 'addWebhook',
    summary: 'Tell this endpoint what happens to the referrals that my organisation sends or has: ids, codes and a link, signed after standardwebhooks.com',
    permission: PERMISSION,
    audit: 'webhook.add',
    headers: IDEMPOTENCY_KEY,
    body: WEBHOOK_INPUT,
    responses: { 201: WEBHOOK_MADE },
    problems: ['IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
  })
  async add(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() { url }: { url: string }): Promise<void> {
    const by = member(actor);
    const checked = await this.webhooks.checkUrl(url);
    await sendAnswer(reply, await this.idempotency.run(request, actor, async (manager) => ({ status: 201, body: await this.webhooks.add(manager, by, checked) })));
  }

  @Post(':id/pause')
  @Endpoint({ operationId: 'pauseWebhook', summary: 'Deliver nothing there for now', permission: PERMISSION, audit: 'webhook.pause', body: NOTHING, responses: { 200: WEBHOOK }, problems: ['NOT_FOUND'] })
  pause(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Webhook> {
    return this.transactions.run(actor, (manager) => this.webhooks.pause(manager, id));
  }

  @Post(':id/resume')
  @Endpoint({ operationId: 'resumeWebhook', summary: 'Deliver again, and what waited first', permission: PERMISSION, audit: 'webhook.resume', body: NOTHING, responses: { 200: WEBHOOK }, problems: ['NOT_FOUND'] })
  resume(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Webhook> {
    return this.transactions.run(actor, (manager) => this.webhooks.resume(manager, id));
  }

  @Delete(':id')
  @Endpoint({ operationId: 'removeWebhook', summary: 'Deliver nothing there any more', permission: PERMISSION, audit: 'webhook.remove', responses: { 204: null }, problems: ['NOT_FOUND'] })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.transactions.run(actor, (manager) => this.webhooks.remove(manager, id));
  }

  @Get(':id/deliveries')
  @Endpoint({
    operationId: 'listWebhookDeliveries',
    summary: 'What was delivered there, or is still tried, the newest first',
    permission: PERMISSION,
    audit: 'webhook.deliveries',
    query: {
      type: 'object',
      properties: {
        cursor: { title: 'Where to go on: `nextCursor` of the page before', type: 'string', minLength: 1, maxLength: 500 },
        limit: { title: 'How many', type: 'integer', minimum: 1, maximum: 100 },
      },
      additionalProperties: false,
    },
    responses: { 200: DELIVERIES },
    problems: ['NOT_FOUND'],
  })
  deliveries(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: { cursor?: string; limit?: number }): Promise<Page<object>> {
    return this.transactions.run(actor, (manager) => this.webhooks.log(manager, id, query));
  }
}
