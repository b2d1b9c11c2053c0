import { choice, choices, HISTORY, longChoice, text, type QuestionPage } from '../question.js';
import { MAIN_NEEDS } from './main-needs.js';

// PRSB Clinical Referral Information Standard: "Referral details", "Presenting complaints or issues", "Plan and requested actions".
export const reason: QuestionPage = {
  key: 'reason',
  title: 'Why you are referring',
  questions: {
    reason: text('reason-for-referral', 'never', 2_000, {
      title: 'Why are you referring this person?',
      description: 'The main problem or need, in a few sentences. Whoever reads this may not know the person.',
      'x-name': 'the reason for the referral',
    }),
    mainNeed: longChoice('main-need', 'never', MAIN_NEEDS, {
      title: 'What does the person most need help with?',
      description: 'It tells which services take them.',
      'x-name': 'what the person most needs help with',
    }),
    requestedActions: choices(
      'requested-action',
      'never',
      {
        assessment: 'An assessment',
        treatment: 'Treatment or therapy',
        support: 'Support with daily life',
        advice: 'Advice for me or my team',
        'safeguarding-enquiry': 'A safeguarding enquiry',
        'urgent-contact': 'Urgent contact with the person',
        other: 'Something else',
      },
      { title: 'What are you asking for?', description: 'Choose all that apply.', 'x-name': 'what you are asking for' },
    ),
    requestedActionsDetails: text('requested-action-details', 'never', 2_000, {
      title: 'Is there anything more to say about what you are asking for?',
      'x-name': 'what more there is to say about what you are asking for',
    }),
    presentingSituation: text('presenting-situation', 'never', HISTORY, {
      title: 'What is happening now?',
      description: 'How it began, how it has changed, what has been tried, and what you found: symptoms, examination or test results, or what you saw.',
      'x-name': 'what is happening now',
    }),
    // The same four words as the referral's priority: the one is the referrer's view, the other what the service decides.
    urgency: choice(
      'urgency',
      'never',
      {
        routine: 'Routine: it can wait its turn',
        soon: 'Soon: it would get worse if it waited its turn',
        urgent: 'Urgent: within days, to prevent serious harm',
        emergency: 'Emergency: today. If a life is in danger now, call 999 first',
      },
      { title: 'How soon does the person need to be seen?', 'x-name': 'how soon the person needs to be seen' },
    ),
    urgencyReason: text('urgency-reason', 'never', 1_000, {
      title: 'Why can it not wait?',
      description: 'What has changed, or what could happen if the person is not seen in time.',
      'x-name': 'why it cannot wait',
    }),
  },
};
