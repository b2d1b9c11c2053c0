import { aged, answered, answeredOtherThan, both, either, needs, registeredAt } from '../conditions.js';
import { ALWAYS_OPEN } from '@onward/workflow';
import { AVERSHIRE, AVERSHIRE_PRACTICES, EVERY_DAY, KESTLEWICK, LATE_HOURS, must, suits, targetsWith, type DemoService } from '../service.js';

const HOUR = 60;

export const COMMUNITY: readonly DemoService[] = [
  {
    key: 'community-nursing', organisation: 'community', name: 'Community nursing', category: 'Community health', districts: AVERSHIRE, waitDays: 4, assuredForDays: 110,
    description: 'Nurses who come to people who cannot get out: wounds, injections, catheters, and care in the last weeks of life.',
    criteria: [must('18 or over.', aged({ from: 18 })), must('Needs a nurse at home, who cannot leave it without help.', needs('nursing'))], hours: EVERY_DAY, onCallAlways: true, onCall: { name: 'Bridget Okoro', phone: '01632 960411' }, phone: '01632 960401',
  },
  {
    key: 'falls', organisation: 'community', name: 'Falls prevention', category: 'Community health', districts: AVERSHIRE, waitDays: 18, assuredForDays: 110,
    description: 'Finds out why somebody falls, and works on it: strength and balance, medicines, eyesight, feet, the home.',
    supplements: ['falls-and-frailty'],
    criteria: [must('65 or over, or 50 or over with a condition that makes falls likely.', either(aged({ from: 65 }), both(aged({ from: 50 }), answeredOtherThan('falls-risk-factors', 'none')))), must('Falls, or fears to.', needs('falls')), suits('Two falls or more within a year.', answered('falls-in-past-year', 'two', 'three-or-more'))], phone: '01632 960402',
  },
  {
    key: 'urgent-response', organisation: 'community', name: 'Urgent community response', category: 'Community health', districts: AVERSHIRE, waitDays: 0, assuredForDays: 110,
    description: 'Comes within two hours when somebody has suddenly become worse at home and can stay out of hospital with help.',
    criteria: [must('18 or over.', aged({ from: 18 })), must('Worse within the last days, and safe to be seen at home.', needs('suddenly-worse'))],
    // NHS England's standard for urgent community response: two hours.
    targets: targetsWith({ acknowledge: { urgent: 30 }, decide: { urgent: HOUR }, contact: { urgent: 2 * HOUR, emergency: 2 * HOUR } }),
    hours: EVERY_DAY, onCallAlways: true, onCall: { name: 'Zofia Malik', phone: '01632 960413' }, phone: '01632 960403',
  },
  {
    key: 'child-health', organisation: 'child-health', name: 'Children’s development clinic', category: 'Community health', districts: AVERSHIRE, waitDays: 84, assuredForDays: 45,
    description: 'Doctors and therapists for children who develop in their own way: walking, talking, learning, hearing.',
    criteria: [must('Under 16.', aged({ to: 15 })), must('Develops in their own way: walking, talking, learning, hearing.', needs('child-development')), suits('Seen by a health visitor or school nurse first.')], phone: '01632 960404',
  },
  {
    key: 'sexual-health', organisation: 'sexual-health', name: 'Sexual health clinic', publicAlias: 'Avershire Hospitals clinic 7', category: 'Community health', selfReferral: true,
    districts: AVERSHIRE, waitDays: 2, assuredForDays: 140, hours: LATE_HOURS, phone: '01632 960405',
    description: 'Contraception, tests and treatment, in confidence, and care after a sexual assault.',
    criteria: [must('13 or over.', aged({ from: 13 })), must('Asks for contraception, a test or treatment, or was sexually assaulted.')],
  },
  {
    key: 'palliative-care', organisation: 'hospice', name: 'Palliative care at home and in the hospice', category: 'End of life', districts: AVERSHIRE, waitDays: 2, assuredForDays: 160,
    description: 'Relief from pain and distress, time to talk, and support for families, when an illness will not be cured.',
    supplements: ['palliative-care'],
    criteria: [must('An illness that will shorten life.', needs('end-of-life')), must('The person, or who speaks for them, agrees.')], hours: ALWAYS_OPEN, onCallAlways: true, phone: '01632 960406',
  },
  {
    key: 'social-prescribing', organisation: 'millrace', name: 'Social prescribing', category: 'Community health', selfReferral: true, districts: KESTLEWICK, waitDays: 9, assuredForDays: 30,
    description: 'Somebody who has an hour to listen, knows what there is nearby, and comes along the first time.',
    criteria: [must('Registered with a practice in Kestlewick.', registeredAt(AVERSHIRE_PRACTICES)), must('Something that medicine alone does not help: loneliness, money, caring for somebody.', needs('loneliness', 'money-or-food', 'caring'))], phone: '01632 960407',
  },
];
