import { choice, choices, text, type QuestionPage } from '../question.js';

// PRSB: "Individual requirements"; NHS England's Accessible Information Standard (DCB1605) and Reasonable Adjustment Flag (DCB4019).
export const communication: QuestionPage = {
  key: 'communication',
  title: 'Communication and access',
  questions: {
    interpreterNeeded: choice(
      'interpreter-needed',
      'offer',
      { yes: 'Yes', no: 'No', 'not-known': 'I do not know' },
      {
        title: 'Does the person need an interpreter?',
        description: 'For a spoken language or for British Sign Language.',
        'x-name': 'whether the person needs an interpreter',
      },
    ),
    interpreterLanguage: text('interpreter-language', 'offer', 100, {
      title: 'Which language?',
      description: 'Say if a man or a woman is wanted as interpreter.',
      'x-name': 'the language of the interpreter',
    }),
    communicationNeeds: choices(
      'communication-needs',
      'offer',
      {
        'large-print': 'Large print',
        'easy-read': 'Easy read or pictures',
        braille: 'Braille or audio',
        lipreading: 'Lip-reading or a hearing loop',
        'text-only': 'Text or email, not phone calls',
        'extra-time': 'More time to take things in',
        supporter: 'An advocate or someone they trust beside them',
        other: 'Something else',
        none: 'None that I know of',
      },
      { title: 'What helps the person to communicate?', description: 'Choose all that apply.', 'x-name': 'what helps the person to communicate' },
    ),
    communicationNeedsDetails: text('communication-needs-details', 'offer', 1_000, {
      title: 'Is there anything more to say about communication?',
      'x-name': 'what more there is to say about communication',
    }),
    accessNeeds: text('access-needs', 'offer', 1_000, {
      title: 'What does the person need to be able to come, or to be visited?',
      description: 'For example step-free access, transport, a quiet room, the first appointment of the day, or not to be visited alone.',
      'x-name': 'what the person needs to be able to come',
    }),
  },
};
