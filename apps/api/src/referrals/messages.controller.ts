import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { checkInput, CurrentActor, Endpoint, ETAG, IDEMPOTENCY_KEY, jsonText, RequestStages } from '../platform/http/index.js';
import { requestKey, sendAnswer } from '../platform/idempotency/index.js';
import { EVENT_PROBLEMS } from './events.controller.js';
import { ReferralLifecycle } from './lifecycle/referral-lifecycle.js';
import { listQuery } from './list-query.js';
import { EVENT_SENT, TIMELINE } from './views/answer.schemas.js';
import { ReferralLists, type Paging } from './views/lists.js';

const MESSAGE = {
  title: 'A message to every party',
  type: 'object',
  properties: { text: { title: 'Message', type: 'string', pattern: '\\S', maxLength: 5000 } },
  required: ['text'],
  additionalProperties: false,
} as const;

/** Read before it is checked: a body that is not a message has none. */
const textIn = (body: unknown): unknown => (typeof body === 'object' && body !== null && 'text' in body ? body.text : undefined);

/** The conversation on a referral: the event `message` by another name. */
@Controller('api/referrals/:id/messages')
export class MessagesController {
  constructor(
    private readonly lifecycle: ReferralLifecycle,
    private readonly lists: ReferralLists,
    private readonly stages: RequestStages,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'sendMessage',
    summary: 'Write to every party of the referral',
    permission: 'message.write',
    audit: 'message.write',
    headers: IDEMPOTENCY_KEY,
    body: MESSAGE,
    bodyCheck: 'by-handler',
    responses: { 201: EVENT_SENT },
    responseHeaders: ETAG,
    problems: EVENT_PROBLEMS,
  })
  async send(
    @Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') referralId: string, @Body() body: unknown,
  ): Promise<void> {
    const message = { type: 'message', toReferrer: textIn(body) };
    const { answer, about } = await this.lifecycle.send(actor, {
      referralId, body: message, version: undefined, asked: requestKey(request), check: () => checkInput(MESSAGE, body),
    });
    request.audited = about;
    await this.stages.authorise(request);
    await sendAnswer(reply, answer);
  }

  @Get()
  @Endpoint({
    operationId: 'readMessages',
    summary: 'The conversation, oldest first',
    permission: 'message.read',
    audit: 'message.read',
    query: listQuery({}),
    bodyCheck: 'by-handler',
    responses: { 200: TIMELINE },
    problems: ['NOT_FOUND'],
  })
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: Paging): Promise<void> {
    const { text, personId } = await this.lists.timeline(actor, id, { ...query, types: ['message'] });
    request.audited = { personId };
    await this.stages.authorise(request);
    await jsonText(reply, text);
  }
}
