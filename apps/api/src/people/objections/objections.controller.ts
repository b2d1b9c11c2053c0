import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import { CurrentActor, Endpoint, IDEMPOTENCY_KEY } from '../../platform/http/index.js';
import { Idempotency, sendAnswer } from '../../platform/idempotency/index.js';
import { Problem } from '../../platform/problem/index.js';
import { OBJECTION, OBJECTION_INPUT, type ObjectionInput } from './objection.schemas.js';
import { Objections } from './objections.js';

const PURPOSE = { 'Onward-Purpose': { type: 'string', description: 'Why the person is looked at, where nothing else opens them; audited and reviewed.' } } as const;

@Controller('api/people/:id/objections')
export class ObjectionsController {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly objections: Objections,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'objectToSharing',
    permission: 'person.object',
    audit: 'person.object',
    summary: 'The person objects to what is known of them being shared beyond the referral itself',
    headers: { ...IDEMPOTENCY_KEY, ...PURPOSE },
    body: OBJECTION_INPUT,
    responses: { 201: OBJECTION },
    problems: ['NOT_FOUND', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
  })
  async object(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string, @Body() input: ObjectionInput): Promise<void> {
    if (actor.kind !== 'member') throw new Problem('FORBIDDEN');
    await sendAnswer(reply, await this.idempotency.run(request, actor, async (manager) => ({ status: 201, body: await this.objections.record(manager, actor, id, input) })));
  }

  @Post(':objectionId/withdraw')
  @Endpoint({
    operationId: 'withdrawObjection',
    permission: 'person.object',
    audit: 'person.withdraw-objection',
    summary: 'The person has thought again: answers the objections that still stand',
    headers: { ...IDEMPOTENCY_KEY, ...PURPOSE },
    body: { type: 'object', additionalProperties: false },
    responses: { 200: { type: 'object', properties: { items: { type: 'array', items: OBJECTION } }, required: ['items'], additionalProperties: false } },
    problems: ['NOT_FOUND', 'IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS'],
  })
  async withdraw(
    @CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string, @Param('objectionId') objectionId: string,
  ): Promise<void> {
    if (actor.kind !== 'member') throw new Problem('FORBIDDEN');
    const answer = await this.idempotency.run(request, actor, async (manager) => ({ status: 200, body: { items: await this.objections.withdraw(manager, actor, id, objectionId) } }));
    await sendAnswer(reply, answer);
  }
}
