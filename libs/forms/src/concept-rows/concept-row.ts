import type { Prefill } from '../json-schema.js';
import type { ReferrerKind, SharingCategory } from '../vocabulary.js';

export const SNOMED_CT = 'http://snomed.info/sct';
const LOINC = 'http://loinc.org';

/** A code of SNOMED CT or LOINC, or our own `onward:` code where neither certainly has one. */
export type ConceptCode = `onward:${string}` | { readonly system: typeof SNOMED_CT | typeof LOINC; readonly code: string; readonly display: string };

export type ConceptType = 'text' | 'choice' | 'choices' | 'date' | 'list';

/** How long an answer is thought fresh, and why. Our own first reckoning, to be confirmed clinically. */
export const FRESHNESS = {
  now: { days: 1, because: 'It holds for the moment at which it is said' },
  week: { days: 7, because: 'A court, a ward or an illness may change it from one week to the next' },
  month: { days: 30, because: 'It changes with treatment, with a visit, or with what happened last' },
  'two-months': { days: 60, because: 'Services come and go within a few months' },
  season: { days: 90, because: 'Home, habits and what somebody can do change a few times a year' },
  'half-year': { days: 180, because: 'It changes slowly, and is looked over at a review' },
  year: { days: 365, because: 'It seldom changes' },
} as const satisfies Record<string, { readonly days: number; readonly because: string }>;

export interface More {
  readonly code?: ConceptCode;
  /** Kinds of organisation whose word is kept for the next form; anybody’s where it is not said. */
  readonly recordedBy?: readonly ReferrerKind[];
  /** The freest way in which a form may be given a past answer, where freshness and category do not say it: see `Concept.prefill`. */
  readonly prefill?: Prefill;
}

export type ConceptRow = readonly [title: string, type: ConceptType, category: SharingCategory, freshness: keyof typeof FRESHNESS, more?: More];

export const snomed = (code: string, display: string): More => ({ code: { system: SNOMED_CT, code, display } });

/** A code of LOINC; for its licence see the reference forms’ assessments. */
export const loinc = (code: string, display: string): More => ({ code: { system: LOINC, code, display } });
