import { Injectable } from '@nestjs/common';
import type { Decision } from '@onward/workflow';
import { FitCheck } from '../../directory/index.js';
import type { Actor } from '../../platform/actor.js';
import type { ChosenEvent } from './chosen-event.js';
import { RecordedAnswers } from './recorded-answers.js';

interface Override {
  readonly fit?: string;
}

/** A draft that is sent, and a referral that is moved onward, go where the person is taken; or a reason is given. */
@Injectable()
export class FitOfActs {
  constructor(
    private readonly fit: FitCheck,
    private readonly answers: RecordedAnswers,
  ) {}

  /** Throws FIT_FAILED. After all else has been checked: what is refused by it could be sent with a reason. */
  async check(actor: Actor, chosen: ChosenEvent, decision: Decision): Promise<void> {
    const { type, body, opened } = chosen;
    const { head, current, to } = opened;
    const filled = () => this.answers.filled(actor, head.id);
    if (type === 'submit' && (body['override'] as Override | undefined)?.fit === undefined && (head.override as Override | null)?.fit === undefined) {
      await this.fit.check(actor, { service: current, personId: head.personId, filled }, '/serviceId', 'say why it should go there all the same (override.fit)');
    }
    if (type === 'redirect' && to !== null && decision.serviceId === to.id && body['note'] === undefined) {
      await this.fit.check(actor, { service: to, personId: head.personId, filled }, '/toServiceId', 'say in a note why it should go there all the same');
    }
  }
}
