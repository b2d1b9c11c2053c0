import type { FormDefinition } from '@onward/forms';
import { answered, choice, choices, day, text, type QuestionPage } from '../question.js';
import { asks, supplement } from './supplement.js';

const duty: QuestionPage = {
  key: 'homelessness',
  title: 'Homelessness',
  questions: {
    // Housing Act 1996, section 213B(2) and (3): agreement to the referral, the choice of authority, and agreement to giving contact details
    agreement: choices(
      'homelessness-agreement',
      'never',
      {
        'to-referral': 'To being referred',
        'to-this-council': 'To this council, which they chose',
        'to-contact': 'To our giving how to reach them',
        none: 'To none of these yet',
      },
      {
        title: 'What does the person agree to?',
        description: 'Choose all that apply. The duty to refer needs all three; safeguarding does not wait for them.',
        'x-name': 'what the person agrees to',
      },
    ),
    // section 175: homeless, or threatened with homelessness within 56 days
    status: choice(
      'homelessness-status',
      'never',
      {
        'sleeping-rough': 'Has nowhere to sleep tonight',
        'homeless-with-a-bed': 'Is homeless, with a bed for now',
        'within-56-days': 'Is likely to be homeless within 56 days',
        later: 'May become homeless later',
        'not-known': 'I do not know',
      },
      { title: 'Is the person homeless, or about to be?', description: 'Staying with friends, or in a home where it is not safe to stay, counts as homeless.', 'x-name': 'whether the person is homeless' },
    ),
    homelessFrom: day('homeless-from', 'never', {
      title: 'From when will they have no home?',
      description: 'The day on which they must leave, if it is known.',
      'x-name': 'the day from which they have no home',
    }),
    reason: choice(
      'homelessness-reason',
      'confirm-singly',
      {
        'family-or-friends': 'Family or friends no longer have room',
        relationship: 'A relationship ended',
        'domestic-abuse': 'Domestic abuse',
        'other-violence': 'Other violence or harassment',
        'private-tenancy': 'A private tenancy ends',
        'social-tenancy': 'A council or housing association tenancy ends',
        'supported-housing': 'Supported housing ends',
        institution: 'Leaving hospital, prison, care or the forces',
        asylum: 'Leaving asylum support',
        'unfit-home': 'The home is not fit to live in',
        other: 'Something else',
        'not-known': 'I do not know',
      },
      { title: 'What is the main reason?', description: 'Why the home is lost or will be.', 'x-name': 'the main reason' },
    ),
    notice: choice(
      'notice-to-leave',
      'confirm-singly',
      {
        none: 'None',
        'asked-to-leave': 'Asked to leave, with no paper',
        notice: 'A notice from the landlord',
        'court-order': 'A court order',
        bailiffs: 'A date for bailiffs',
        'not-known': 'I do not know',
      },
      { title: 'Have they been given notice?', description: 'The furthest that it has gone. They should not leave before the council has advised them.', 'x-name': 'whether they have been given notice' },
    ),
    // The Homelessness (Review Procedure etc.) Regulations 2018: who has the duty, and so whence people come
    leaving: choice(
      'leaving-institution',
      'confirm-singly',
      {
        hospital: 'A hospital',
        prison: 'A prison or custody',
        care: 'The care of a council',
        forces: 'The armed forces',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'Are they leaving one of these?', description: 'Now, or in the next eight weeks.', 'x-name': 'whether they are leaving one of these' },
    ),
    leavingDate: day('expected-discharge', 'never', {
      title: 'When are they expected to leave?',
      description: 'The day of discharge or release.',
      'x-name': 'the expected day of leaving',
    }),
    // section 189 and the Homelessness (Priority Need for Accommodation) (England) Order 2002
    priority: choices(
      'housing-priority',
      'confirm-singly',
      {
        pregnant: 'Pregnant, or somebody in the household is',
        children: 'Children who live with them',
        'under-18': 'Aged 16 or 17',
        'care-leaver': 'In care when they were younger',
        forces: 'Served in the armed forces',
        illness: 'Illness, disability or old age',
        abuse: 'Homeless because of domestic abuse',
        disaster: 'Homeless because of a fire, flood or other disaster',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'Does any of these apply?', description: 'Choose all that apply. The council decides what follows from it.', 'x-name': 'whether any of these applies' },
    ),
    // section 199: local connection
    localConnection: choices(
      'local-connection',
      'confirm-singly',
      {
        residence: 'They have lived here',
        work: 'They work here',
        family: 'Close family live here',
        'care-leaver': 'They were in care here',
        other: 'Another reason',
        none: 'None',
        'not-known': 'I do not know',
      },
      { title: 'What connects them with this area?', description: 'Choose all that apply. Somebody who flees violence needs no connection.', 'x-name': 'what connects them with this area' },
    ),
    // section 198(2A): nobody is sent back to where they would risk violence
    unsafeAreas: text('unsafe-areas', 'never', 500, {
      title: 'Where would the person not be safe?',
      description: 'Towns or districts. Never give the place where they are now.',
      'x-name': 'where the person would not be safe',
    }),
  },
};

/**
 * Homelessness: the duty to refer. After:
 * - Housing Act 1996, sections 175, 189, 198, 199 and 213B, the last inserted by section 10 of the Homelessness Reduction Act 2017, www.legislation.gov.uk/ukpga/2017/13;
 * - The Homelessness (Review Procedure etc.) Regulations 2018, SI 2018/223, www.legislation.gov.uk/uksi/2018/223;
 * - Ministry of Housing, Communities and Local Government, “A guide to the duty to refer”, 2018, www.gov.uk/government/publications/homelessness-duty-to-refer;
 * - the same, “Homelessness code of guidance for local authorities”, chapter 4, 2018, www.gov.uk/guidance/homelessness-code-of-guidance-for-local-authorities.
 * The law asks for no more than name, contact details and the agreed reason: all else helps the council and may be left.
 */
export const homelessness: FormDefinition = supplement({
  key: 'homelessness',
  title: 'Homelessness: duty to refer',
  pages: [duty],
  conditions: [asks(answered('leaving', 'hospital', 'prison', 'care', 'forces'), 'leavingDate')],
  after: 'After section 213B of the Housing Act 1996 and the Homelessness (Review Procedure etc.) Regulations 2018',
  example: {
    agreement: ['to-referral', 'to-this-council', 'to-contact'],
    status: 'within-56-days',
    homelessFrom: '2026-04-02',
    reason: 'institution',
    notice: 'none',
    leaving: 'hospital',
    leavingDate: '2026-04-02',
    priority: ['illness'],
    localConnection: ['residence', 'family'],
    unsafeAreas: 'None that is known.',
  },
});
