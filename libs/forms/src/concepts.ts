import { CARE_CONCEPTS } from './concept-rows/care-concepts.js';
import { FRESHNESS, type ConceptCode, type ConceptRow, type ConceptType } from './concept-rows/concept-row.js';
import { CORE_CONCEPTS } from './concept-rows/core-concepts.js';
import { HEALTH_CONCEPTS } from './concept-rows/health-concepts.js';
import { SAFETY_CONCEPTS } from './concept-rows/safety-concepts.js';
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
}

const rows: readonly (readonly [string, ConceptRow])[] = Object.entries({ ...CORE_CONCEPTS, ...HEALTH_CONCEPTS, ...CARE_CONCEPTS, ...SAFETY_CONCEPTS });

/** The dictionary of concepts, by key; a question names its concept with `x-concept`. */
export const CONCEPTS: Readonly<Record<string, Concept>> = Object.fromEntries(
  rows.map(([key, [title, type, category, freshness, more]]) => {
    const { days, because } = FRESHNESS[freshness];
    return [key, { title, type, category, freshForDays: days, freshBecause: because, code: more?.code ?? `onward:${key}`, recordedBy: more?.recordedBy }];
  }),
);

/** Whether what somebody of this kind says of a concept is kept for the next form: a prognosis is for who may judge it. */
export function mayRecord(concept: string, kind: ReferrerKind): boolean {
  const known = Object.hasOwn(CONCEPTS, concept) ? CONCEPTS[concept] : undefined;
  return known?.recordedBy?.includes(kind) ?? true;
}
