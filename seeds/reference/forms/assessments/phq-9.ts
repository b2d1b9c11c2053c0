import type { FormDefinition } from '@onward/forms';
import { assessment, itemsOf, loinc } from './assessment.js';
import { DEPRESSION, PFIZER, asksDifficulty, difficulty, lastTwoWeeks } from './phq-and-gad.js';

/**
 * PHQ-9: how severe depression is. Licence: see phq-and-gad.ts.
 *
 * Bands: Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606–13; from 20 an expedited referral is advised (Kroenke & Spitzer 2002,
 * Psychiatr Ann 32:509–15), hence `soon`. Any answer above 0 to item 9 asks for a talk about suicide, whatever the total; that it is `urgent` is
 * our own reckoning, to be confirmed clinically.
 */
export const phq9: FormDefinition = assessment({
  key: 'phq-9',
  title: 'Patient Health Questionnaire-9 (PHQ-9)',
  category: 'mental-health',
  pages: [lastTwoWeeks(DEPRESSION), { key: 'difficulty', title: 'Everyday life', questions: { difficulty } }],
  conditions: [asksDifficulty(DEPRESSION)],
  scoring: {
    scales: [
      {
        key: 'total',
        title: 'PHQ-9 total',
        code: loinc('44261-6', 'Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]'),
        items: itemsOf(DEPRESSION),
        bands: [
          { key: 'minimal', label: 'Minimal depression', from: 0, to: 4 },
          { key: 'mild', label: 'Mild depression', from: 5, to: 9 },
          { key: 'moderate', label: 'Moderate depression', from: 10, to: 14 },
          { key: 'moderately-severe', label: 'Moderately severe depression', from: 15, to: 19 },
          { key: 'severe', label: 'Severe depression', from: 20, to: 27, priority: 'soon' },
        ],
      },
    ],
    alerts: [
      {
        key: 'self-harm',
        message: 'Thoughts of being better off dead or of self-harm: ask about suicide today, whatever the total',
        when: { scale: 'total', anyOf: ['/betterOffDead'], atLeast: 1 },
        priority: 'urgent',
      },
    ],
  },
  attribution: PFIZER,
  example: {
    littleInterest: 'more-than-half-the-days',
    feelingDown: 'more-than-half-the-days',
    sleep: 'nearly-every-day',
    tired: 'nearly-every-day',
    appetite: 'several-days',
    feelingBad: 'more-than-half-the-days',
    concentration: 'several-days',
    movement: 'not-at-all',
    betterOffDead: 'not-at-all',
    difficulty: 'very-difficult',
  },
});
