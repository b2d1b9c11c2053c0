import { Injectable } from '@nestjs/common';
import { formatReference, makeReference } from '@onward/workflow';
import { DatabaseError } from 'pg';
import { authorise } from '../../../access/index.js';
import { FitCheck } from '../../../directory/index.js';
import { FormLibrary } from '../../../forms/index.js';
import type { Actor, MemberActor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock/index.js';
import { Statements } from '../../../platform/database/index.js';
import { checkInput } from '../../../platform/http/index.js';
import { Idempotency, sameAgain, type Answer, type RequestKey } from '../../../platform/idempotency/index.js';
import { isDatabaseAway, Problem } from '../../../platform/problem/index.js';
import { freshBytes } from '../../../platform/random.js';
import { SELF_REFERRER } from '../../../platform/self-referrer.js';
import { checkEmergency } from '../../emergency.js';
import { DuplicateFound, Duplicates, isDuplicate } from '../duplicates.js';
import { isReplay } from '../opened.js';
import { ReferralWriter } from '../referral-writer.js';
import { uuidOrNull } from '../uuid-or-null.js';
import { NEW_REFERRAL_SCHEMA, type NewReferral } from '../../referral.schemas.js';
import { composeDraft, composeSubmitted, type ReadyReferral } from './compose-referral.js';
import { checkDrafted, checkFilled, filledForms, pinsIn } from './filled-forms.js';
import { checkService, checkSubject, type OpenedReferral, type OpenedReferralOrReplay } from './opened-referral.js';
import { RememberedTerms } from './remembered-terms.js';

/** The answer, and whom and what it is about, for the audit; an answer given again was audited with them the first time. */
export interface SentReferral {
  readonly answer: Answer;
  readonly about: { readonly personId?: string; readonly referralId?: string };
}

/** Times that it is decided anew, where the service changes while it is. */
const ATTEMPTS = 5;
/** A reference is one of 32^7 by chance; met twice, another is drawn. */
const DRAWS = 5;

/** `POST /api/referrals`: a draft, or a referral sent at once. */
@Injectable()
export class SendReferral {
  constructor(
    private readonly statements: Statements,
    private readonly writer: ReferralWriter,
    private readonly forms: FormLibrary,
    private readonly terms: RememberedTerms,
    private readonly fit: FitCheck,
    private readonly duplicates: Duplicates,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  async send(actor: Actor, body: unknown, asked: RequestKey): Promise<SentReferral> {
    if (actor.kind === 'system') throw new Problem('FORBIDDEN');
    return this.idempotency.twins.afterTwins(actor.membershipId, asked.key, () => this.sendOnce(actor, body, asked));
  }

  private async sendOnce(actor: MemberActor, body: unknown, asked: RequestKey): Promise<SentReferral> {
    const sent = await this.sendAsRemembered(actor, body, asked);
    if (sent !== 'not-sent') return sent;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const opened = await this.open(actor, body, asked);
      if (isReplay(opened)) return { answer: sameAgain(opened.replay, asked), about: {} };
      this.terms.remember(opened);
      const result = await this.write(actor, asked, await this.checked(actor, body, opened, { isRemembered: false }));
      if (result !== 'moved-on') return result;
    }
    throw new Problem('UNAVAILABLE', { detail: 'This service is being changed at the moment. Send it again in a moment.' });
  }

  /** In one statement, on what is remembered of the service. What stands in the way is nothing to refuse it for before all has been read. */
  private async sendAsRemembered(actor: MemberActor, body: unknown, asked: RequestKey): Promise<SentReferral | 'not-sent'> {
    const { serviceId, basedOn } = fieldsOf(body);
    const opened = basedOn === undefined ? this.terms.recall(actor, serviceId) : undefined;
    if (opened === undefined) return 'not-sent';
    try {
      const result = await this.write(actor, asked, await this.checked(actor, body, opened, { isRemembered: true }));
      if (result !== 'moved-on') return result;
    } catch (error) {
      // what the database refuses, finds to be there already, or leaves open whether it was written, is not tried again
      if (error instanceof DatabaseError || error instanceof DuplicateFound || isDatabaseAway(error)) throw error;
    }
    this.terms.forget(serviceId);
    return 'not-sent';
  }

  /** In the order of the contract. */
  private async checked(actor: MemberActor, body: unknown, opened: OpenedReferral, { isRemembered }: { readonly isRemembered: boolean }): Promise<ReadyReferral> {
    checkInput(NEW_REFERRAL_SCHEMA, body);
    const sent = body as NewReferral;
    const isSent = sent.state === 'submitted';
    checkService(opened, isSent);
    if (!isRemembered) await this.forms.learnRetired(pinsIn(sent));
    const filled = await filledForms(this.forms, sent);
    if (isSent) {
      checkFilled(filled, opened.sender.kind);
      checkEmergency(sent.priority, sent.spokenTo, this.clock.now());
    } else {
      checkDrafted(filled);
    }
    // who refers themselves may: the event table asks whether the service takes that
    if (actor.membershipId !== SELF_REFERRER.membershipId) authorise(actor, 'referral.create');
    checkSubject(opened);
    if (isSent && sent.override?.fit === undefined) {
      const about = { service: opened.service, personId: sent.personId, filled: () => filled };
      await this.fit.check(actor, about, '/serviceId', 'say why it should go there all the same (override.fit)');
    }
    return { ...opened, sent, filled, at: this.clock.now(), reference: '' };
  }

  private async open(actor: MemberActor, body: unknown, asked: RequestKey): Promise<OpenedReferralOrReplay> {
    const { personId, serviceId, basedOn } = fieldsOf(body);
    return this.statements.call<OpenedReferralOrReplay>(
      'open_referral', actor.membershipId, asked.key ?? null, uuidOrNull(personId), uuidOrNull(serviceId), uuidOrNull(basedOn),
    );
  }

  private async write(actor: MemberActor, asked: RequestKey, ready: ReadyReferral): Promise<SentReferral | 'moved-on'> {
    for (let draw = 1; ; draw += 1) {
      const drawn = { ...ready, reference: formatReference(makeReference(freshBytes(7))) };
      const { write, answer } = ready.sent.state === 'submitted' ? composeSubmitted(actor, drawn) : composeDraft(actor, drawn);
      try {
        const result = await this.writer.createReferral(actor, asked, answer, write);
        if (result === 'moved-on') return 'moved-on';
        if (isDuplicate(result)) throw await this.duplicates.found(actor, result.duplicate);
        if (isReplay(result)) return { answer: sameAgain(result.replay, asked), about: {} };
        return { answer: result.answer, about: { personId: ready.sent.personId, referralId: String(write.head['id']) } };
      } catch (error) {
        const isTaken = error instanceof DatabaseError && error.constraint === 'referral_reference_key';
        if (!isTaken || draw === DRAWS) throw error;
      }
    }
  }
}

const fieldsOf = (body: unknown): Readonly<Record<string, unknown>> => (typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {});
