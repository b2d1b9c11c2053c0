import type { Band, FormDefinition } from '@onward/forms';
import { assessment, itemsOf, loinc } from './assessment.js';
import { ANXIETY, DEPRESSION, PFIZER, lastTwoWeeks } from './phq-and-gad.js';

const anxiety = { nervous: ANXIETY.nervous, controlWorry: ANXIETY.controlWorry };
const depression = { littleInterest: DEPRESSION.littleInterest, feelingDown: DEPRESSION.feelingDown };
const questions = { ...anxiety, ...depression };

const screen = (of: string): Band[] => [
  { key: 'below-cut-off', label: 'Below the cut-off', from: 0, to: 2 },
  { key: 'positive', label: `Positive for ${of}`, from: 3, to: 6 },
];

/**
 * PHQ-4: the GAD-2 and the PHQ-2 together, each a sub-score of its own. Licence: see phq-and-gad.ts.
 * Bands of the total, and 3 as the cut-off of each half: Kroenke, Spitzer, Williams & Löwe 2009, Psychosomatics 50:613–21.
 */
export const phq4: FormDefinition = assessment({
  key: 'phq-4',
  title: 'Patient Health Questionnaire-4 (PHQ-4)',
  category: 'mental-health',
  pages: [lastTwoWeeks(questions)],
  scoring: {
    scales: [
      {
        key: 'total',
        title: 'PHQ-4 total',
        code: loinc('70272-0'),
        items: itemsOf(questions),
        bands: [
          { key: 'normal', label: 'Normal', from: 0, to: 2 },
          { key: 'mild', label: 'Mild psychological distress', from: 3, to: 5 },
          { key: 'moderate', label: 'Moderate psychological distress', from: 6, to: 8 },
          { key: 'severe', label: 'Severe psychological distress', from: 9, to: 12 },
        ],
      },
      { key: 'anxiety', title: 'Anxiety (GAD-2)', items: itemsOf(anxiety), bands: screen('anxiety') },
      {
        key: 'depression',
        title: 'Depression (PHQ-2)',
        code: loinc('55758-7'),
        items: itemsOf(depression),
        bands: screen('depression'),
      },
    ],
  },
  attribution: PFIZER,
  example: { nervous: 'more-than-half-the-days', controlWorry: 'several-days', littleInterest: 'not-at-all', feelingDown: 'several-days' },
});
