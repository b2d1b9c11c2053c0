import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { CurrentActor, Endpoint, RequestStages } from '../platform/http/index.js';
import { Letters } from './letter/letters.js';

@Controller('api/referrals/:id/letter.pdf')
export class LetterController {
  constructor(
    private readonly letters: Letters,
    private readonly stages: RequestStages,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Endpoint({
    operationId: 'readLetter',
    summary: 'The referral as a letter to print: the person, what was answered and where it has been, as far as you may read it',
    permission: 'referral.read',
    audit: 'referral.read-letter',
    bodyCheck: 'by-handler',
    produces: 'application/pdf',
    responses: { 200: { title: 'The letter, PDF', type: 'string' } },
    problems: ['NOT_FOUND'],
  })
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @CurrentActor() actor: Actor, @Param('id') referralId: string): Promise<void> {
    const letter = await this.letters.of(actor, referralId);
    request.audited = { personId: letter.personId };
    await this.stages.authorise(request);
    const pdf = await letter.print();
    await reply.header('content-type', 'application/pdf').header('content-disposition', `inline; filename="${letter.reference}.pdf"`).send(pdf);
  }
}
