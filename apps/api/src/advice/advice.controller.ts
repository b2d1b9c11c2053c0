import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, IDEMPOTENCY_KEY, type Page } from '../platform/http/index.js';
import { Idempotency, sendAnswer } from '../platform/idempotency/index.js';
import { Problem } from '../platform/problem/index.js';
import { Advice } from './advice.js';
import { ADVICE, ADVICE_ACT, ADVICE_BEFORE, ADVICE_LIST, ADVICE_QUERY, QUESTION, type AdviceActInput, type Question } from './advice.schemas.js';
import type { AdviceView } from './stored-advice.js';

const REFUSALS = ['SERVICE_CLOSED', 'SERVICE_NOT_REFERABLE', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'] as const;

/** A question to a service without a referral. */
@Controller('api')
export class AdviceController {
  constructor(
    private readonly advice: Advice,
    private readonly idempotency: Idempotency,
  ) {}

  @Get('advice')
  @Endpoint({
    operationId: 'listAdvice',
    summary: 'What my organisation asked, or my services are asked: the first due first; of what is over, the last first',
    permission: 'advice.read',
    audit: 'advice.list',
    query: ADVICE_QUERY,
    responses: { 200: ADVICE_LIST },
    problems: [],
  })
  list(@CurrentActor() actor: Actor, @Query() query: { open?: boolean; cursor?: string; limit?: number }): Promise<Page<AdviceView>> {
    return this.advice.list(actor, query);
  }

  @Post('advice')
  @Endpoint({
    operationId: 'askAdvice',
    summary: 'Ask a service, without referring anybody',
    permission: 'advice.ask',
    audit: 'advice.ask',
    headers: IDEMPOTENCY_KEY,
    body: QUESTION,
    responses: { 201: ADVICE },
    problems: REFUSALS,
  })
  async ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Body() question: Question): Promise<void> {
    if (actor.kind !== 'member') throw new Problem('FORBIDDEN');
    if (question.personId !== undefined) request.audited = { personId: question.personId };
    await sendAnswer(reply, await this.idempotency.run(request, actor, async (manager) => ({ status: 201, body: await this.advice.ask(manager, actor, question) })));
  }

  @Get('advice/:id')
  @Endpoint({
    operationId: 'readAdvice',
    summary: 'One question with all that was written, the oldest first',
    permission: 'advice.read',
    audit: 'advice.read',
    responses: { 200: ADVICE },
    problems: ['NOT_FOUND'],
  })
  async read(@Req() request: FastifyRequest, @CurrentActor() actor: Actor, @Param('id') id: string): Promise<AdviceView> {
    const found = await this.advice.read(actor, id);
    if (found.person !== null) request.audited = { personId: found.person.id };
    return found;
  }

  @Post('advice/:id/acts')
  @HttpCode(200)
  @Endpoint({
    operationId: 'actOnAdvice',
    summary: 'Answer it, pass it on, ask again, settle it, withdraw it, or say which referral it became',
    permission: 'advice.act',
    audit: 'advice.act',
    headers: IDEMPOTENCY_KEY,
    body: ADVICE_ACT,
    responses: { 200: ADVICE },
    problems: ['NOT_FOUND', 'FORBIDDEN', 'EVENT_NOT_ALLOWED', ...REFUSALS],
  })
  async act(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') id: string, @Body() input: AdviceActInput): Promise<void> {
    if (actor.kind !== 'member') throw new Problem('FORBIDDEN');
    const answer = await this.idempotency.run(request, actor, async (manager) => {
      const body = await this.advice.act(manager, actor, id, input);
      if (body.person !== null) request.audited = { personId: body.person.id };
      return { status: 200, body };
    });
    await sendAnswer(reply, answer);
  }

  @Get('referrals/:id/advice')
  @Endpoint({
    operationId: 'readAdviceBefore',
    summary: 'What was asked before this referral was made: for who sent it, and for who has it',
    permission: 'advice.read',
    audit: 'advice.read',
    responses: { 200: ADVICE_BEFORE },
    problems: ['NOT_FOUND'],
  })
  async before(@Req() request: FastifyRequest, @CurrentActor() actor: Actor, @Param('id') referralId: string): Promise<{ items: readonly object[] }> {
    const { items, about } = await this.advice.before(actor, referralId);
    request.audited = { personId: about };
    return { items };
  }
}
