import type { FormDefinition, ScoredItem } from '@onward/forms';
import { answered } from '../question.js';
import { assessment, graded, itemsOf, type GradedQuestion } from './assessment.js';

const exposure = graded(
  {
    title: 'Have you ever experienced this kind of event?',
    description:
      'Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example: a serious accident or fire; ' +
      'a physical or sexual assault or abuse; an earthquake or flood; a war; seeing someone be killed or seriously injured; having a loved one die through homicide or suicide.',
  },
  { yes: ['Yes', 0], no: ['No', 0] },
);

const yesOrNo = (title: string): GradedQuestion => graded({ title }, { yes: ['Yes', 1], no: ['No', 0] });

const lastMonth = {
  nightmares: yesOrNo('Had nightmares about the event(s) or thought about the event(s) when you did not want to?'),
  avoidance: yesOrNo('Tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?'),
  onGuard: yesOrNo('Been constantly on guard, watchful, or easily startled?'),
  numb: yesOrNo('Felt numb or detached from people, activities, or your surroundings?'),
  guilt: yesOrNo('Felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?'),
};

/** Who has met with no such event is asked no more, and scores 0. */
const ifExposed = ([key, { points }]: readonly [string, GradedQuestion]): ScoredItem => ({
  pointer: `/${key}`,
  chosenBy: { pointer: '/exposure', cases: { yes: { points }, no: { always: 0 } } },
});

/**
 * PC-PTSD-5: a first step in screening for post-traumatic stress disorder.
 *
 * Source of the words: Prins, Bovin, Kimerling, Kaloupek, Marx, Pless Kaiser & Schnurr 2015, Primary Care PTSD Screen for DSM-5, National Center for PTSD.
 * Cut-offs: Prins et al. 2016, J Gen Intern Med 31:1206–11 (3 misses fewest); Bovin et al. 2021, JAMA Netw Open 4:e2036733 (4 balances best, 3 for women).
 * Licence: made by staff of the United States Department of Veterans Affairs and so in the public domain.
 */
export const pcPtsd5: FormDefinition = assessment({
  key: 'pc-ptsd-5',
  title: 'Primary care PTSD screen for DSM-5 (PC-PTSD-5)',
  category: 'mental-health',
  pages: [
    { key: 'events', title: 'Events', questions: { exposure } },
    { key: 'past-month', title: 'The past month', description: 'In the past month, have you…', matrix: true, questions: lastMonth },
  ],
  conditions: [{ if: answered('exposure', 'yes'), then: { 'x-asks': Object.keys(lastMonth), required: Object.keys(lastMonth) } }],
  scoring: {
    scales: [
      {
        key: 'total',
        title: 'PC-PTSD-5 total',
        items: [...itemsOf({ exposure }), ...Object.entries(lastMonth).map(ifExposed)],
        bands: [
          { key: 'below-cut-off', label: 'Below the cut-off', from: 0, to: 2 },
          { key: 'sensitive-cut-off', label: 'Positive for women, and where few may be missed: assess further', from: 3, to: 3 },
          { key: 'positive', label: 'Positive: probable PTSD, assess further', from: 4, to: 5 },
        ],
      },
    ],
  },
  attribution:
    'Prins A, Bovin MJ, Kimerling R, Kaloupek DG, Marx BP, Pless Kaiser A, Schnurr PP (2015). Primary Care PTSD Screen for DSM-5 (PC-PTSD-5). ' +
    'National Center for PTSD, United States Department of Veterans Affairs. Public domain.',
  example: { exposure: 'yes', nightmares: 'yes', avoidance: 'yes', onGuard: 'yes', numb: 'no', guilt: 'no' },
});
