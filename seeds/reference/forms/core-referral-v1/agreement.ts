import { choice, text, type QuestionPage } from '../question.js';

// PRSB: "Patient and carer concerns, expectations and wishes", "Legal information" (consent, capacity).
// Direct care does not rest on consent (UK GDPR articles 6(1)(e) and 9(2)(h)): this records who agreed to the referral, or why nobody was asked.
export const agreement: QuestionPage = {
  key: 'agreement',
  title: 'The person’s wishes and agreement',
  questions: {
    wishes: text('persons-wishes', 'never', 2_000, {
      title: 'What does the person want to happen?',
      description: 'In their own words where you can, and what worries them. Say so if you could not ask.',
      'x-name': 'what the person wants to happen',
    }),
    agreementBasis: choice(
      'agreement-basis',
      'never',
      {
        person: 'The person agreed',
        parent: 'Somebody with parental responsibility agreed',
        attorney: 'An attorney or deputy for health and welfare agreed',
        'best-interests': 'The person cannot decide, and it is in their best interests',
        safeguarding: 'To safeguard an adult or a child',
        'vital-interests': 'To protect somebody’s life',
        'legal-duty': 'The law requires it',
      },
      {
        title: 'Who agreed to this referral, or on what basis do you make it?',
        description: 'A referral can be made without agreement where there is good reason.',
        'x-name': 'who agreed, or the basis of the referral',
      },
    ),
    agreementGivenBy: text('agreement-given-by', 'never', 300, {
      title: 'Who agreed for the person?',
      description: 'Their name, and who they are to the person.',
      'x-name': 'who agreed for the person',
    }),
    agreementReason: text('agreement-reason', 'never', 1_000, {
      title: 'Why do you refer without agreement?',
      description: 'Whether the person was asked or told, and why it is right to go on.',
      'x-name': 'why you refer without agreement',
    }),
    // Mental Capacity Act 2005, sections 1 to 3: capacity is presumed, and is about one decision at one time.
    capacity: choice(
      'mental-capacity',
      'never',
      {
        yes: 'Yes',
        no: 'No, this was assessed',
        doubted: 'There is doubt, and it was not assessed',
        child: 'The person is under 16',
        'not-assessed': 'There was no reason to doubt it, or I could not tell',
      },
      { title: 'Can the person decide about this referral for themselves?', 'x-name': 'whether the person can decide about this referral' },
    ),
  },
};
