import { choice, text, type QuestionPage } from '../question.js';

// PRSB: "Social context" (household, occupation, lives alone), "Services and care";
// PRSB social care standards: "About me", support network.
export const home: QuestionPage = {
  key: 'home',
  title: 'Home and support',
  questions: {
    livingSituation: choice(
      'living-situation',
      'confirm-singly',
      {
        alone: 'Alone',
        'with-others': 'With a partner, family or friends',
        'supported-housing': 'In supported or sheltered housing',
        'care-home': 'In a care home',
        'foster-or-residential': 'In foster or residential care',
        temporary: 'In temporary housing, a hostel or a refuge',
        'no-home': 'Nowhere fixed, or on the street',
        hospital: 'In hospital',
        prison: 'In prison or custody',
        'not-known': 'I do not know',
      },
      { title: 'How does the person live?', 'x-name': 'how the person lives' },
    ),
    livingSituationDetails: text('living-situation-details', 'confirm-singly', 2_000, {
      title: 'Is there anything more to say about home, work or money?',
      description: 'What matters to this referral. Do not give an address here.',
      'x-name': 'what more there is to say about home, work or money',
    }),
    carers: text('carers', 'confirm-singly', 2_000, {
      title: 'Who cares for the person or supports them?',
      description: 'Who they are to the person, what they do, and how they are managing.',
      'x-name': 'who cares for the person',
    }),
    dependants: text('dependants', 'confirm-singly', 1_000, {
      title: 'Who depends on the person?',
      description: 'Children or adults they look after, and animals that would be left alone.',
      'x-name': 'who depends on the person',
    }),
    servicesInvolved: text('services-involved', 'confirm-singly', 2_000, {
      title: 'Which services are already involved?',
      description: 'Services, named workers, and what has been tried.',
      'x-name': 'which services are already involved',
    }),
  },
};
