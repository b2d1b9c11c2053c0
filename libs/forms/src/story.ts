import { answerAt } from './answer-at.js';
import { conceptOf, isFreer } from './concepts.js';
import type { Answers, FormDefinition } from './form-definition.js';
import type { JsonSchema, Prefill } from './json-schema.js';
import { questionsOf } from './questions.js';
import { validate } from './validate.js';
import type { SharingCategory } from './vocabulary.js';

/** One answer to one concept, as a form has it. */
export interface ConceptAnswer {
  readonly concept: string;
  readonly category: SharingCategory;
  /** JSON pointer into the form's answers. */
  readonly pointer: string;
  readonly value: unknown;
}

/** What a set of answers tells of the person, concept by concept; questions without an answer or a concept tell nothing. */
export function conceptAnswers(form: FormDefinition, answers: Answers): ConceptAnswer[] {
  return questionsOf(form).flatMap(({ pointer, node }) => {
    const concept = node['x-concept'];
    const value = answerAt(answers, pointer);
    const known = conceptOf(concept);
    return concept === undefined || known === undefined || value === undefined || value === null ? [] : [{ concept, category: known.category, pointer, value }];
  });
}

/** Who said something of a person, where and when; times are ISO 8601. */
export interface Recorded {
  readonly concept: string;
  readonly value: unknown;
  readonly recordedBy: string;
  readonly organisation: string;
  readonly recordedAt: string;
  readonly responseId: string;
}

export interface Confirmed {
  /** When it was last said again: by somebody who confirmed it, or who gave the same answer. The same as `recordedAt` where nobody did. */
  readonly confirmedAt: string;
  /** Who did, and where; absent where nobody did. */
  readonly confirmedBy?: string;
  readonly confirmedIn?: string;
  /** Its concept's freshness has passed since it was last confirmed: to be asked again rather than taken over. */
  readonly isStale: boolean;
}
export type Known<Entry extends Recorded = Recorded> = Entry & Confirmed;

const DAY_MS = 86_400_000;
export const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Of all that was recorded, what is known now: for each concept the newest answer of each organisation, the newest first. An answer that was given again is one, with
 * who gave it first, and who gave it last and when, of those who still say so. More than one in a concept is a conflict, and both are told.
 */
export function knownNow<Entry extends Recorded>(recorded: readonly Entry[], now: Date): ReadonlyMap<string, readonly Known<Entry>[]> {
  const oldestFirst = recorded.toSorted((one, other) => one.recordedAt.localeCompare(other.recordedAt));
  const standing = new Map<string, { readonly value: unknown; said: readonly Entry[] }[]>();
  for (const entry of oldestFirst) {
    const answers = standing.get(entry.concept) ?? [];
    // what this organisation said before is superseded by what it says now
    for (const answer of answers) if (!sameValue(answer.value, entry.value)) answer.said = answer.said.filter(({ organisation }) => organisation !== entry.organisation);
    const left = answers.filter(({ said }) => said.length > 0);
    const same = left.find(({ value }) => sameValue(value, entry.value));
    if (same === undefined) left.push({ value: entry.value, said: [entry] });
    else same.said = [...same.said, entry];
    standing.set(entry.concept, left);
  }
  return new Map([...standing].map(([concept, answers]) => [
    concept,
    answers.flatMap(({ said }) => knownOf(concept, said, now)).toSorted((one, other) => other.confirmedAt.localeCompare(one.confirmedAt)),
  ]));
}

/** One answer, of all who still give it, the oldest first. */
function knownOf<Entry extends Recorded>(concept: string, said: readonly Entry[], now: Date): Known<Entry>[] {
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return [];
  const confirmedAt = last.recordedAt;
  return [{ ...first, confirmedAt, ...(last !== first && { confirmedBy: last.recordedBy, confirmedIn: last.organisation }), isStale: isStale(concept, confirmedAt, now) }];
}

const isStale = (concept: string, confirmedAt: string, now: Date): boolean =>
  now.getTime() - Date.parse(confirmedAt) > (conceptOf(concept)?.freshForDays ?? 0) * DAY_MS;

/** What a form is offered for one of its questions. */
export interface Offer {
  /** How it may be taken over: never is for the eye alone, beside an empty question. */
  readonly prefill: Prefill;
  readonly known: readonly Known[];
}

/** The stricter of what the form says and what the dictionary does: a form may be older than it. */
function prefillOf({ 'x-concept': concept, 'x-prefill': own = 'confirm-singly' }: JsonSchema): Prefill {
  const most = conceptOf(concept)?.prefill ?? 'never';
  return isFreer(own, most) ? most : own;
}

/** What is known for a form's questions, by JSON pointer; only what the question itself would accept. */
export function offersFor(form: FormDefinition, known: ReadonlyMap<string, readonly Known[]>): Record<string, Offer> {
  return Object.fromEntries(questionsOf(form).flatMap(({ pointer, node }) => {
    const fitting = (known.get(node['x-concept'] ?? '') ?? []).filter(({ value }) => validate(node, value).length === 0);
    return fitting.length === 0 ? [] : [[pointer, { prefill: prefillOf(node), known: fitting }]];
  }));
}
