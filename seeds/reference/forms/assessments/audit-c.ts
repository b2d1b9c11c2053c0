import type { FormDefinition, ScoredItem } from '@onward/forms';
import { answered } from '../question.js';
import { assessment, graded, itemsOf, loinc, type GradedQuestion } from './assessment.js';

const frequency = graded({ title: 'How often do you have a drink containing alcohol?', code: loinc('68518-0') }, {
  never: ['Never', 0],
  'monthly-or-less': ['Monthly or less', 1],
  'two-to-four-a-month': ['2 to 4 times per month', 2],
  'two-to-three-a-week': ['2 to 3 times per week', 3],
  'four-or-more-a-week': ['4 times or more per week', 4],
});

const ofDrinkers = {
  typicalDay: graded({ title: 'How many units of alcohol do you drink on a typical day when you are drinking?' }, {
    'zero-to-two': ['0 to 2', 0], 'three-to-four': ['3 to 4', 1], 'five-to-six': ['5 to 6', 2], 'seven-to-nine': ['7 to 9', 3], 'ten-or-more': ['10 or more', 4],
  }),
  heavyOccasions: graded({ title: 'How often have you had 6 or more units if female, or 8 or more if male, on a single occasion in the last year?' }, {
    never: ['Never', 0], 'less-than-monthly': ['Less than monthly', 1], monthly: ['Monthly', 2], weekly: ['Weekly', 3], 'daily-or-almost': ['Daily or almost daily', 4],
  }),
};

const drinking = Object.keys(frequency.points).filter((answer) => answer !== 'never');

/** Who never drinks is asked no more, and scores 0. */
const unlessNever = ([key, { points }]: readonly [string, GradedQuestion]): ScoredItem => ({
  pointer: `/${key}`,
  chosenBy: { pointer: '/frequency', cases: { never: { always: 0 }, ...Object.fromEntries(drinking.map((answer) => [answer, { points }])) } },
});

/**
 * AUDIT-C: the three questions about consumption of the WHO's AUDIT, in units, as they are asked in the United Kingdom.
 *
 * Source: Babor, Higgins-Biddle, Saunders & Monteiro 2001, AUDIT: Guidelines for use in primary care, 2nd ed., World Health Organization
 * (WHO/MSD/MSB/01.6a); Bush et al. 1998, Arch Intern Med 158:1789–95. Units, cut-off of 5 and bands: Office for Health Improvement and Disparities,
 * Alcohol use screening tests: AUDIT-C (GOV.UK, Open Government Licence v3.0). Elsewhere 4 for men and 3 for women are used (Bush 1998).
 * Licence, in the WHO's manual: it “may … be freely reviewed, abstracted, reproduced, and translated, in part or in whole but not for sale or for use in
 * conjunction with commercial purposes”. So the words of this form are not under this project's own licence, and who sells them must ask the WHO.
 */
export const auditC: FormDefinition = assessment({
  key: 'audit-c',
  title: 'Alcohol use disorders identification test for consumption (AUDIT-C)',
  category: 'substance-misuse',
  pages: [{ key: 'drinking', title: 'Drinking', description: 'A unit is 8 grams of alcohol: half a pint of ordinary beer, or one small measure of spirits.', questions: { frequency, ...ofDrinkers } }],
  conditions: [{ if: answered('frequency', ...drinking), then: { 'x-asks': Object.keys(ofDrinkers), required: Object.keys(ofDrinkers) } }],
  scoring: {
    scales: [
      {
        key: 'total',
        title: 'AUDIT-C total',
        code: loinc('75626-2', 'Total score [AUDIT-C]'),
        items: [...itemsOf({ frequency }), ...Object.entries(ofDrinkers).map(unlessNever)],
        bands: [
          { key: 'low', label: 'Low risk', from: 0, to: 4 },
          { key: 'increasing', label: 'Increasing risk: ask the whole AUDIT', from: 5, to: 7 },
          { key: 'higher', label: 'Higher risk: ask the whole AUDIT', from: 8, to: 10 },
          { key: 'possible-dependence', label: 'Possible dependence: ask the whole AUDIT', from: 11, to: 12 },
        ],
      },
    ],
  },
  attribution:
    'AUDIT © World Health Organization 2001 (WHO/MSD/MSB/01.6a): may be freely reproduced, but not for sale or for use in conjunction with commercial purposes. ' +
    'In units, with bands, as published by the Office for Health Improvement and Disparities under the Open Government Licence v3.0.',
  example: { frequency: 'two-to-three-a-week', typicalDay: 'three-to-four', heavyOccasions: 'less-than-monthly' },
});
