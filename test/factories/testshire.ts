import { DEMO_ISSUER } from '@onward/api';

/** Testshire: organisations, services and people for the tests, each here for a rule that some test is about. */

const id = (n: number): string => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const ORGANISATIONS = {
  practice: { id: id(1), kind: 'gp-practice', name: 'Mill Lane Surgery', parent: null },
  otherPractice: { id: id(2), kind: 'gp-practice', name: 'Quayside Practice', parent: null },
  police: { id: id(3), kind: 'police', name: 'Testshire Police', parent: null },
  beat: { id: id(4), kind: 'police', name: 'Harbour Neighbourhood Team', parent: id(3) },
  council: { id: id(5), kind: 'local-authority', name: 'Testshire Council', parent: null },
  trust: { id: id(6), kind: 'nhs-trust', name: 'Testshire Partnership Trust', parent: null },
  hub: { id: id(7), kind: 'other', name: 'Testshire Single Point of Access', parent: null },
  charity: { id: id(8), kind: 'voluntary', name: 'Testshire Befrienders', parent: null },
} as const;

interface TestService {
  readonly id: string;
  readonly organisation: keyof typeof ORGANISATIONS;
  readonly name: string;
  readonly state?: 'open' | 'paused' | 'closed';
  readonly referable?: boolean;
  readonly statutoryDuty?: boolean;
  readonly selfReferral?: boolean;
  readonly desk?: boolean;
}

export const SERVICES = {
  mentalHealth: { id: id(101), organisation: 'trust', name: 'Community Mental Health' },
  talkingTherapies: { id: id(102), organisation: 'trust', name: 'Talking Therapies', selfReferral: true },
  crisis: { id: id(103), organisation: 'trust', name: 'Crisis Team' },
  socialCare: { id: id(104), organisation: 'council', name: 'Adult Social Care' },
  safeguarding: { id: id(105), organisation: 'council', name: 'Safeguarding Adults', statutoryDuty: true },
  desk: { id: id(106), organisation: 'hub', name: 'Single Point of Access', desk: true },
  closed: { id: id(107), organisation: 'trust', name: 'Day Hospital', state: 'closed' },
  paused: { id: id(108), organisation: 'trust', name: 'Memory Clinic', state: 'paused' },
  signposted: { id: id(109), organisation: 'charity', name: 'Befriending', referable: false },
} as const satisfies Record<string, TestService>;

interface TestPerson {
  readonly n: number;
  readonly name: string;
  readonly role: string;
  readonly organisation: keyof typeof ORGANISATIONS;
  readonly services?: readonly (keyof typeof SERVICES)[];
}

/** By the subject that their token carries. The first ten are personas of the demo too. */
export const PEOPLE = {
  gp: { n: 1, name: 'Dr Ada Finch', role: 'referrer', organisation: 'practice' },
  police: { n: 2, name: 'PC Omar Reed', role: 'referrer', organisation: 'beat' },
  'social-worker': { n: 3, name: 'Jo Lark', role: 'referrer', organisation: 'council' },
  triager: { n: 4, name: 'Nurse Wren', role: 'triager', organisation: 'trust', services: ['mentalHealth', 'talkingTherapies'] },
  'triager-2': { n: 5, name: 'Sal Heron', role: 'triager', organisation: 'council', services: ['socialCare', 'safeguarding'] },
  coordinator: { n: 6, name: 'Cass Dove', role: 'coordinator', organisation: 'hub', services: ['desk'] },
  'service-manager': { n: 7, name: 'Max Swift', role: 'service-manager', organisation: 'trust', services: ['mentalHealth'] },
  commissioner: { n: 8, name: 'Bea Crane', role: 'commissioner', organisation: 'hub' },
  governance: { n: 9, name: 'Ivo Rook', role: 'information-governance', organisation: 'hub' },
  admin: { n: 10, name: 'Lou Teal', role: 'administrator', organisation: 'hub' },
  'gp-colleague': { n: 11, name: 'Dr Bo Finch', role: 'referrer', organisation: 'practice' },
  'gp-elsewhere': { n: 12, name: 'Dr Cy Stork', role: 'referrer', organisation: 'otherPractice' },
  'triager-crisis': { n: 13, name: 'Nurse Kite', role: 'triager', organisation: 'trust', services: ['crisis'] },
  'triager-colleague': { n: 14, name: 'Nurse Jay', role: 'triager', organisation: 'trust', services: ['mentalHealth'] },
  'coordinator-2': { n: 15, name: 'Pat Owl', role: 'coordinator', organisation: 'hub', services: ['desk'] },
} as const satisfies Record<string, TestPerson>;

export type Somebody = keyof typeof PEOPLE;
export const userId = (person: Somebody): string => id(200 + PEOPLE[person].n);
export const membershipId = (person: Somebody): string => id(300 + PEOPLE[person].n);

/** Between all of Testshire. */
export const AGREEMENT = id(900);

type Query = (sql: string, params: unknown[]) => Promise<unknown>;

/** Puts Testshire into a migrated database. */
export async function insertTestshire(query: Query): Promise<void> {
  const at = new Date('2026-01-05T09:00:00Z');
  for (const { id: organisation, kind, name, parent } of Object.values(ORGANISATIONS)) {
    await query('insert into organisation (id, kind, name, parent_id, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)', [organisation, kind, name, parent, at]);
  }
  // who may be consulted by whom; it names no category, so that nothing is read by it
  await query(`insert into sharing_agreement (id, name, purposes, categories, basis, ends_on, created_at) values ($1, 'Testshire', '{direct-care}', '{}', 'public task', '2999-01-01', $2)`, [AGREEMENT, at]);
  for (const { id: organisation } of Object.values(ORGANISATIONS)) await query('insert into sharing_agreement_party (agreement_id, organisation_id) values ($1, $2)', [AGREEMENT, organisation]);
  for (const service of Object.values<TestService>(SERVICES)) {
    await query(
      `insert into service (id, organisation_id, name, description, category, state, referable, statutory_duty, self_referral, desk, criteria, on_call_always,
         required_supplements, languages, details, version, created_at, updated_at)
       values ($1, $2, $3, $4, 'test', $5, $6, $7, $8, $9, '[]', true, '{}', '{}', '{}', 1, $10, $10)`,
      [
        service.id, ORGANISATIONS[service.organisation].id, service.name, `${service.name} for Testshire.`, service.state ?? 'open', service.referable ?? true,
        service.statutoryDuty ?? false, service.selfReferral ?? false, service.desk ?? false, at,
      ],
    );
  }
  for (const [subject, person] of Object.entries<TestPerson>(PEOPLE)) {
    const somebody = subject as Somebody;
    await query('insert into app_user (id, issuer, subject, name, created_at) values ($1, $2, $3, $4, $5)', [userId(somebody), DEMO_ISSUER, subject, person.name, at]);
    await query('insert into membership (id, user_id, organisation_id, role, created_at) values ($1, $2, $3, $4, $5)', [
      membershipId(somebody), userId(somebody), ORGANISATIONS[person.organisation].id, person.role, at,
    ]);
    for (const service of person.services ?? []) {
      await query('insert into membership_service (membership_id, service_id) values ($1, $2)', [membershipId(somebody), SERVICES[service].id]);
    }
  }
}
