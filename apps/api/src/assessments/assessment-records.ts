import { Injectable } from '@nestjs/common';
import type { Answers, FormDefinition, ReferrerKind } from '@onward/forms';
import type { EntityManager } from 'typeorm';
import { FormLibrary, retiredForm } from '../forms/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock/index.js';
import { actorSettings, callsIn } from '../platform/database/index.js';
import { Problem } from '../platform/problem/index.js';
import { newId } from '../platform/random.js';
import { PriorityRaises, type Raised } from '../referrals/index.js';
import { nobodyThere, notForThem } from './assessment-reads.js';
import { raisedInWords, scoreInWords } from './assessment-words.js';
import { scoreAnswers, type KeptResult } from './scored-answers.js';

export interface NewAssessment {
  readonly personId: string;
  readonly form: { readonly key: string; readonly version: number };
  readonly answers: Answers;
  readonly referralId?: string;
  /** When its first question was answered; ISO 8601. */
  readonly begunAt?: string;
}

export interface OpenedAssessment {
  /** Why the actor may open the person. */
  readonly basis: string;
  readonly mayAssess: boolean;
  readonly organisationKind: ReferrerKind;
  /** Null where one was named that is not there for the actor. */
  readonly referrals: readonly string[] | null;
  /** Since when its form’s version is retired; null where it is not. */
  readonly retiredAt: string | null;
  /** What the actor's organisation recorded last with this version lacks answers. */
  readonly isBegun: boolean;
}

/** Longer than this nobody answers one assessment. */
const LONGEST_MS = 24 * 3_600_000;

export interface MarkedAssessment {
  readonly marked: boolean;
  readonly assessment: { readonly personId: string };
}

/** Records assessments; where a score asks for more haste, in the same transaction. */
@Injectable()
export class AssessmentRecords {
  constructor(
    private readonly forms: FormLibrary,
    private readonly raises: PriorityRaises,
    private readonly clock: Clock,
  ) {}

  /** What decides on an assessment of this person; NOT_FOUND for one whom the actor may not open. */
  async open(manager: EntityManager, actor: Actor, { personId, referralId, form }: NewAssessment): Promise<OpenedAssessment> {
    const { membership, purpose } = actorSettings(actor);
    const opened = await callsIn(manager).call<OpenedAssessment | null>('open_assessment', membership, purpose, personId, referralId ?? null, form.key, form.version);
    if (opened === null) throw nobodyThere();
    return opened;
  }

  /** The scored assessment; INPUT_INVALID, FORM_INVALID, FORBIDDEN. */
  async record(manager: EntityManager, actor: Actor, sent: NewAssessment, opened: OpenedAssessment): Promise<object> {
    const { referrals, mayAssess, organisationKind } = opened;
    const form = await this.formOf(sent);
    if (!this.mayBeginWith(sent, opened)) throw await retiredForm(this.forms, sent.form, '/form');
    if (referrals === null) {
      throw new Problem('INPUT_INVALID', { errors: [{ pointer: '/referralId', code: 'NOT_THERE', message: 'There is no such referral of this person that you take part in.' }] });
    }
    const { result, categories } = scoreAnswers(form, sent.answers, organisationKind);
    if (!mayAssess) throw notForThem();
    const id = newId();
    const raised = await this.raise(manager, referrals, id, form, result);
    const { membership, purpose } = actorSettings(actor);
    return callsIn(manager).call<object>(
      'record_assessment', membership, purpose, id, sent.personId, sent.referralId ?? null, form.key, form.version, categories,
      JSON.stringify(sent.answers), JSON.stringify(result), JSON.stringify(raised), this.clock.now(),
    );
  }

  /** The assessment, said to be a mistake; `marked` is false where another organisation recorded it. NOT_FOUND where the actor may not see it. */
  async enterInError(manager: EntityManager, actor: Actor, id: string, note: string): Promise<MarkedAssessment> {
    const { membership, purpose } = actorSettings(actor);
    const found = await callsIn(manager).call<MarkedAssessment | null>('enter_assessment_in_error', membership, purpose, id, note, this.clock.now());
    if (found === null) throw new Problem('NOT_FOUND', { detail: 'There is no such assessment, or nothing that opens it to you.' });
    return found;
  }

  /** With a retired version only what was begun with it is completed: what was kept without a score, or what was being answered as it was retired. */
  private mayBeginWith({ begunAt }: NewAssessment, { retiredAt, isBegun }: OpenedAssessment): boolean {
    if (retiredAt === null || isBegun) return true;
    return begunAt !== undefined && Date.parse(begunAt) < Date.parse(retiredAt) && this.clock.now().getTime() - Date.parse(begunAt) < LONGEST_MS;
  }

  private async formOf({ form: { key, version } }: NewAssessment): Promise<FormDefinition> {
    const form = await this.forms.get(key, version);
    if (form?.kind === 'assessment') return form;
    throw new Problem('INPUT_INVALID', { errors: [{ pointer: '/form', code: 'NOT_THERE', message: `There is no published assessment ${key}, version ${version}.` }] });
  }

  private async raise(manager: EntityManager, referrals: readonly string[], assessmentId: string, form: FormDefinition, result: KeptResult): Promise<Raised[]> {
    const { priority } = result;
    if (priority === null) return [];
    const raised: Raised[] = [];
    for (const referralId of referrals) {
      const one = await this.raises.raise(manager, referralId, { priority, said: { assessmentId, summary: scoreInWords(form, result) }, toReferrer: raisedInWords });
      if (one !== undefined) raised.push(one);
    }
    return raised;
  }
}
