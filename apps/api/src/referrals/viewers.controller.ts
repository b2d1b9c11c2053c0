import { Controller, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, RequestStages } from '../platform/http/index.js';
import { Problem } from '../platform/problem/index.js';
import { VIEWERS } from './views/answer.schemas.js';
import { Viewers, type Viewer } from './views/viewers.js';

/** Who has a referral open. A page says so every half a minute while it shows one. */
@Controller('api/referrals/:id/viewers')
export class ViewersController {
  constructor(
    private readonly viewers: Viewers,
    private readonly stages: RequestStages,
  ) {}

  @Post()
  @Endpoint({
    operationId: 'lookAtReferral',
    summary: 'Say that I have this referral open, and hear which colleagues do: those who said so within the last minute',
    permission: 'referral.attend',
    audit: 'referral.attend',
    isUnattended: true,
    bodyCheck: 'by-handler',
    responses: { 200: VIEWERS },
    problems: ['NOT_FOUND'],
  })
  async look(@Req() request: FastifyRequest, @CurrentActor() actor: Actor, @Param('id') referralId: string): Promise<{ items: readonly Viewer[] }> {
    const { about, items } = await this.viewers.look(actor, referralId);
    request.audited = { personId: about };
    await this.stages.authorise(request);
    if (items === null) throw new Problem('FORBIDDEN', { detail: 'Only who has it in hand sees who else is looking: the service that has it, and the desk.' });
    return { items };
  }
}
