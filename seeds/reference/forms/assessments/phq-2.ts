import type { FormDefinition } from '@onward/forms';
import { assessment, itemsOf, loinc } from './assessment.js';
import { DEPRESSION, PFIZER, lastTwoWeeks } from './phq-and-gad.js';

const { littleInterest, feelingDown } = DEPRESSION;
const questions = { littleInterest, feelingDown };

/**
 * PHQ-2: the first two items of the PHQ-9, a first step in screening for depression. Licence: see phq-and-gad.ts.
 * Cut-off of 3: Kroenke, Spitzer & Williams 2003, Med Care 41:1284–92.
 */
export const phq2: FormDefinition = assessment({
  key: 'phq-2',
  title: 'Patient Health Questionnaire-2 (PHQ-2)',
  category: 'mental-health',
  pages: [lastTwoWeeks(questions)],
  scoring: {
    scales: [
      {
        key: 'total',
        title: 'PHQ-2 total',
        code: loinc('55758-7'),
        items: itemsOf(questions),
        bands: [
          { key: 'below-cut-off', label: 'Below the cut-off', from: 0, to: 2 },
          { key: 'positive', label: 'Depression is likely enough to ask the whole PHQ-9', from: 3, to: 6 },
        ],
      },
    ],
  },
  attribution: PFIZER,
  example: { littleInterest: 'several-days', feelingDown: 'more-than-half-the-days' },
});
