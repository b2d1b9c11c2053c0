import type { Assessment } from '../../api/assessments';

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The first scale is the one that counts: `19, moderately severe depression`. */
export function scoreWords({ scales: [main] }: Pick<Assessment, 'scales'>): string {
  if (main?.score == null) return 'no score';
  return main.band === null ? String(main.score) : `${main.score}, ${lower(main.band.label)}`;
}
