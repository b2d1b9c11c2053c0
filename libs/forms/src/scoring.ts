import type { Priority } from './vocabulary.js';

/** A code of a public code system: what other systems call this. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  /** The name that the code system gives it. */
  readonly display?: string;
}

/** Points for a number from `from` to `to`, both included; without one of them there is no such end. */
export interface PointRange {
  readonly from?: number;
  readonly to?: number;
  readonly points: number;
}

/** One way in which an answer becomes points. With none of these the answer is itself the number. */
export interface Points {
  /** By answer, the answer written as text: `{ "not-at-all": 0, "true": 1 }`. A reversed item gives the most points to the first answer. */
  readonly points?: Readonly<Record<string, number>>;
  /** By number, from the lowest range to the highest. */
  readonly ranges?: readonly PointRange[];
  /** Another answer chooses among several ways: NEWS2 has two scales for one oxygen saturation. */
  readonly chosenBy?: ChosenPoints;
  /** Whatever the answer, even none: the points of a question that is not asked after another answer. */
  readonly always?: number;
}

export interface ChosenPoints {
  /** JSON pointer of the answer that chooses. */
  readonly pointer: string;
  readonly cases: Readonly<Record<string, Points>>;
}

export interface ScoredItem extends Points {
  /** JSON pointer into the answers. */
  readonly pointer: string;
}

export interface Band {
  readonly key: string;
  readonly label: string;
  /** Lowest and highest total of the band, both included; no `to` means no upper end. */
  readonly from: number;
  readonly to?: number;
  /** The least priority that such a total suggests. */
  readonly priority?: Priority;
}

/** A sum over items: the total of a scale, or one of its sub-scores. An item may count in several. */
export interface Scale {
  readonly key: string;
  readonly title: string;
  /** What the total is called elsewhere. */
  readonly code?: Coding;
  readonly items: readonly ScoredItem[];
  readonly bands?: readonly Band[];
}

/**
 * Raised when the total of a scale is `atLeast` so much; with `anyOf`, as soon as one of these items (JSON pointers) has `atLeast` so many points
 * on that scale, even while other answers are missing.
 */
export interface AlertRule {
  readonly key: string;
  readonly message: string;
  readonly when: { readonly scale: string; readonly anyOf?: readonly string[]; readonly atLeast: number };
  /** The least priority that the alert suggests. */
  readonly priority?: Priority;
}

export interface Scoring {
  readonly scales: readonly Scale[];
  readonly alerts?: readonly AlertRule[];
}
