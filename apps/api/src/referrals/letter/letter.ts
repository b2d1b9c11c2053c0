import type { PathStep } from './path-steps.js';

/** A referral letter as it is read, before it is drawn: every text in words, only what this reader may read. Its headings follow the PRSB's outpatient referral letter. */
export interface Letter {
  readonly reference: string;
  readonly isSent: boolean;
  /** Label and value: to whom, from whom, when, how urgent, where it is now. */
  readonly about: readonly Line[];
  readonly person: readonly Line[];
  readonly forms: readonly LetterForm[];
  readonly path: readonly PathStep[];
  /** The address of the person's own page, for them alone. */
  readonly personPage: string | undefined;
  /** Who printed it, and when: it goes out of date from then on. */
  readonly printed: string;
}

export type Line = readonly [label: string, value: string];

export interface LetterForm {
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly answers: readonly Line[] }[];
}
