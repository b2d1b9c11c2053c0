import { answerAt } from './answer-at.js';
import { CONCEPTS } from './concepts.js';
import type { Answers, FormDefinition } from './form-definition.js';
import type { Prefill } from './json-schema.js';
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
    const known = concept === undefined ? undefined : CONCEPTS[concept];
    return concept === undefined || known === undefined || value === undefined || value === null
      ? []
      : [{ concept, category: node['x-category'] ?? known.category, pointer, value }];
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
  /** Its concept's freshness has passed since it was last confirmed: to be asked again rather than taken over. */
  readonly isStale: boolean;
}
export type Known<Entry extends Recorded = Recorded> = Entry & Confirmed;

const DAY_MS = 86_400_000;
export const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Of all that was recorded, what is known now: for each concept the newest answer of each organisation, the newest first. An answer that was given again is one, with
 * who gave it first and when it was given last. More than one in a concept is a conflict, and both are told.
 */
export function knownNow<Entry extends Recorded>(recorded: readonly Entry[], now: Date): ReadonlyMap<string, readonly Known<Entry>[]> {
  const oldestFirst = recorded.toSorted((one, other) => one.recordedAt.localeCompare(other.recordedAt));
  const standing = new Map<string, { readonly first: Entry; confirmedAt: string; by: Set<string> }[]>();
  for (const entry of oldestFirst) {
    const entries = standing.get(entry.concept) ?? [];
    // what this organisation said before is superseded by what it says now
    for (const each of entries) if (!sameValue(each.first.value, entry.value)) each.by.delete(entry.organisation);
    const same = entries.find(({ first, by }) => by.size > 0 && sameValue(first.value, entry.value));
    if (same === undefined) entries.push({ first: entry, confirmedAt: entry.recordedAt, by: new Set([entry.organisation]) });
    else {
      same.confirmedAt = entry.recordedAt;
      same.by.add(entry.organisation);
    }
    standing.set(entry.concept, entries.filter(({ by }) => by.size > 0));
  }
  return new Map([...standing].map(([concept, entries]) => [
    concept,
    entries
      .map(({ first, confirmedAt }) => ({ ...first, confirmedAt, isStale: isStale(concept, confirmedAt, now) }))
      .toSorted((one, other) => other.confirmedAt.localeCompare(one.confirmedAt)),
  ]));
}

const isStale = (concept: string, confirmedAt: string, now: Date): boolean =>
  now.getTime() - Date.parse(confirmedAt) > (CONCEPTS[concept]?.freshForDays ?? 0) * DAY_MS;

/** What a form is offered for one of its questions. */
export interface Offer {
  /** How it may be taken over: never is for the eye alone, beside an empty question. */
  readonly prefill: Prefill;
  readonly known: readonly Known[];
}

/** What is known for a form's questions, by JSON pointer; only what the question itself would accept. */
export function offersFor(form: FormDefinition, known: ReadonlyMap<string, readonly Known[]>): Record<string, Offer> {
  return Object.fromEntries(questionsOf(form).flatMap(({ pointer, node }) => {
    const fitting = (known.get(node['x-concept'] ?? '') ?? []).filter(({ value }) => validate(node, value).length === 0);
    return fitting.length === 0 ? [] : [[pointer, { prefill: node['x-prefill'] ?? 'confirm-singly', known: fitting }]];
  }));
}
