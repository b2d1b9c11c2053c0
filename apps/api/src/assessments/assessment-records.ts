import { Injectable } from '@nestjs/common';
import type { Answers, FormDefinition, ReferrerKind } from '@onward/forms';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { FormLibrary } from '../forms/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock/index.js';
import { actorSettings, callsIn } from '../platform/database/index.js';
import { Idempotency, type Answer } from '../platform/idempotency/index.js';
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
}

interface Opened {
  readonly basis: string;
  readonly mayAssess: boolean;
  readonly organisationKind: ReferrerKind;
  /** Null where one was named that is not there for the actor. */
  readonly referrals: readonly string[] | null;
}

/** Records assessments; where a score asks for more haste, in the same transaction. */
@Injectable()
export class AssessmentRecords {
  constructor(
    private readonly forms: FormLibrary,
    private readonly raises: PriorityRaises,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** NOT_FOUND for a person whom the actor may not open, INPUT_INVALID, FORM_INVALID, FORBIDDEN; else the scored assessment. */
  async record(request: FastifyRequest, actor: Actor, sent: NewAssessment): Promise<Answer> {
    return this.idempotency.run(request, actor, async (manager) => ({ status: 201, body: await this.write(manager, request, actor, sent) }));
  }

  /** The assessment, marked; NOT_FOUND where the actor may not see it, FORBIDDEN where another organisation recorded it. */
  async enterInError(request: FastifyRequest, actor: Actor, id: string, note: string): Promise<Answer> {
    const { membership, purpose } = actorSettings(actor);
    return this.idempotency.run(request, actor, async (manager) => {
      const found = await callsIn(manager).call<{ readonly marked: boolean; readonly assessment: { readonly personId: string } } | null>(
        'enter_assessment_in_error', membership, purpose, id, note, this.clock.now(),
      );
      if (found === null) throw new Problem('NOT_FOUND', { detail: 'There is no such assessment, or nothing that opens it to you.' });
      request.audited = { personId: found.assessment.personId };
      if (!found.marked) throw new Problem('FORBIDDEN', { detail: 'Another team recorded this assessment. Ask them to say that it was a mistake.' });
      return { status: 200, body: found.assessment };
    });
  }

  private async write(manager: EntityManager, request: FastifyRequest, actor: Actor, sent: NewAssessment): Promise<object> {
    const { membership, purpose } = actorSettings(actor);
    const calls = callsIn(manager);
    const opened = await calls.call<Opened | null>('open_assessment', membership, purpose, sent.personId, sent.referralId ?? null);
    if (opened === null) throw nobodyThere();
    request.audited = { personId: sent.personId, basis: opened.basis, ...(sent.referralId !== undefined && { referralId: sent.referralId }) };
    const form = await this.formOf(sent);
    if (opened.referrals === null) {
      throw new Problem('INPUT_INVALID', { errors: [{ pointer: '/referralId', code: 'NOT_THERE', message: 'There is no such referral of this person that you take part in.' }] });
    }
    const { result, categories } = scoreAnswers(form, sent.answers, opened.organisationKind);
    if (!opened.mayAssess) throw notForThem();
    const id = newId();
    const raised = await this.raise(manager, opened.referrals, id, form, result);
    return calls.call<object>(
      'record_assessment', membership, purpose, id, sent.personId, sent.referralId ?? null, form.key, form.version, categories,
      JSON.stringify(sent.answers), JSON.stringify(result), JSON.stringify(raised), this.clock.now(),
    );
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
      const one = await this.raises.raise(manager, referralId, { priority, assessmentId, summary: scoreInWords(form, result), toReferrer: raisedInWords });
      if (one !== undefined) raised.push(one);
    }
    return raised;
  }
}
