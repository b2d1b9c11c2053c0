import type { FormDefinition } from '@onward/forms';
import { answered, choice, choices, day, text, type QuestionPage } from '../question.js';
import { asks, supplement } from './supplement.js';

// The numbers are those of the data items in SCCI1580, “Palliative care co-ordination: core content”.
const condition: QuestionPage = {
  key: 'condition',
  title: 'Condition and care',
  questions: {
    // 26, primary end of life care diagnosis
    diagnosis: text('palliative-diagnosis', 'confirm-singly', 1_000, {
      title: 'What is the main illness that calls for palliative care?',
      description: 'The diagnosis, how far it has gone, and other illnesses that weigh as much.',
      'x-name': 'the main illness',
    }),
    // 34, likely prognosis: its three steps; to be judged by the key worker, GP or responsible clinician alone
    prognosis: choice(
      'likely-prognosis',
      'confirm-singly',
      {
        days: 'Last days: less than a week',
        weeks: 'Last weeks: less than a month',
        months: 'Last months: less than a year',
        longer: 'Longer than a year',
        uncertain: 'Nobody can say, or it was not judged',
      },
      { title: 'How long is the person likely to live?', description: 'For the key worker, GP or responsible clinician to judge. Others leave it.', 'x-name': 'how long the person is likely to live' },
    ),
    // 18, is the main carer aware of the prognosis; PRSB: what the person knows
    prognosisAwareness: choices(
      'prognosis-awareness',
      'confirm-singly',
      {
        person: 'The person',
        carer: 'Their main carer',
        family: 'Other family',
        nobody: 'Nobody yet',
        'person-does-not-want': 'The person does not want to know',
        'not-known': 'I do not know',
      },
      { title: 'Who knows that life may be short?', description: 'Choose all that apply. It guides how we speak with them.', 'x-name': 'who knows that life may be short' },
    ),
    // 29, functional status
    functionalStatus: text('functional-status', 'confirm-singly', 1_000, {
      title: 'What can the person do for themselves?',
      description: 'Getting up, walking, washing, eating. Add a performance score if one was recorded, and its date.',
      'x-name': 'what the person can do for themselves',
    }),
    // 21 and 22, key worker
    keyWorker: text('palliative-key-worker', 'offer', 500, {
      title: 'Who coordinates the person’s care?',
      description: 'Name, profession and telephone number, and whom to call at night.',
      'x-name': 'who coordinates the person’s care',
    }),
    // 31, anticipatory medicines or just in case box issued
    anticipatoryMedicines: choice(
      'anticipatory-medicines',
      'confirm-singly',
      {
        'in-place': 'Yes, they are in the home',
        prescribed: 'Prescribed, but not there yet',
        no: 'No',
        'not-known': 'I do not know',
      },
      { title: 'Have medicines been given out in case of need?', description: 'Anticipatory medicines, or a “just in case” box.', 'x-name': 'whether medicines have been given out in case of need' },
    ),
    // 32, where they are kept
    anticipatoryMedicinesPlace: text('anticipatory-medicines-place', 'confirm-singly', 300, {
      title: 'Where are these medicines kept?',
      description: 'Which room or cupboard, and where the chart is. Do not write the code of a key safe here.',
      'x-name': 'where these medicines are kept',
    }),
  },
};

