import type { JsonSchema } from '../json-schema.js';

/** What a service asks of whom it takes, as data. */
export interface Criterion {
  /** A sentence for the referrer. */
  readonly words: string;
  /** Without it the service is not the right one; otherwise it is what the service is best at. */
  readonly required?: boolean;
  /** The facts that decide it: of the person (`PERSON_FACTS`), or what a concept of the dictionary was answered with. */
  readonly facts?: readonly string[];
  /** Over an object of those facts. A criterion without one is for a person to judge, from its words. */
  readonly schema?: JsonSchema;
}

/** What the record of a person tells by itself: age in whole years, ODS code of the practice, postcode district (`QW1`), sex and language as recorded. */
export const PERSON_FACTS = ['age', 'sex', 'language', 'postcode-district', 'registered-practice'] as const;
export type PersonFact = (typeof PERSON_FACTS)[number];

/** What is known, by the fact's name; what is absent is not known. */
export type Facts = Readonly<Record<string, unknown>>;

export type Verdict = 'met' | 'unmet' | 'unknown';
