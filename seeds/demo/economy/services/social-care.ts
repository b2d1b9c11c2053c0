import { aged, answered, answeredAmong, both, either, livesIn, needs } from '../conditions.js';
import { AVERSHIRE, EVERY_DAY, must, targetsWith, type DemoService } from '../service.js';

const HOUR = 60;
const DAY = 8 * HOUR;

export const SOCIAL_CARE: readonly DemoService[] = [
  {
    key: 'adult-social-care', organisation: 'adult-care', name: 'Adult social care', category: 'Social care', selfReferral: true, districts: AVERSHIRE, waitDays: 21, assuredForDays: 180,
    description: 'Help to live as one wishes when illness, disability or age make that hard: assessment, equipment, help at home, and support for carers.',
    supplements: ['adult-social-care'],
    criteria: [must('18 or over.', aged({ from: 18 })), must('Lives in Avershire.', livesIn(AVERSHIRE)), must('Needs help with washing, eating, moving about or keeping safe, or looks after somebody who does.', needs('daily-living', 'caring'))],
    languages: ['English', 'Polish', 'Punjabi'], phone: '01632 960301',
  },
  {
    key: 'safeguarding-adults', organisation: 'adult-care', name: 'Safeguarding adults', category: 'Safeguarding', statutoryDuty: true, districts: AVERSHIRE, waitDays: 0, assuredForDays: 180,
    description: 'Looks into whether an adult who needs care is being abused or neglected, or neglects themselves (Care Act 2014, section 42). Every concern is looked into.',
    criteria: [must('18 or over.', aged({ from: 18 })), must('Has needs for care and support, and cannot protect themselves because of them.', needs('adult-at-risk'))],
    targets: targetsWith({ acknowledge: { routine: 4 * HOUR, soon: 2 * HOUR }, decide: { routine: 2 * DAY, soon: DAY } }), onCallAlways: true, onCall: { name: 'Sinead Rourke', phone: '01632 960312' }, phone: '01632 960302',
  },
  {
    key: 'mash', organisation: 'children-care', name: 'Children’s front door', category: 'Safeguarding', statutoryDuty: true, districts: AVERSHIRE, waitDays: 0, assuredForDays: 180,
    description: 'Social workers, police and health together read every concern about a child’s safety, and decide within a working day what is to be done (Children Act 1989, section 47).',
    supplements: ['childrens-social-care'],
    criteria: [must('Under 18, or not yet born.', aged({ to: 17 })), must('May be suffering, or likely to suffer, significant harm.', needs('child-at-risk'))],
    // Working Together to Safeguard Children: a decision within one working day.
    targets: targetsWith({ acknowledge: { routine: 2 * HOUR, soon: 2 * HOUR }, decide: { routine: DAY, soon: DAY } }), onCallAlways: true, onCall: { name: 'Elspeth Moor', phone: '01632 960313' }, phone: '01632 960303',
  },
  {
    key: 'early-help', organisation: 'children-care', name: 'Early help for families', category: 'Social care', selfReferral: true, districts: AVERSHIRE, waitDays: 14, assuredForDays: 75,
    description: 'A family worker who comes to the house and helps with routines, school, money and each other, before things get worse.',
    supplements: ['childrens-social-care'],
    criteria: [must('A child under 18 lives in the family, and life together is hard.', needs('family-life')), must('The family agrees.')], phone: '01632 960304',
  },
  {
    key: 'occupational-therapy', organisation: 'adult-care', name: 'Occupational therapy and equipment', category: 'Social care', districts: AVERSHIRE, waitDays: 45, assuredForDays: -20,
    description: 'Rails, ramps, bath seats and practised ways of doing things, so that a home can still be lived in.',
    supplements: ['falls-and-frailty'],
    criteria: [must('18 or over.', aged({ from: 18 })), must('Has trouble with stairs, bath or bed; under 65, after a fall too.', either(needs('daily-living'), both(needs('falls'), aged({ to: 64 }))))], phone: '01632 960305',
  },
  {
    key: 'housing-advice', organisation: 'housing', name: 'Homelessness prevention', category: 'Housing', selfReferral: true, districts: AVERSHIRE, waitDays: 3, assuredForDays: 100,
    description: 'For anybody who has no home or may lose theirs within eight weeks. Public bodies have a duty to refer, with the person’s consent (Homelessness Reduction Act 2017).',
    supplements: ['homelessness'],
    criteria: [must('Has no home, or may lose it.', needs('housing')), must('Homeless, or likely to be within 56 days.', answered('homelessness-status', 'sleeping-rough', 'homeless-with-a-bed', 'within-56-days')), must('Agrees to be referred.', answeredAmong('homelessness-agreement', 'to-referral'))], languages: ['English', 'Tigrinya', 'Arabic'], phone: '01632 960306',
  },
  {
    key: 'desk', organisation: 'spa', name: 'Single point of access', category: 'Coordination', desk: true, referable: false, districts: AVERSHIRE, waitDays: 0, assuredForDays: 365,
    // Nobody sends to the desk: what is escalated comes to it by itself.
    description: 'The coordinators’ desk. A referral that nobody has taken, or that two services cannot agree about, comes here, and somebody decides. Ring if you do not know where to turn.',
    criteria: [], hours: EVERY_DAY, onCallAlways: true, onCall: { name: 'Vikram Sethi', phone: '01632 960310' }, phone: '01632 960300',
  },
  {
    key: 'day-centre', organisation: 'adult-care', name: 'Ferry Lane day centre', category: 'Social care', state: 'closed', alternative: 'befriending', assuredForDays: 10,
    description: 'Lunch, company and outings for older people. Closed for good; those who came were each found something else.',
    criteria: [must('65 or over.', aged({ from: 65 }))],
  },
];
