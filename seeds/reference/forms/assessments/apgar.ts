import type { FormDefinition } from '@onward/forms';
import { assessment, graded, itemsOf, select } from './assessment.js';

const minutes = select(
  { title: 'How long after birth?', description: 'At 1 and 5 minutes; while the score is below 7, every 5 minutes until 20 minutes.' },
  { '1-minute': '1 minute', '5-minutes': '5 minutes', '10-minutes': '10 minutes', '15-minutes': '15 minutes', '20-minutes': '20 minutes' },
);

const signs = {
  heartRate: graded({ title: 'Heart rate' }, {
    absent: ['Absent', 0], slow: ['Below 100 beats per minute', 1], normal: ['100 beats per minute or more', 2],
  }),
  respiration: graded({ title: 'Respiration' }, {
    absent: ['Absent', 0], weak: ['Weak cry, hypoventilation', 1], good: ['Good, crying', 2],
  }),
  muscleTone: graded({ title: 'Muscle tone' }, {
    limp: ['Limp', 0], 'some-flexion': ['Some flexion', 1], active: ['Active motion', 2],
  }),
  reflexIrritability: graded({ title: 'Reflex irritability' }, {
    none: ['No response', 0], grimace: ['Grimace', 1], cry: ['Cry or active withdrawal', 2],
  }),
  colour: graded({ title: 'Colour' }, {
    'blue-or-pale': ['Blue or pale', 0], acrocyanotic: ['Body pink, hands and feet blue', 1], pink: ['Completely pink', 2],
  }),
};

/**
 * The Apgar score of a newborn baby: one assessment for each time it is taken.
 *
 * Source: Apgar V 1953, Curr Res Anesth Analg 32:260–7; the signs in the words now in use, the times and the bands: American Academy of Pediatrics and
 * American College of Obstetricians and Gynecologists 2015, The Apgar score, Pediatrics 136:819–22 (its bands are of the score at 5 minutes).
 * Licence: none is needed. It is a clinical method that its author published for all to use; five names of signs and their grades are facts in a few
 * words, and neither text nor table is copied. The priorities are our own reckoning, to be confirmed clinically.
 * A total has no code here: LOINC has one for each minute.
 */
export const apgar: FormDefinition = assessment({
  key: 'apgar',
  title: 'Apgar score',
  category: 'general',
  pages: [
    { key: 'time', title: 'When', questions: { minutes } },
    { key: 'signs', title: 'Signs', questions: signs },
  ],
  scoring: {
    scales: [
      {
        key: 'total',
        title: 'Apgar score',
        items: itemsOf(signs),
        bands: [
          { key: 'low', label: 'Low', from: 0, to: 3, priority: 'emergency' },
          { key: 'moderately-abnormal', label: 'Moderately abnormal', from: 4, to: 6, priority: 'urgent' },
          { key: 'reassuring', label: 'Reassuring', from: 7, to: 10 },
        ],
      },
    ],
  },
  attribution: 'Apgar V. A proposal for a new method of evaluation of the newborn infant. Current Researches in Anesthesia & Analgesia 1953;32:260–267.',
  example: { minutes: '5-minutes', heartRate: 'normal', respiration: 'good', muscleTone: 'some-flexion', reflexIrritability: 'cry', colour: 'acrocyanotic' },
});
