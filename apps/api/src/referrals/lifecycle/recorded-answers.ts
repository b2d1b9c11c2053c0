import { Injectable } from '@nestjs/common';
import type { Filled } from '../../directory/index.js';
import { FormLibrary } from '../../forms/index.js';
import type { Actor } from '../../platform/actor.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';
import { newId } from '../../platform/random.js';
import type { AnswerPart } from './answer-parts.js';
import type { ChosenEvent } from './chosen-event.js';
import { amendedParts, answersOf, formOf, submittedParts, type Amendment, type ResponseRow } from './event-answers.js';
import { newSalt } from './event-text.js';

/** What an event does to the answers. */
export interface Recorded {
  /** The revisions that it writes, of which it carries the digests. */
  readonly parts: readonly AnswerPart[];
  /** A sending taken back: its answers stay as they were recorded, and the draft goes on with a copy of each response, the core first. */
  readonly redraft: readonly { readonly of: string; readonly copy: string }[];
}

const NOTHING: Recorded = { parts: [], redraft: [] };

/** Finds and checks the answers that an event records: FORM_INVALID where they may not be sent. */
@Injectable()
export class RecordedAnswers {
  constructor(
    private readonly statements: Statements,
    private readonly forms: FormLibrary,
  ) {}

  /** A draft's at `submit`; those from before what a `retract` takes back; the result of a merge patch, checked as a whole. */
  async of(actor: Actor, { type, body, opened }: ChosenEvent): Promise<Recorded> {
    const { head, sender } = opened;
    const { previous } = head.facts;
    if (type === 'submit') return { ...NOTHING, parts: await submittedParts(this.forms, await this.responses(actor, head.id), sender.kind) };
    if (type === 'retract' && previous?.type === 'submit') return { ...NOTHING, redraft: copiesOf(await this.responses(actor, head.id)) };
    if (type === 'retract') return { ...NOTHING, parts: previous === undefined ? [] : await this.before(actor, previous.eventId) };
    if (body['answers'] === undefined && body['supplements'] === undefined) return NOTHING;
    const amendments = amendmentsIn(body, head.responseId, await this.responses(actor, head.id));
    const parts: AnswerPart[] = [];
    for (const amendment of amendments) {
      const amended = await amendedParts(this.forms, amendment, sender.kind);
      parts.push(...(type === 'join' ? await amendedParts(this.forms, whereNothingIs(amendment), sender.kind) : amended));
    }
    return { ...NOTHING, parts };
  }

  /** What was answered, as far as the actor reads it. */
  async filled(actor: Actor, referralId: string): Promise<Filled[]> {
    const responses = await this.responses(actor, referralId);
    return Promise.all(responses.map(async (response) => ({ form: await formOf(this.forms, response), answers: answersOf(response) })));
  }

  private async responses(actor: Actor, referralId: string): Promise<ResponseRow[]> {
    const { membership, purpose } = actorSettings(actor);
    return (await this.statements.call<ResponseRow[] | null>('open_answers', membership, purpose, referralId)) ?? [];
  }

  private async before(actor: Actor, eventId: string): Promise<AnswerPart[]> {
    const { membership, purpose } = actorSettings(actor);
    const parts = await this.statements.call<Omit<AnswerPart, 'salt'>[]>('answers_before', membership, purpose, eventId);
    return parts.map((part) => ({ ...part, salt: newSalt() }));
  }
}

/**
 * Who joins has not read what is answered, and replaces none of it unseen: what they know goes where nothing is answered, and all of it stands with the event, where who has the
 * referral reads it. They do not learn from it what was there.
 */
function whereNothingIs({ response, patch, pointer }: Amendment): Amendment {
  const there = answersOf(response);
  return { response, pointer, patch: Object.fromEntries(Object.entries(patch).filter(([key, value]) => value !== null && there[key] === undefined)) };
}

interface SentPatches {
  readonly answers?: Amendment['patch'];
  readonly supplements?: readonly { readonly form: { readonly key: string }; readonly answers: Amendment['patch'] }[];
}

/** What an act changes: of the core form, and of supplements that went with the referral. */
function amendmentsIn({ answers, supplements = [] }: SentPatches, coreId: string, responses: readonly ResponseRow[]): Amendment[] {
  const core = responses.find(({ id }) => id === coreId);
  if (core === undefined) throw new Error('a referral without its core response');
  const others = responses.filter((response) => response !== core);
  const ofSupplements = supplements.map(({ form, answers: patch }, index): Amendment => {
    const pointer = `/supplements/${index}`;
    const isAgain = supplements.findIndex((other) => other.form.key === form.key) < index;
    if (isAgain) throw refused(pointer, 'NOT_UNIQUE', 'A supplement is changed once in one act.');
    const response = others.find((other) => other.form.key === form.key);
    if (response !== undefined) return { response, patch, pointer: `${pointer}/answers` };
    const there = others.map((other) => other.form.key).join(', ');
    throw refused(pointer, 'NOT_THERE', `The supplement ${form.key} did not go with this referral. ${there === '' ? 'None did: write it as a message.' : `These did: ${there}.`}`);
  });
  return [...(answers === undefined ? [] : [{ response: core, patch: answers, pointer: '/answers' }]), ...ofSupplements];
}

const refused = (pointer: string, code: string, message: string): Problem => new Problem('INPUT_INVALID', { errors: [{ pointer: `${pointer}/form`, code, message }] });

const copiesOf = (responses: readonly ResponseRow[]): Recorded['redraft'] => responses.map(({ id }) => ({ of: id, copy: newId() }));
