import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, RequestStages } from '../platform/http/index.js';
import { READABLE_RESPONSES } from './copies/copy.schemas.js';
import { ReadCopies, type ReadableResponse } from './copies/read-copies.js';

@Controller('api/referrals/:id/responses')
export class ResponsesController {
  constructor(
    private readonly copies: ReadCopies,
    private readonly stages: RequestStages,
  ) {}

  @Get()
  @Endpoint({
    operationId: 'readResponses',
    summary: 'What was answered, in words: questions as they were asked and answers as they were given, as far as you may read them',
    permission: 'referral.read',
    audit: 'referral.read-responses',
    bodyCheck: 'by-handler',
    responses: { 200: READABLE_RESPONSES },
    problems: ['NOT_FOUND'],
  })
  async read(@Req() request: FastifyRequest, @CurrentActor() actor: Actor, @Param('id') referralId: string): Promise<{ items: readonly ReadableResponse[] }> {
    const { personId, items } = await this.copies.of(actor, referralId);
    request.audited = { personId };
    await this.stages.authorise(request);
    return { items };
  }
}
