/** How often a person was referred, by whomever. */
export interface Contacts {
  readonly days30: number;
  readonly days90: number;
}

/** For who has the referral in hand: numbers, and no more of the others than that. */
export const repeatsInWords = ({ days30, days90 }: Contacts): string =>
  `This person was referred ${days30} times within 30 days, and ${days90} times within 90, by whomever. By rule, a third time within 30 days raises the priority by one step.`;

/** For every party. That others have referred the person is not theirs to know. */
export const raisedByRuleInWords = (from: string, to: string): string => `By rule, there is cause for more haste: the priority was ${from} and is now ${to}.`;
