import type { Answers, FormDefinition } from '@onward/forms';
import { gad7 } from '../../reference/forms/assessments/gad-7.js';
import { phq9 } from '../../reference/forms/assessments/phq-9.js';
import { daysAgo, minutesAgo, type Moment } from '../moments.js';

/** An assessment that somebody makes on the referral of a story. */
export interface DemoAssessment {
  /** The story's title. */
  readonly on: string;
  readonly by: string;
  readonly at: Moment;
  readonly form: FormDefinition;
  readonly answers: Answers;
}

/** Answers by their points, an item a digit: `222111110`. */
function worth(form: FormDefinition, digits: string): Answers {
  const items = form.scoring?.scales[0]?.items ?? [];
  return Object.fromEntries(
    items.map(({ pointer, points = {} }, index) => {
      const answer = Object.keys(points).find((key) => points[key] === Number(digits[index]));
      if (answer === undefined) throw new Error(`${form.key}: no answer to ${pointer} is worth ${digits[index]}`);
      return [pointer.slice(1), answer];
    }),
  );
}

const MAREK = 'Low since the yard closed';

/** Marek gets better, session by session, until he does not come. */
export const ASSESSMENTS: readonly DemoAssessment[] = [
  { on: MAREK, by: 'therapist', at: daysAgo(17, '19:45'), form: phq9, answers: { ...worth(phq9, '223222100'), difficulty: 'very-difficult' } },
  { on: MAREK, by: 'therapist', at: daysAgo(17, '19:50'), form: gad7, answers: { ...worth(gad7, '2222111'), difficulty: 'somewhat-difficult' } },
  { on: MAREK, by: 'therapist', at: daysAgo(12, '19:30'), form: phq9, answers: { ...worth(phq9, '222121100'), difficulty: 'somewhat-difficult' } },
  { on: MAREK, by: 'therapist', at: daysAgo(7, '19:30'), form: phq9, answers: { ...worth(phq9, '121121100'), difficulty: 'somewhat-difficult' } },
  { on: MAREK, by: 'therapist', at: daysAgo(7, '19:35'), form: gad7, answers: { ...worth(gad7, '1121111'), difficulty: 'somewhat-difficult' } },
  { on: MAREK, by: 'gp-partner', at: minutesAgo(92), form: phq9, answers: { ...worth(phq9, '233222222'), difficulty: 'extremely-difficult' } },
];