const wishes: QuestionPage = {
  key: 'wishes',
  title: 'Wishes and decisions',
  description: 'Only what has been talked about. Nobody has to be asked for the sake of this form.',
  questions: {
    // 36, preferred place of death, first choice, with the ways in which it may be open
    placeOfDeath: choice(
      'preferred-place-of-death',
      'confirm-singly',
      {
        home: 'Their own home',
        'other-home': 'The home of family or friends',
        'care-home': 'A care home',
        hospice: 'A hospice',
        hospital: 'A hospital',
        other: 'Somewhere else',
        undecided: 'They have not decided',
        'not-able-to-say': 'They cannot say',
        declined: 'They did not want to talk about it',
        'not-discussed': 'It was not talked about',
      },
      { title: 'Where would the person like to die?', description: 'Their first choice, in so far as they have told somebody.', 'x-name': 'where the person would like to die' },
    ),
    // 40, second choice; 35, requests and preferences; 54, others to be involved; PRSB: what matters to the person
    careWishes: text('end-of-life-wishes', 'confirm-singly', 3_000, {
      title: 'What else matters to the person about their care?',
      description: 'Where they would like to be until then, a second choice, faith and customs, whom they want beside them, what they do not want.',
      'x-name': 'what else matters to the person',
    }),
    // 44, cardiopulmonary resuscitation decision
    cprDecision: choice(
      'cpr-decision',
      'never',
      {
        'for-attempt': 'To be attempted',
        'not-for-attempt': 'Not to be attempted (DNACPR)',
        'no-decision': 'No decision was made',
        'not-known': 'I do not know',
      },
      { title: 'Is there a decision about resuscitation?', description: 'The signed form counts, not this answer. Say in the main form where it is kept.', 'x-name': 'the decision about resuscitation' },
    ),
    // 45, its date
    cprDecisionDate: day('cpr-decision-date', 'never', {
      title: 'When was this decision made?',
      description: 'Where there are several forms, the newest.',
      'x-name': 'the date of the decision',
    }),
    // 48, who has been told
    cprDecisionAwareness: choices(
      'cpr-decision-awareness',
      'never',
      { person: 'The person', carer: 'Their main carer', family: 'Other family', none: 'Nobody yet', 'not-known': 'I do not know' },
      { title: 'Who has been told of this decision?', description: 'Choose all that apply.', 'x-name': 'who has been told of this decision' },
    ),
  },
};

/**
 * Palliative and end of life care: what an electronic palliative care co-ordination system (EPaCCS) holds. After:
 * - Public Health England, National End of Life Care Intelligence Network, “Palliative care co-ordination: core content. Requirements specification” (SCCI1580
 *   Amd 11/2015), 2015, Open Government Licence v3.0, endoflifecare-intelligence.org.uk;
 * - PRSB, “Palliative and End of Life Care Standard”, theprsb.org/palliativeandendoflifecare.
 * What the core form asks (carers, allergies, recorded decisions and powers of attorney, services involved, interpreter) is not asked again.
 */
export const palliativeCare: FormDefinition = supplement({
  key: 'palliative-care',
  title: 'Palliative and end of life care',
  pages: [condition, wishes],
  conditions: [
    asks(answered('anticipatoryMedicines', 'in-place', 'prescribed'), 'anticipatoryMedicinesPlace'),
    asks(answered('cprDecision', 'for-attempt', 'not-for-attempt'), 'cprDecisionDate', 'cprDecisionAwareness'),
  ],
  after: 'After SCCI1580, Palliative care co-ordination: core content (Public Health England, 2015), and the PRSB’s Palliative and End of Life Care Standard',
  example: {
    diagnosis: 'Cancer of the pancreas, spread to the liver (2025). Heart failure.',
    prognosis: 'months',
    prognosisAwareness: ['person', 'carer'],
    functionalStatus: 'Walks to the bathroom with a frame; in bed more than half the day. Eats little.',
    keyWorker: 'Sam Example, community palliative care nurse, 01632 960101; at night the hospice line, 01632 960102.',
    anticipatoryMedicines: 'in-place',
    anticipatoryMedicinesPlace: 'Top shelf of the kitchen cupboard, in a sealed box with the chart.',
    placeOfDeath: 'home',
    careWishes: 'The hospice if home becomes too much for his wife. Wants the curtains open and his dog by him.',
    cprDecision: 'not-for-attempt',
    cprDecisionDate: '2026-01-12',
    cprDecisionAwareness: ['person', 'carer'],
  },
});
