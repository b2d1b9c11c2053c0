import { choice, HISTORY, text, type QuestionPage } from '../question.js';

// PRSB: "Relevant past medical, surgical and mental health history", "Medications and medical devices",
// "Allergies and adverse reactions", "Social context" (alcohol, drugs), "Legal information" (advance decisions).
export const health: QuestionPage = {
  key: 'health',
  title: 'Health',
  description: 'What you know. Where you know of nothing, say so.',
  questions: {
    medicalHistory: text('medical-history', 'offer', HISTORY, {
      title: 'What is the person’s medical history?',
      description: 'Conditions, operations and disabilities that matter here, with dates where you have them. Say so if there are none.',
      'x-name': 'the medical history',
    }),
    mentalHealthHistory: text('mental-health-history', 'confirm-singly', HISTORY, {
      title: 'What is the person’s mental health history?',
      description: 'Diagnoses, admissions, crises and what helped.',
      'x-name': 'the mental health history',
    }),
    medicines: text('medicines', 'confirm-singly', 5_000, {
      title: 'What medicines does the person take?',
      description: 'Name, dose and how often, and devices such as inhalers. Say so if there are none.',
      'x-name': 'the medicines',
    }),
    allergyStatus: choice(
      'allergy-status',
      'confirm-singly',
      { yes: 'Yes', 'none-known': 'No known allergies', 'not-known': 'I do not know' },
      { title: 'Does the person have any allergies or bad reactions?', 'x-name': 'whether the person has allergies' },
    ),
    allergies: text('allergies', 'confirm-singly', 2_000, {
      title: 'What is the person allergic to?',
      description: 'Each substance and what it did.',
      'x-name': 'what the person is allergic to',
    }),
    substanceUse: text('substance-use', 'confirm-singly', 2_000, {
      title: 'Does the person use alcohol or drugs in a way that matters here?',
      description: 'What, how much, and whether they want help with it.',
      'x-name': 'the use of alcohol or drugs',
    }),
    advanceDecisions: text('advance-decisions', 'confirm-singly', 2_000, {
      title: 'Has the person recorded wishes or decisions about care in the future?',
      description: 'For example an advance decision, a lasting power of attorney, a ReSPECT form or a decision about resuscitation, and where it is kept.',
      'x-name': 'the recorded wishes or decisions',
    }),
  },
};
