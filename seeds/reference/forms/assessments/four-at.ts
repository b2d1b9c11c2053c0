import type { FormDefinition } from '@onward/forms';
import { assessment, graded, itemsOf } from './assessment.js';

const questions = {
  alertness: graded(
    {
      title: 'Alertness',
      description:
        'This includes patients who may be markedly drowsy (eg. difficult to rouse and/or obviously sleepy during assessment) or agitated/hyperactive. ' +
        'Observe the patient. If asleep, attempt to wake with speech or gentle touch on shoulder. Ask the patient to state their name and address to assist rating.',
    },
    {
      normal: ['Normal (fully alert, but not agitated, throughout assessment)', 0],
      'mild-sleepiness': ['Mild sleepiness for <10 seconds after waking, then normal', 0],
      'clearly-abnormal': ['Clearly abnormal', 4],
    },
  ),
  amt4: graded(
    { title: 'AMT4', description: 'Age, date of birth, place (name of the hospital or building), current year.' },
    { 'no-mistakes': ['No mistakes', 0], 'one-mistake': ['1 mistake', 1], 'two-or-more': ['2 or more mistakes/untestable', 2] },
  ),
  attention: graded(
    {
      title: 'Attention',
      description:
        'Ask the patient: “Please tell me the months of the year in backwards order, starting at December.” ' +
        'To assist initial understanding one prompt of “what is the month before December?” is permitted.',
    },
    {
      'seven-or-more': ['Achieves 7 months or more correctly', 0],
      'fewer-than-seven': ['Starts but scores <7 months / refuses to start', 1],
      untestable: ['Untestable (cannot start because unwell, drowsy, inattentive)', 2],
    },
  ),
  acuteChange: graded(
    {
      title: 'Acute change or fluctuating course',
      description:
        'Evidence of significant change or fluctuation in: alertness, cognition, other mental function (eg. paranoia, hallucinations) ' +
        'arising over the last 2 weeks and still evident in last 24hrs.',
    },
    { no: ['No', 0], yes: ['Yes', 4] },
  ),
};

/**
 * 4AT, version 1.2: delirium and cognitive impairment. Nobody is unable to be assessed: who cannot be tested scores for that.
 *
 * Source of words, points and bands: MacLullich, Ryan & Cash, www.the4AT.com; validation: Bellelli et al. 2014, Age Ageing 43:496–502; Tieges et al. 2021,
 * Age Ageing 50:733–43. Licence, at www.the4at.com/4at-faq: “Available for free download and use, including integration into EHR/EMR systems, without
 * permission or registration.”
 * The priority is our own reckoning, to be confirmed clinically: delirium is an acute illness.
 */
export const fourAt: FormDefinition = assessment({
  key: '4at',
  title: '4AT: assessment test for delirium and cognitive impairment',
  category: 'general',
  pages: [{ key: 'test', title: 'Test', questions }],
  scoring: {
    scales: [
      {
        key: 'total',
        title: '4AT total',
        items: itemsOf(questions),
        bands: [
          {
            key: 'unlikely',
            label: 'Delirium or severe cognitive impairment unlikely (but delirium still possible if information on acute change is incomplete)',
            from: 0,
            to: 0,
          },
          { key: 'possible-impairment', label: 'Possible cognitive impairment', from: 1, to: 3 },
          { key: 'possible-delirium', label: 'Possible delirium +/- cognitive impairment', from: 4, to: 12, priority: 'urgent' },
        ],
      },
    ],
    alerts: [
      {
        key: 'possible-delirium',
        message: 'Abnormal alertness, or an acute change or fluctuating course: possible delirium, whatever the other answers',
        when: { scale: 'total', anyOf: ['/alertness', '/acuteChange'], atLeast: 4 },
        priority: 'urgent',
      },
    ],
  },
  attribution: '4AT version 1.2. © MacLullich, Ryan & Cash. Free to use: www.the4AT.com',
  example: { alertness: 'normal', amt4: 'one-mistake', attention: 'fewer-than-seven', acuteChange: 'no' },
});
