import type { FormDefinition } from '@onward/forms';
import { assessment, itemsOf } from './assessment.js';
import { ANXIETY, PFIZER, lastTwoWeeks } from './phq-and-gad.js';

const { nervous, controlWorry } = ANXIETY;
const questions = { nervous, controlWorry };

/**
 * GAD-2: the first two items of the GAD-7, a first step in screening for anxiety. Licence: see phq-and-gad.ts.
 * Cut-off of 3: Kroenke, Spitzer, Williams, Monahan & Löwe 2007, Ann Intern Med 146:317–25; so too NICE CG123.
 */
export const gad2: FormDefinition = assessment({
  key: 'gad-2',
  title: 'Generalised Anxiety Disorder-2 (GAD-2)',
  category: 'mental-health',
  pages: [lastTwoWeeks(questions)],
  scoring: {
    scales: [
      {
        key: 'total',
        title: 'GAD-2 total',
        items: itemsOf(questions),
        bands: [
          { key: 'below-cut-off', label: 'Below the cut-off', from: 0, to: 2 },
          { key: 'positive', label: 'An anxiety disorder is likely enough to ask the whole GAD-7', from: 3, to: 6 },
        ],
      },
    ],
  },
  attribution: PFIZER,
  example: { nervous: 'several-days', controlWorry: 'several-days' },
});
