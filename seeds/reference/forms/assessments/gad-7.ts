import type { FormDefinition } from '@onward/forms';
import { assessment, itemsOf, loinc } from './assessment.js';
import { ANXIETY, PFIZER, asksDifficulty, difficulty, lastTwoWeeks } from './phq-and-gad.js';

/**
 * GAD-7: how severe anxiety is. Licence: see phq-and-gad.ts.
 * Bands, and 10 as the score from which to assess further: Spitzer, Kroenke, Williams & Löwe 2006, Arch Intern Med 166:1092–7.
 */
export const gad7: FormDefinition = assessment({
  key: 'gad-7',
  title: 'Generalised Anxiety Disorder-7 (GAD-7)',
  category: 'mental-health',
  pages: [lastTwoWeeks(ANXIETY), { key: 'difficulty', title: 'Everyday life', questions: { difficulty } }],
  conditions: [asksDifficulty(ANXIETY)],
  scoring: {
    scales: [
      {
        key: 'total',
        title: 'GAD-7 total',
        code: loinc('70274-6', 'Generalized anxiety disorder 7 item (GAD-7) total score'),
        items: itemsOf(ANXIETY),
        bands: [
          { key: 'minimal', label: 'Minimal anxiety', from: 0, to: 4 },
          { key: 'mild', label: 'Mild anxiety', from: 5, to: 9 },
          { key: 'moderate', label: 'Moderate anxiety: assess further', from: 10, to: 14 },
          { key: 'severe', label: 'Severe anxiety: assess further', from: 15, to: 21 },
        ],
      },
    ],
  },
  attribution: PFIZER,
  example: {
    nervous: 'nearly-every-day',
    controlWorry: 'more-than-half-the-days',
    worryTooMuch: 'more-than-half-the-days',
    relaxing: 'several-days',
    restless: 'not-at-all',
    irritable: 'several-days',
    afraid: 'several-days',
    difficulty: 'somewhat-difficult',
  },
});
