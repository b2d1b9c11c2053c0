import { aged, both, either, livesIn, needs, registeredAt } from '../conditions.js';
import { ALWAYS_OPEN } from '@onward/workflow';
import { AVERSHIRE, AVERSHIRE_PRACTICES, KESTLEWICK, LATE_HOURS, must, suits, targetsWith, type DemoService } from '../service.js';

const CATEGORY = 'Mental health';
const HOUR = 60;

export const MENTAL_HEALTH: readonly DemoService[] = [
  {
    key: 'access-team', organisation: 'mh-access', name: 'Mental health access team', category: CATEGORY, districts: AVERSHIRE, waitDays: 12, assuredForDays: 120,
    description: 'The first door for adults with a mental health problem that their GP cannot treat alone. A nurse reads every referral on the day it comes and finds the right team.',
    supplements: ['adult-mental-health'],
    criteria: [must('18 or over.', aged({ from: 18 })), must('Lives in Avershire, or is registered with a GP here.', either(livesIn(AVERSHIRE), registeredAt(AVERSHIRE_PRACTICES))), must('A moderate or severe problem, or one that has not got better with treatment.', needs('mental-illness'))],
    languages: ['English', 'Polish'], phone: '01632 960201',
  },
  {
    key: 'crisis-team', organisation: 'mh-crisis', name: 'Crisis team', category: CATEGORY, districts: AVERSHIRE, waitDays: 0, assuredForDays: 90,
    description: 'Sees people in a mental health crisis at home, in the emergency department or where the police have brought them, day and night.',
    criteria: [must('16 or over.', aged({ from: 16 })), must('In a crisis that would otherwise need a stay in hospital.', needs('mental-health-crisis'))],
    hours: ALWAYS_OPEN, onCallAlways: true, phone: '01632 960202',
    targets: targetsWith({ acknowledge: { soon: 4 * HOUR, urgent: HOUR }, decide: { soon: 8 * HOUR, urgent: 2 * HOUR }, contact: { soon: 24 * HOUR, urgent: 12 * HOUR } }),
  },
  {
    key: 'talking-therapies', organisation: 'mental-health', name: 'Talking therapies', category: CATEGORY, selfReferral: true, districts: AVERSHIRE, waitDays: 38, assuredForDays: 200,
    description: 'Help with worry, low mood, panic or the aftermath of something frightening: by telephone, online, in a group or one to one. Anybody may ask for themselves.',
    supplements: ['adult-mental-health'],
    criteria: [must('16 or over.', aged({ from: 16 })), must('Low mood or anxiety that is mild or moderate.', needs('low-mood')), suits('Able to work towards a goal between sessions.')],
    hours: LATE_HOURS, languages: ['English', 'Polish', 'Urdu'], phone: '01632 960203',
  },
  {
    key: 'camhs', organisation: 'mh-children', name: 'Children and young people’s mental health', category: CATEGORY, districts: AVERSHIRE, waitDays: 61, assuredForDays: 60,
    description: 'Assessment and treatment for children and young people whose mental health gets in the way of school, home or friends.',
    criteria: [must('Under 18.', aged({ to: 17 })), must('Something of the mind: mood, worry, behaviour, a crisis, alcohol or drugs.', needs('low-mood', 'mental-illness', 'mental-health-crisis', 'substance-use')), suits('Help in school has been tried and was not enough.')],
    phone: '01632 960204',
  },
  {
    key: 'older-adults', organisation: 'mh-older', name: 'Older people’s mental health', category: CATEGORY, districts: AVERSHIRE, waitDays: 26, assuredForDays: 150,
    description: 'For people later in life whose memory, mood or behaviour has changed. Most people are seen at home, with whoever cares for them.',
    supplements: ['adult-mental-health'],
    criteria: [must('Memory, mood or behaviour that has changed, at 65 or over; memory at any age.', either(needs('memory'), both(aged({ from: 65 }), needs('low-mood', 'mental-illness')))), suits('Blood tests within three months, to rule out what can be put right.')],
    languages: ['English', 'Punjabi'], phone: '01632 960205',
  },
  {
    key: 'memory-clinic', organisation: 'mh-older', name: 'Memory clinic', category: CATEGORY, state: 'paused', pausedForDays: 40, alternative: 'older-adults',
    districts: KESTLEWICK, waitDays: 120, assuredForDays: 40,
    description: 'Finds out why somebody’s memory is failing, and what will help. Takes no new referrals until a second doctor has started.',
    criteria: [must('Memory that has worsened over at least six months.', needs('memory'))], phone: '01632 960206',
  },
];
