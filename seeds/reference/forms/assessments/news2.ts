import { SNOMED_CT, type FormDefinition, type Points, type ScoredItem } from '@onward/forms';
import { assessment, graded, itemsOf, loinc, measured, select } from './assessment.js';

const oxygen = graded({ title: 'Air or oxygen?' }, { air: ['Air', 0], oxygen: ['Oxygen', 2] });
const consciousness = graded(
  { title: 'Consciousness', description: 'Confusion counts where it is new. Where it is not known whether confusion is new, take it to be new.' },
  { alert: ['Alert', 0], confusion: ['New confusion', 3], voice: ['Responds to voice', 3], pain: ['Responds to pain', 3], unresponsive: ['Unresponsive', 3] },
);

const breathing = {
  respirationRate: measured({ title: 'Respiration rate (breaths per minute)', code: loinc('9279-1', 'Respiratory rate') }, 0, 100),
  spo2Scale: select(
    {
      title: 'Which SpO₂ scale applies?',
      description: 'Scale 2 only where a competent clinician has set a target of 88–92 %, for hypercapnic respiratory failure; else scale 1.',
    },
    { 'scale-1': 'SpO₂ scale 1', 'scale-2': 'SpO₂ scale 2 (target range 88–92 %)' },
  ),
  oxygen,
  oxygenSaturation: measured({ title: 'Oxygen saturation, SpO₂ (%)', code: loinc('59408-5', 'Oxygen saturation in Arterial blood by Pulse oximetry') }, 0, 100),
};
const others = {
  systolicPressure: measured({ title: 'Systolic blood pressure (mmHg)', code: loinc('8480-6', 'Systolic blood pressure') }, 0, 350),
  pulse: measured({ title: 'Pulse (beats per minute)', code: loinc('8867-4', 'Heart rate') }, 0, 350),
  consciousness,
  temperature: measured({ title: 'Temperature (°C)', code: loinc('8310-5', 'Body temperature') }, 20, 45, 0.1),
};

const LOW_ON_SCALE_2 = [{ to: 83, points: 3 }, { from: 84, to: 85, points: 2 }, { from: 86, to: 87, points: 1 }];

const saturation: Points = {
  chosenBy: {
    pointer: '/spo2Scale',
    cases: {
      'scale-1': { ranges: [{ to: 91, points: 3 }, { from: 92, to: 93, points: 2 }, { from: 94, to: 95, points: 1 }, { from: 96, points: 0 }] },
      'scale-2': {
        chosenBy: {
          pointer: '/oxygen',
          cases: {
            air: { ranges: [...LOW_ON_SCALE_2, { from: 88, points: 0 }] },
            oxygen: {
              ranges: [
                ...LOW_ON_SCALE_2, { from: 88, to: 92, points: 0 },
                { from: 93, to: 94, points: 1 }, { from: 95, to: 96, points: 2 }, { from: 97, points: 3 },
              ],
            },
          },
        },
      },
    },
  },
};

/** Chart 1: The NEWS scoring system. */
const items: ScoredItem[] = [
  {
    pointer: '/respirationRate',
    ranges: [{ to: 8, points: 3 }, { from: 9, to: 11, points: 1 }, { from: 12, to: 20, points: 0 }, { from: 21, to: 24, points: 2 }, { from: 25, points: 3 }],
  },
  { pointer: '/oxygenSaturation', ...saturation },
  {
    pointer: '/systolicPressure',
    ranges: [{ to: 90, points: 3 }, { from: 91, to: 100, points: 2 }, { from: 101, to: 110, points: 1 }, { from: 111, to: 219, points: 0 }, { from: 220, points: 3 }],
  },
  {
    pointer: '/pulse',
    ranges: [
      { to: 40, points: 3 }, { from: 41, to: 50, points: 1 }, { from: 51, to: 90, points: 0 },
      { from: 91, to: 110, points: 1 }, { from: 111, to: 130, points: 2 }, { from: 131, points: 3 },
    ],
  },
  {
    pointer: '/temperature',
    ranges: [
      { to: 35, points: 3 }, { from: 35.1, to: 36, points: 1 }, { from: 36.1, to: 38, points: 0 }, { from: 38.1, to: 39, points: 1 }, { from: 39.1, points: 2 },
    ],
  },
  ...itemsOf({ consciousness }),
];

/**
 * NEWS2, the National Early Warning Score, for people of 16 and over who are not pregnant.
 *
 * Source of the points (chart 1), thresholds (chart 2) and responses (chart 4): Royal College of Physicians. National Early Warning Score (NEWS) 2:
 * Standardising the assessment of acute-illness severity in the NHS. Updated report of a working party. London: RCP, 2017.
 * Licence, in that report: “there is no copyright restriction, but the Royal College of Physicians as copyright holder should be acknowledged on any
 * material reproduced from it”. Its charts, which may not be changed, are not reproduced; their numbers are.
 *
 * Chart 4 asks for an urgent response from 5 and for a single 3, and for an emergency response from 7: those are the priorities.
 */
export const news2: FormDefinition = assessment({
  key: 'news2',
  title: 'National Early Warning Score (NEWS) 2',
  category: 'general',
  pages: [
    { key: 'breathing', title: 'Breathing', description: 'For people of 16 and over who are not pregnant.', questions: breathing },
    { key: 'other-observations', title: 'Circulation, consciousness and temperature', questions: others },
  ],
  scoring: {
    scales: [
      {
        key: 'total',
        title: 'NEWS2 total',
        code: {
          system: SNOMED_CT,
          code: '1104051000000101',
          display: 'Royal College of Physicians NEWS2 (National Early Warning Score 2) total score',
        },
        items: [...items, ...itemsOf({ oxygen })],
        bands: [
          { key: 'low', label: 'Low clinical risk: ward-based response', from: 0, to: 4 },
          { key: 'medium', label: 'Medium clinical risk: key threshold for urgent response', from: 5, to: 6, priority: 'urgent' },
          { key: 'high', label: 'High clinical risk: urgent or emergency response', from: 7, to: 20, priority: 'emergency' },
        ],
      },
    ],
    alerts: [
      {
        key: 'red-score',
        message: 'Red score: one observation scores 3 by itself. Urgent review by a clinician, whatever the total',
        when: { scale: 'total', anyOf: items.map(({ pointer }) => pointer), atLeast: 3 },
        priority: 'urgent',
      },
    ],
  },
  attribution:
    'Reproduced from: Royal College of Physicians. National Early Warning Score (NEWS) 2: Standardising the assessment of acute-illness severity in the NHS. ' +
    'Updated report of a working party. London: RCP, 2017.',
  example: {
    respirationRate: 22, spo2Scale: 'scale-1', oxygen: 'air', oxygenSaturation: 94,
    systolicPressure: 118, pulse: 96, consciousness: 'alert', temperature: 38.4,
  },
});
