import type { FormDefinition } from '@onward/forms';
import type { KeptResult } from './scored-answers.js';

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What a referral's timeline says of an assessment, to who reads what is clinical: `… (PHQ-9): 19, moderately severe depression. Thoughts of …` */
export function scoreInWords({ title }: Pick<FormDefinition, 'title'>, { scales, alerts }: Pick<KeptResult, 'scales' | 'alerts'>): string {
  const totals = scales.map((scale) => {
    const name = scales.length > 1 ? `${scale.title} ` : '';
    return scale.score === null ? `${name}not complete` : `${name}${scale.score}${scale.band === null ? '' : `, ${lower(scale.band.label)}`}`;
  });
  return [`${title}: ${totals.join('; ')}`, ...alerts.map(({ message }) => message)].map((sentence) => `${sentence}.`).join(' ');
}

/** The same for every party, the police too: that there is cause for more haste, and not what. */
export const raisedInWords = (from: string, to: string): string =>
  `An assessment of the person gives cause for more haste: the priority was ${from} and is now ${to}.`;
