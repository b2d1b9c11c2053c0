import { aged, answered, needs } from '../conditions.js';
import { ALWAYS_OPEN } from '@onward/workflow';
import { AVERSHIRE, KESTLEWICK, LATE_HOURS, must, suits, targetsWith, VOLUNTEER_HOURS, type DemoService } from '../service.js';

const DAY = 8 * 60;

export const VOLUNTARY: readonly DemoService[] = [
  {
    key: 'befriending', organisation: 'good-company', name: 'Befriending', category: 'Company', selfReferral: true, districts: KESTLEWICK, waitDays: 30, assuredForDays: 95,
    description: 'A volunteer who visits or rings every week. For people who see hardly anybody.',
    criteria: [must('18 or over.', aged({ from: 18 })), must('Sees hardly anybody.', needs('loneliness')), suits('Lives alone.', answered('living-situation', 'alone'))], hours: VOLUNTEER_HOURS, phone: '01632 960501',
    targets: targetsWith({ acknowledge: { routine: 5 * DAY, soon: 3 * DAY }, decide: { routine: 10 * DAY, soon: 5 * DAY } }),
  },
  {
    key: 'carers', organisation: 'carers', name: 'Support for carers', category: 'Carers', selfReferral: true, districts: AVERSHIRE, waitDays: 7, assuredForDays: 130,
    description: 'For anybody who looks after somebody: advice, a break, other carers to talk to, a plan for when one falls ill oneself.',
    criteria: [must('Looks after a relative or friend, unpaid.', needs('caring'))], languages: ['English', 'Punjabi'], phone: '01632 960502',
  },
  {
    key: 'food', organisation: 'larder', name: 'Food parcels and community meals', category: 'Money and food', selfReferral: true, districts: KESTLEWICK, waitDays: 1, assuredForDays: 20,
    description: 'Food for three days for whoever has none, delivered where needed, and a hot meal on Thursdays.',
    criteria: [must('Has no money for food until the next payment.', needs('money-or-food'))], hours: VOLUNTEER_HOURS, phone: '01632 960503',
  },
  {
    key: 'domestic-abuse', organisation: 'safe-harbour', name: 'Domestic abuse support', publicAlias: 'Avershire family advice', category: 'Safety', selfReferral: true, districts: AVERSHIRE, waitDays: 0, assuredForDays: 170,
    description: 'Advisers and a refuge for anybody who is afraid of a partner or of somebody in the family. They ring only where and when it is safe.',
    supplements: ['domestic-abuse'],
    criteria: [must('16 or over.', aged({ from: 16 })), must('Knows of the referral and says how to be reached safely.')], hours: ALWAYS_OPEN, onCallAlways: true,
    languages: ['English', 'Polish', 'Urdu', 'Arabic'], phone: '01632 960504',
  },
  {
    key: 'drug-alcohol', organisation: 'recovery', name: 'Drug and alcohol recovery', category: 'Drugs and alcohol', selfReferral: true, districts: AVERSHIRE, waitDays: 6, assuredForDays: 85,
    description: 'Treatment, a keyworker and a group, for adults who want to use less or to stop. Nobody has to have stopped first.',
    criteria: [must('18 or over.', aged({ from: 18 })), must('Drinks or uses drugs in a way that harms.', needs('substance-use')), suits('Wants to change something about it, however small.')], hours: LATE_HOURS, phone: '01632 960505',
  },
  {
    key: 'debt-advice', organisation: 'larder', name: 'Debt and benefits advice', category: 'Money and food', referable: false, selfReferral: true, districts: KESTLEWICK, assuredForDays: 55,
    description: 'An adviser at the Larder on Tuesdays. Come, or ring: there is no referral.', criteria: [], phone: '01632 960506',
  },
  {
    key: 'bereavement-cafe', organisation: 'hospice', name: 'Bereavement café', category: 'Company', referable: false, selfReferral: true, districts: AVERSHIRE, assuredForDays: 65,
    description: 'Tea and company for the bereaved, on the first Sunday of the month. Anybody may come; nothing has to be said.', criteria: [], phone: '01632 960507',
  },
];
