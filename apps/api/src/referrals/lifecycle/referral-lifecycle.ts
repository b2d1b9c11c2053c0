import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { Idempotency, sameAgain, type Answer, type RequestKey } from '../../platform/idempotency/index.js';
import { Problem } from '../../platform/problem/index.js';
import { chooseEvent } from './chosen-event.js';
import { composeEvent } from './compose-event.js';
import { decideEvent, refuseOthers } from './decide-event.js';
import { Duplicates, isDuplicate } from './duplicates.js';
import { FitOfActs } from './fit-of-acts.js';
import { isReplay, type OpenedAct } from './opened.js';
import { RecordedAnswers } from './recorded-answers.js';
import { Redactions } from './redaction.js';
import { namedIn } from './references-in.js';
import { ReferralWriter } from './referral-writer.js';

/** An event as it was sent. */
export interface SentEvent {
  readonly referralId: string;
  readonly body: unknown;
  /** `If-Match`. */
  readonly version: number | undefined;
  readonly asked: RequestKey;
  /** Where it was sent in another shape than an event's: throws what is wrong with that, once the referral is found. */
  readonly check?: () => void;
}

/** The answer, and whom it is about, for the audit; an answer given again was audited with them the first time. */
export interface ActedEvent {
  readonly answer: Answer;
  readonly about: { readonly personId?: string };
}

/** Writers who meet on one referral try again on what it has become; one whose version was overtaken hears 412 at the next try. */
const ATTEMPTS = 20;

/** The one way a referral changes: read, decide, and write everything in one statement where nothing was written meanwhile. */
@Injectable()
export class ReferralLifecycle {
  constructor(
    private readonly statements: Statements,
    private readonly writer: ReferralWriter,
    private readonly answers: RecordedAnswers,
    private readonly redactions: Redactions,
    private readonly fit: FitOfActs,
    private readonly duplicates: Duplicates,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** Sends an event; throws the Problems of the contract, and then nothing has changed. */
  async send(actor: Actor, sent: SentEvent): Promise<ActedEvent> {
    return this.idempotency.twins.afterTwins(actorSettings(actor).membership, sent.asked.key, async () => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const acted = await this.attempt(actor, sent);
        if (acted !== 'moved-on') return acted;
      }
      throw new Problem('UNAVAILABLE', { detail: 'Many people are writing on this referral. Send it again in a moment.' });
    });
  }

  private async attempt(actor: Actor, sent: SentEvent): Promise<ActedEvent | 'moved-on'> {
    const opened = await this.open(actor, sent);
    if (isReplay(opened)) return { answer: sameAgain(opened.replay, sent.asked), about: {} };
    if (opened.head === null) throw new Problem('NOT_FOUND', { detail: 'There is no such referral, or you have no part in it.' });
    sent.check?.();
    const chosen = chooseEvent(actor, sent.body, opened, this.clock.now());
    if (chosen.body['answers'] !== undefined || chosen.body['supplements'] !== undefined) refuseOthers(chosen, sent.version);
    const recorded = await this.answers.of(actor, chosen);
    const decision = decideEvent(chosen, sent.version);
    await this.fit.check(actor, chosen, decision);
    const redaction = await this.redactions.of(actor, chosen, decision);
    if (redaction === 'moved-on') return 'moved-on';
    const { write, answer } = composeEvent(actor, chosen, decision, recorded, redaction);
    const result = await this.writer.writeEvent(actor, sent.asked, answer, write);
    if (result === 'moved-on') return 'moved-on';
    if (isDuplicate(result)) throw await this.duplicates.found(actor, result.duplicate);
    return isReplay(result) ? { answer: sameAgain(result.replay, sent.asked), about: {} } : { answer, about: { personId: opened.head.personId } };
  }

  private async open(actor: Actor, { referralId, body, asked }: SentEvent): Promise<OpenedAct> {
    const { membership, purpose } = actorSettings(actor);
    return this.statements.call<OpenedAct>('open_act', membership, purpose, asked.key ?? null, referralId, namedIn(body));
  }
}
