import type { Role } from '@onward/workflow';

/** One of the people whom anybody may sign in as, in demo mode. */
export interface Persona {
  readonly key: string;
  readonly name: string;
  /** What their identity provider calls them: the key. */
  readonly subject: string;
  readonly role: Role;
  /** The key of their organisation's entry in the economy. */
  readonly organisationKey: string;
  /** Its name, as it is read out on the sign-in page. */
  readonly organisation: string;
  readonly services: readonly string[];
  /** What one comes to do as them. */
  readonly does: string;
}

type Told = Omit<Persona, 'key' | 'subject' | 'services'> & { readonly services?: readonly string[] };
const persona = (key: string, told: Told): Persona => ({ key, subject: key, services: [], ...told });

export const PERSONAS: readonly Persona[] = [
  persona('gp', {
    name: 'Dr Amina Okafor', role: 'referrer', organisationKey: 'tallow-hill', organisation: 'Tallow Hill Surgery',
    does: 'Refers a patient, and follows what happens.',
  }),
  persona('police', {
    name: 'PC Dan Hughes', role: 'referrer', organisationKey: 'police-town', organisation: 'Avershire Police, Kestlewick neighbourhood team',
    does: 'Refers somebody met on duty, in three minutes.',
  }),
  persona('social-worker', {
    name: 'Priya Nair', role: 'referrer', organisationKey: 'children-care', organisation: 'Avershire Council, children’s social care',
    does: 'Refers a family, and answers questions about it.',
  }),
  persona('self-line', {
    name: 'Bryn Tulley', role: 'referrer', organisationKey: 'self-line', organisation: 'Self-referral line',
    does: 'Speaks for people who referred themselves: rings them, and answers what a service asks.',
  }),
  persona('triager', {
    name: 'Sam Whitlock', role: 'triager', organisationKey: 'mh-access', organisation: 'Avershire Mental Health, access team', services: ['access-team', 'talking-therapies'],
    does: 'Triages what waits: accepts, asks, advises or redirects.',
  }),
  persona('triager-2', {
    name: 'Grace Adeyemi', role: 'triager', organisationKey: 'adult-care', organisation: 'Avershire Council, adult social care', services: ['adult-social-care', 'safeguarding-adults'],
    does: 'Triages for adult social care, where redirected referrals arrive, and looks into safeguarding concerns.',
  }),
  persona('coordinator', {
    name: 'Helen Marsh', role: 'coordinator', organisationKey: 'spa', organisation: 'Avershire Single Point of Access', services: ['desk'],
    does: 'Looks after what was escalated, and sees that nothing gets stuck.',
  }),
  persona('service-manager', {
    name: 'Tom Beckett', role: 'service-manager', organisationKey: 'mh-access', organisation: 'Avershire Mental Health, access team', services: ['access-team', 'talking-therapies'],
    does: 'Watches the team’s worklist, and assigns and reprioritises.',
  }),
  persona('commissioner', {
    name: 'Ruth Sellers', role: 'commissioner', organisationKey: 'icb', organisation: 'Avershire Integrated Care Board',
    does: 'Reads figures, never a name.',
  }),
  persona('governance', {
    name: 'Owen Pryce', role: 'information-governance', organisationKey: 'icb', organisation: 'Avershire Integrated Care Board',
    does: 'Reads who saw and did what, and checks that the record is whole.',
  }),
  persona('admin', {
    name: 'Lena Fox', role: 'administrator', organisationKey: 'icb', organisation: 'Avershire Integrated Care Board',
    does: 'Keeps the directory and the forms.',
  }),
];
