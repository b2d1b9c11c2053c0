import { choice, choices, text, type QuestionPage } from '../question.js';

const YES_NO_UNKNOWN = { yes: 'Yes', no: 'No', 'not-known': 'I do not know' };

// PRSB: "Safety alerts" (risks to self, risks to others), "Legal information" (safeguarding, mental health legislation).
export const risk: QuestionPage = {
  key: 'risk',
  title: 'Risk and safeguarding',
  description: 'If anyone is in immediate danger, call 999 before you go on.',
  questions: {
    riskToPerson: choice('risk-to-person', 'never', YES_NO_UNKNOWN, {
      title: 'Is the person at risk of harm?',
      description: 'From themselves, from neglect of themselves, or from somebody else.',
      'x-name': 'whether the person is at risk of harm',
    }),
    riskToPersonDetails: text('risk-to-person-details', 'never', 3_000, {
      title: 'What is the risk to the person?',
      description: 'What could happen, how likely it is, and what is being done about it.',
      'x-name': 'what the risk to the person is',
    }),
    riskToOthers: choice('risk-to-others', 'never', YES_NO_UNKNOWN, {
      title: 'Could the person harm somebody else?',
      'x-name': 'whether the person could harm somebody else',
    }),
    riskToOthersDetails: text('risk-to-others-details', 'never', 3_000, {
      title: 'What is the risk to others?',
      description: 'Who could be harmed, how, and what is being done about it.',
      'x-name': 'what the risk to others is',
    }),
    visitSafety: text('visit-safety', 'confirm-singly', 1_000, {
      title: 'What should staff know before they visit?',
      description: 'For example other people in the home, weapons, animals, or how to get in.',
      'x-name': 'what staff should know before they visit',
    }),
    safeguardingConcern: choice(
      'safeguarding-concern',
      'never',
      { none: 'No', adult: 'Yes, about an adult', child: 'Yes, about a child', both: 'Yes, about an adult and a child', 'not-known': 'I am not sure' },
      { title: 'Do you have a safeguarding concern?', 'x-name': 'whether you have a safeguarding concern' },
    ),
    safeguardingConcernDetails: text('safeguarding-concern-details', 'never', 3_000, {
      title: 'What is your safeguarding concern?',
      description: 'Who it is about, and whether it has been reported to the council: to whom and when.',
      'x-name': 'what your safeguarding concern is',
    }),
    legalStatus: choices(
      'legal-status',
      'never',
      {
        'section-135-136': 'Mental Health Act: section 135 or 136 (place of safety)',
        'section-2': 'Mental Health Act: section 2',
        'section-3': 'Mental Health Act: section 3',
        'other-section': 'Mental Health Act: another section',
        'community-treatment-order': 'Community treatment order or conditional discharge',
        'deprivation-of-liberty': 'Deprivation of liberty safeguards',
        'looked-after-child': 'Child looked after by the council',
        'protection-plan': 'Child protection plan',
        'court-or-licence': 'Court order, bail, probation or licence',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'Does any of these apply to the person?', description: 'Choose all that apply.', 'x-name': 'the legal status of the person' },
    ),
    policeReference: text('police-reference', 'never', 1_000, {
      title: 'Are the police involved?',
      description: 'The force, the incident or crime number, and what the police did. Leave out what could harm an investigation.',
      'x-name': 'how the police are involved',
    }),
  },
};
