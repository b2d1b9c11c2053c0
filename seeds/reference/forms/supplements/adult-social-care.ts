import type { FormDefinition } from '@onward/forms';
import { choice, choices, day, text, type QuestionPage } from '../question.js';
import { equipment } from './equipment.js';
import { supplement } from './supplement.js';

const needs: QuestionPage = {
  key: 'needs',
  title: 'Care and support needs',
  questions: {
    // The Care and Support (Eligibility Criteria) Regulations 2015, regulation 2(2): the ten outcomes, in plain words
    careNeeds: choices(
      'care-needs',
      'confirm-singly',
      {
        nutrition: 'Getting and eating enough food and drink',
        hygiene: 'Keeping themselves and their clothes clean',
        toilet: 'Using the toilet',
        clothing: 'Getting dressed for the weather and the day',
        'home-safety': 'Moving about their home safely',
        'home-upkeep': 'Keeping their home fit to live in',
        relationships: 'Keeping up with family and friends',
        'work-or-learning': 'Work, training, education or volunteering',
        community: 'Getting to shops, buses, a faith group or other places',
        'caring-for-a-child': 'Looking after a child they care for',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'What can the person not manage?', description: 'Choose all that they cannot do, or cannot do without help, pain or danger.', 'x-name': 'what the person cannot manage' },
    ),
    // regulation 2(3): what counts as not being able to
    howManaged: choices(
      'how-managed',
      'confirm-singly',
      {
        'only-with-help': 'Only with somebody’s help or prompting',
        'with-pain-or-distress': 'Alone, but with pain, distress or anxiety',
        'with-danger': 'Alone, but with danger to themselves or others',
        'very-slowly': 'Alone, but it takes far longer than it should',
        'not-at-all': 'Not at all, even with help',
        'not-known': 'I do not know',
      },
      { title: 'How do they manage these things now?', description: 'Choose all that apply.', 'x-name': 'how they manage now' },
    ),
    // regulation 2(1)(a): needs that come from an impairment or illness
    cause: choices(
      'care-needs-cause',
      'confirm-singly',
      {
        physical: 'A physical illness or disability',
        mental: 'Mental ill health',
        'learning-disability': 'A learning disability or autism',
        memory: 'Memory loss or dementia',
        sensory: 'Loss of sight or hearing',
        'brain-injury': 'A brain injury',
        other: 'Something else',
        'not-known': 'I do not know',
      },
      { title: 'What do these needs come from?', description: 'Choose all that apply. No diagnosis is needed.', 'x-name': 'what these needs come from' },
    ),
    // regulation 2(1)(c) and section 1(2) of the Act: wellbeing
    impact: text('wellbeing-impact', 'confirm-singly', 2_000, {
      title: 'What does this mean for the person’s life?',
      description: 'For example their dignity, health, safety, relationships, or say over their own day.',
      'x-name': 'what this means for the person’s life',
    }),
    equipment,
  },
};

const support: QuestionPage = {
  key: 'support',
  title: 'Carers and taking part',
  questions: {
    // Care Act 2014, section 10: a carer’s assessment, whatever is decided for the person
    carerAssessment: choice(
      'carer-assessment',
      'confirm-singly',
      {
        wanted: 'Yes, they would like one',
        had: 'They have had one',
        declined: 'They do not want one now',
        'not-offered': 'Not talked about yet',
        'no-carer': 'There is no unpaid carer',
        'not-known': 'I do not know',
      },
      { title: 'Should a family member or friend who cares have an assessment of their own?', description: 'Every unpaid carer may have one.', 'x-name': 'whether a carer should have an assessment' },
    ),
    // section 10(5): whether the carer is able and willing to go on
    carerGoesOn: choice(
      'carer-goes-on',
      'confirm-singly',
      {
        yes: 'Yes',
        'for-now': 'For now, with more support',
        no: 'No, or not for much longer',
        'no-carer': 'There is no unpaid carer',
        'not-known': 'I do not know',
      },
      { title: 'Can they go on caring?', description: 'Whether they are able to, and willing to.', 'x-name': 'whether they can go on caring' },
    ),
    // section 67(4): substantial difficulty in being involved
    takingPart: choices(
      'taking-part',
      'never',
      {
        understanding: 'Understanding what they are told',
        remembering: 'Remembering it',
        weighing: 'Weighing it up',
        saying: 'Making known what they want',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'What would the person find very hard in an assessment?', description: 'Choose all that apply.', 'x-name': 'what the person would find very hard' },
    ),
    // section 67(5): an advocate is arranged where nobody appropriate can help
    advocate: choice(
      'advocate',
      'confirm-singly',
      { yes: 'Yes', no: 'No, they may need an advocate', 'not-needed': 'No help is needed', 'not-known': 'I do not know' },
      { title: 'Is there somebody who can help them take part?', description: 'A relative or friend whom they agree to; nobody who is paid to care for them.', 'x-name': 'whether somebody can help them take part' },
    ),
    // schedule 3: discharge of patients with care and support needs
    dischargeDate: day('expected-discharge', 'never', {
      title: 'If the person is in hospital, when are they expected to leave?',
      description: 'Leave it empty if they are not in hospital or nobody knows.',
      'x-name': 'the expected day of leaving',
    }),
    moneyManagedBy: choice(
      'money-managed-by',
      'confirm-singly',
      {
        self: 'They do',
        'family-informally': 'Family or friends help',
        attorney: 'An attorney for property and money',
        'appointee-or-deputy': 'An appointee or deputy',
        nobody: 'Nobody, and it is not done',
        'not-known': 'I do not know',
      },
      { title: 'Who looks after the person’s money and letters?', description: 'The council will ask about means later, not here.', 'x-name': 'who looks after the person’s money' },
    ),
  },
};

/**
 * Adult social care: the first contact. After:
 * - Care Act 2014, sections 1, 9, 10 and 67 and schedule 3, www.legislation.gov.uk/ukpga/2014/23;
 * - The Care and Support (Eligibility Criteria) Regulations 2015, SI 2015/313, regulation 2, www.legislation.gov.uk/uksi/2015/313;
 * - Department of Health and Social Care, “Care and support statutory guidance”, 2014 as amended, chapters 6 and 7,
 *   www.gov.uk/government/publications/care-act-statutory-guidance/care-and-support-statutory-guidance.
 * Whether needs are eligible is the council’s to decide: it is not asked here.
 */
export const adultSocialCare: FormDefinition = supplement({
  key: 'adult-social-care',
  title: 'Adult social care',
  pages: [needs, support],
  after: 'After the Care Act 2014 and the Care and Support (Eligibility Criteria) Regulations 2015',
  example: {
    careNeeds: ['nutrition', 'hygiene', 'home-safety'],
    howManaged: ['only-with-help', 'with-danger'],
    cause: ['physical', 'memory'],
    impact: 'He no longer cooks and has lost weight. He is ashamed of the state of the flat and lets nobody in.',
    equipment: 'A stick and one rail by the front door. No rails in the bathroom.',
    carerAssessment: 'wanted',
    carerGoesOn: 'for-now',
    takingPart: ['remembering'],
    advocate: 'yes',
    dischargeDate: '2026-03-17',
    moneyManagedBy: 'family-informally',
  },
});
