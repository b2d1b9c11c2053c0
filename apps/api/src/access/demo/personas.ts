import type { Role } from '../../platform/actor.js';

/** The issuer of the demo's own identity provider. Not an address: it is the same whatever the port, so that users and tokens keep. */
export const DEMO_ISSUER = 'https://demo.onward.example';

/** What the demo's bearer tokens are for. */
export const DEMO_AUDIENCE = 'https://demo.onward.example/api';

/** One of the made-up people of the demo. `app_user` has `DEMO_ISSUER` and `key` as its issuer and subject. */
export interface Persona {
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  /** As it is read out on the sign-in page; the seeds make the organisation. */
  readonly organisation: string;
  /** What one comes to do as them. */
  readonly does: string;
}

export const PERSONAS: readonly Persona[] = [
  { key: 'gp', name: 'Dr Amina Okafor', role: 'referrer', organisation: 'Northgate Surgery', does: 'Refers a patient, and follows what happens.' },
  { key: 'police', name: 'PC Dan Hughes', role: 'referrer', organisation: 'Westmere Police, neighbourhood team', does: 'Refers somebody met on duty, in three minutes.' },
  { key: 'social-worker', name: 'Priya Nair', role: 'referrer', organisation: "Westmere Council, children's social care", does: 'Refers a family, and answers questions about it.' },
  { key: 'triager', name: 'Sam Whitlock', role: 'triager', organisation: 'Westmere Mental Health, access team', does: 'Triages what waits: accepts, asks, advises or redirects.' },
  { key: 'triager-2', name: 'Grace Adeyemi', role: 'triager', organisation: 'Westmere Council, adult social care', does: 'Triages for adult social care, where redirected referrals arrive.' },
  { key: 'coordinator', name: 'Helen Marsh', role: 'coordinator', organisation: 'Westmere Single Point of Access', does: 'Looks after what was escalated, and sees that nothing gets stuck.' },
  { key: 'service-manager', name: 'Tom Beckett', role: 'service-manager', organisation: 'Westmere Mental Health, access team', does: 'Watches the team’s worklist, and assigns and reprioritises.' },
  { key: 'commissioner', name: 'Ruth Sellers', role: 'commissioner', organisation: 'Westmere Integrated Care Board', does: 'Reads figures, never a name.' },
  { key: 'governance', name: 'Owen Pryce', role: 'information-governance', organisation: 'Westmere Integrated Care Board', does: 'Reads who saw and did what, and checks that the record is whole.' },
  { key: 'admin', name: 'Lena Fox', role: 'administrator', organisation: 'Westmere Integrated Care Board', does: 'Keeps the directory and the forms.' },
];
