/** How one answer becomes points. Without `points` the answer is itself the number. */
export interface ScoredItem {
  /** JSON pointer into the answers. */
  readonly pointer: string;
  /** Points by answer, the answer written as text: `{ "not-at-all": 0, "true": 1 }`. */
  readonly points?: Readonly<Record<string, number>>;
}

export interface Band {
  readonly key: string;
  readonly label: string;
  /** Lowest and highest total of the band, both included; no `to` means no upper end. */
  readonly from: number;
  readonly to?: number;
}

/** A sum over items: the total of a scale, or one of its sub-scores. */
export interface Scale {
  readonly key: string;
  readonly title: string;
  readonly items: readonly ScoredItem[];
  readonly bands?: readonly Band[];
}

/** Raised as soon as one answer's or one scale's points reach `atLeast`, even while other answers are missing. */
export interface AlertRule {
  readonly key: string;
  readonly message: string;
  readonly when: { readonly item: ScoredItem; readonly atLeast: number } | { readonly scale: string; readonly atLeast: number };
}

export interface Scoring {
  readonly scales: readonly Scale[];
  readonly alerts?: readonly AlertRule[];
}
