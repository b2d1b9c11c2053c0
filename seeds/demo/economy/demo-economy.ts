import { fixedId } from '../fixed-id.js';
import { COLLEAGUES, type Colleague } from './colleagues.js';
import { ORGANISATIONS, type DemoOrganisation } from './organisations.js';
import { PERSONAS } from './personas.js';
import type { DemoService } from './service.js';
import { COMMUNITY } from './services/community.js';
import { MENTAL_HEALTH } from './services/mental-health.js';
import { SOCIAL_CARE } from './services/social-care.js';
import { VOLUNTARY } from './services/voluntary.js';

type Identified<Thing> = Thing & { readonly id: string };

export interface DemoUser {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
}

export interface DemoMembership {
  readonly id: string;
  /** The user's subject. */
  readonly key: string;
  readonly userId: string;
  readonly role: Colleague['role'];
  /** Keys, and their ids. */
  readonly organisation: string;
  readonly organisationId: string;
  readonly services: readonly string[];
  readonly serviceIds: readonly string[];
}

/** Between the police, the council and the health trusts: what each may read of the others' referrals when it is consulted. */
export interface DemoAgreement {
  readonly id: string;
  readonly name: string;
  readonly purposes: readonly string[];
  readonly categories: readonly string[];
  readonly basis: string;
  readonly parties: readonly string[];
}

export interface DemoEconomy {
  readonly organisations: readonly Identified<DemoOrganisation>[];
  readonly services: readonly Identified<DemoService>[];
  readonly users: readonly DemoUser[];
  readonly memberships: readonly DemoMembership[];
  readonly agreement: DemoAgreement;
  /** By which a school is consulted about a family. */
  readonly schoolAgreement: DemoAgreement;
}

const SERVICES = [...MENTAL_HEALTH, ...SOCIAL_CARE, ...COMMUNITY, ...VOLUNTARY];

const personas: readonly Colleague[] = PERSONAS.map(({ subject, name, role, organisationKey, services }) => ({
  key: subject, name, role, organisation: organisationKey, services,
}));

/** Every database has it (migration 0033), with an id of its own. */
const SELF_LINE = '00000000-0000-7000-8000-000000000004';

export const organisationId = (key: string): string => (key === 'self-line' ? SELF_LINE : fixedId('organisation', key));
export const serviceId = (key: string): string => fixedId('service', key);
export const userId = (subject: string): string => fixedId('user', subject);

/** Avershire: everything of the demo's directory, with ids that are always the same. `issuer` is that of the demo's identity provider. */
export function demoEconomy(issuer: string): DemoEconomy {
  const everybody = [...personas, ...COLLEAGUES];
  return {
    organisations: ORGANISATIONS.map((organisation) => ({ id: organisationId(organisation.key), ...organisation })),
    services: SERVICES.map((service) => ({ id: serviceId(service.key), ...service })),
    users: everybody.map(({ key, name }) => ({ id: userId(key), issuer, subject: key, name })),
    memberships: everybody.map(({ key, role, organisation, services }) => ({
      id: fixedId('membership', key), key, userId: userId(key), role, organisation, organisationId: organisationId(organisation),
      services, serviceIds: services.map(serviceId),
    })),
    schoolAgreement: {
      id: fixedId('agreement', 'schools'),
      name: 'Avershire agreement on schools and families',
      purposes: ['direct-care', 'safeguarding'],
      categories: ['general'],
      basis: 'UK GDPR article 6(1)(e) and article 9(2)(g); Children Act 2004, section 10',
      parties: ['children-care', 'school'],
    },
    agreement: {
      id: fixedId('agreement', 'avershire'),
      name: 'Avershire agreement on sharing information for care and safeguarding',
      purposes: ['direct-care', 'safeguarding'],
      categories: ['general', 'mental-health', 'safeguarding', 'police'],
      basis: 'UK GDPR article 6(1)(e) and article 9(2)(h); Care Act 2014, section 45; Children Act 2004, section 10',
      // A party is one node of the tree: the teams that consult each other are named, not only what they belong to.
      parties: [
        'police', 'police-town', 'police-wold', 'police-custody', 'council', 'adult-care', 'children-care', 'housing',
        'hospitals', 'paediatric-ward', 'older-ward', 'mental-health', 'mh-access', 'mh-crisis', 'mh-children', 'mh-older', 'community', 'tallow-hill', 'millrace', 'st-osric',
      ],
    },
  };
}
