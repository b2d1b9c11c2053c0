import { Injectable } from '@nestjs/common';
import { FormLibrary } from '../../forms/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { Idempotency, sameAgain, type Answer, type RequestKey } from '../../platform/idempotency/index.js';
import { Problem } from '../../platform/problem/index.js';
import type { AnswerPart } from './answer-parts.js';
import { type ChosenEvent, chooseEvent } from './chosen-event.js';
import { composeEvent } from './compose-event.js';
import { decideEvent } from './decide-event.js';
import { amendedParts, submittedParts, type ResponseRow } from './event-answers.js';
import { isReplay, type OpenedAct } from './opened.js';
import { namedIn } from './references-in.js';
import { ReferralWriter } from './referral-writer.js';

/** An event as it was sent. */
export interface SentEvent {
  readonly referralId: string;
  readonly body: unknown;
  /** `If-Match`. */
  readonly version: number | undefined;
  readonly asked: RequestKey;
}

/** Writers who meet on one referral try again on what it has become; one whose version was overtaken hears 412 at the next try. */
const ATTEMPTS = 20;

/** The one way a referral changes: read, decide, and write everything in one statement where nothing was written meanwhile. */
@Injectable()
export class ReferralLifecycle {
  constructor(
    private readonly statements: Statements,
    private readonly writer: ReferralWriter,
    private readonly forms: FormLibrary,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** Sends an event; throws the Problems of the contract, and then nothing has changed. */
  async send(actor: Actor, sent: SentEvent): Promise<Answer> {
    return this.idempotency.twins.afterTwins(actorSettings(actor).membership, sent.asked.key, async () => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const answer = await this.attempt(actor, sent);
        if (answer !== 'moved-on') return answer;
      }
      throw new Problem('UNAVAILABLE', { detail: 'Many people are writing on this referral. Send it again in a moment.' });
    });
  }

  private async attempt(actor: Actor, sent: SentEvent): Promise<Answer | 'moved-on'> {
    const opened = await this.open(actor, sent);
    if (isReplay(opened)) return sameAgain(opened.replay, sent.asked);
    if (opened.head === null) throw new Problem('NOT_FOUND', { detail: 'There is no such referral, or you have no part in it.' });
    const chosen = chooseEvent(actor, sent.body, opened, this.clock.now());
    const parts = await this.recordedAnswers(actor, chosen);
    const decision = decideEvent(chosen, sent.version);
    const { write, answer } = composeEvent(actor, chosen, decision, parts);
    const result = await this.writer.writeEvent(actor, sent.asked, answer, write);
    if (result === 'moved-on') return 'moved-on';
    return result === 'written' ? answer : sameAgain(result.replay, sent.asked);
  }

  private async open(actor: Actor, { referralId, body, asked }: SentEvent): Promise<OpenedAct> {
    const { membership, purpose } = actorSettings(actor);
    const row = await this.statements.row<{ opened: OpenedAct }>('open_act', 'select open_act($1, $2, $3, $4, $5) as opened', [
      membership, purpose, asked.key ?? null, referralId, namedIn(body),
    ]);
    return row?.opened ?? { head: null };
  }

  /** The answers that this event records, checked as a whole: a draft's at `submit`, a merge patch's result otherwise. */
  private async recordedAnswers(actor: Actor, { type, body, opened }: ChosenEvent): Promise<AnswerPart[]> {
    const patch = body['answers'] as Readonly<Record<string, unknown>> | undefined;
    if (type !== 'submit' && patch === undefined) return [];
    const { membership, purpose } = actorSettings(actor);
    const row = await this.statements.row<{ responses: ResponseRow[] }>('open_answers', 'select open_answers($1, $2, $3) as responses', [
      membership, purpose, opened.head.id,
    ]);
    const responses = row?.responses ?? [];
    if (patch === undefined) return submittedParts(this.forms, responses, opened.sender.kind);
    const core = responses.find(({ id }) => id === opened.head.responseId);
    if (core === undefined) throw new Error('a referral without its core response');
    return amendedParts(this.forms, core, patch, opened.sender.kind);
  }
}
