import { CARE_CONCEPTS } from './concept-rows/care-concepts.js';
import { FRESHNESS, type ConceptCode, type ConceptRow, type ConceptType, type More } from './concept-rows/concept-row.js';
import { CORE_CONCEPTS } from './concept-rows/core-concepts.js';
import { HEALTH_CONCEPTS } from './concept-rows/health-concepts.js';
import { SAFETY_CONCEPTS } from './concept-rows/safety-concepts.js';
import type { Prefill } from './json-schema.js';
import type { ReferrerKind, SharingCategory } from './vocabulary.js';

export { SNOMED_CT } from './concept-rows/concept-row.js';

/** A coded thing that many forms may ask: what the story keeps of a person, and for how many days it is thought fresh. */
export interface Concept {
  readonly title: string;
  /** A SNOMED CT code (record headings are those of the UK edition) or LOINC code, or our own `onward:` code where none is certain. */
  readonly code: ConceptCode;
  readonly type: ConceptType;
  readonly category: SharingCategory;
  readonly freshForDays: number;
  /** Why it is fresh for so long, in a sentence. */
  readonly freshBecause: string;
  /** Kinds of organisation whose word is kept for the next form; undefined where it is anybody’s. */
  readonly recordedBy: readonly ReferrerKind[] | undefined;
  /** The freest way in which any form may be given a past answer; a form may be stricter. */
  readonly prefill: Prefill;
}

/** What holds for the moment at which it is said (consent, capacity, present risk, urgency) is asked anew each time; what keeps somebody safe is looked at by itself. */
function prefillOf(category: SharingCategory, freshness: ConceptRow[3], more: More | undefined): Prefill {
  if (more?.prefill !== undefined) return more.prefill;
  if (freshness === 'now') return 'never';
  return category === 'safeguarding' ? 'confirm-singly' : 'offer';
}

const rows: readonly (readonly [string, ConceptRow])[] = Object.entries({ ...CORE_CONCEPTS, ...HEALTH_CONCEPTS, ...CARE_CONCEPTS, ...SAFETY_CONCEPTS });

/** The dictionary of concepts, by key; a question names its concept with `x-concept`. */
export const CONCEPTS: Readonly<Record<string, Concept>> = Object.fromEntries(
  rows.map(([key, [title, type, category, freshness, more]]) => {
    const { days, because } = FRESHNESS[freshness];
    const prefill = prefillOf(category, freshness, more);
    return [key, { title, type, category, freshForDays: days, freshBecause: because, code: more?.code ?? `onward:${key}`, recordedBy: more?.recordedBy, prefill }];
  }),
);

/** A concept of the dictionary; undefined where no key is given, or one that it does not have. */
export const conceptOf = (key: string | undefined): Concept | undefined => (key !== undefined && Object.hasOwn(CONCEPTS, key) ? CONCEPTS[key] : undefined);

/** From the freest to the strictest. */
const PREFILLS: readonly Prefill[] = ['offer', 'confirm-singly', 'never'];

/** Whether the first lets an answer be taken over more freely than the second. */
export const isFreer = (one: Prefill, other: Prefill): boolean => PREFILLS.indexOf(one) < PREFILLS.indexOf(other);

/** Whether what somebody of this kind says of a concept is kept for the next form: a prognosis is for who may judge it. */
export function mayRecord(concept: string, kind: ReferrerKind): boolean {
  return conceptOf(concept)?.recordedBy?.includes(kind) ?? true;
}
