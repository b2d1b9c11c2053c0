import type { ActorFacts, Facts, Relation } from '@onward/workflow';
import { ORGANISATIONS, PEOPLE, SERVICES, userId, type Somebody } from '../factories/testshire.js';

/** Somebody who acts; a coordinator may state a purpose, by which the whole area is theirs to look after. */
export interface ModelActor {
  readonly who: Somebody;
  readonly purpose?: string;
}

const PURPOSE = 'Looking after the area';

/** Who acts in the model: each stands in some relation to a referral that the GP sends, at some time. */
export const ACTORS: readonly ModelActor[] = [
  { who: 'gp' },
  { who: 'gp-colleague' },
  { who: 'triager' },
  { who: 'triager-2' },
  { who: 'triager-crisis' },
  { who: 'service-manager' },
  { who: 'coordinator' },
  { who: 'coordinator', purpose: PURPOSE },
  { who: 'coordinator-2', purpose: PURPOSE },
  { who: 'gp-elsewhere' },
  { who: 'commissioner' },
];

export const nameOf = ({ who, purpose }: ModelActor): string => (purpose === undefined ? who : `${who}, on a purpose`);
export const headersOf = ({ purpose }: ModelActor): Record<string, string> => (purpose === undefined ? {} : { 'onward-purpose': purpose });

type Person = { readonly role: ActorFacts['role']; readonly organisation: keyof typeof ORGANISATIONS; readonly services?: readonly (keyof typeof SERVICES)[] };
export const personOf = (who: Somebody): Person => PEOPLE[who] as Person;
const servicesOf = (who: Somebody): readonly string[] => (personOf(who).services ?? []).map((service) => SERVICES[service].id);

export const worksIn = (who: Somebody, serviceId: string): boolean => servicesOf(who).includes(serviceId);
export const staffOf = (serviceId: string): Somebody[] => (Object.keys(PEOPLE) as Somebody[]).filter((who) => worksIn(who, serviceId));

/** Who takes part besides the sender, the holder and the desk: as the rows of `referral_party` say. */
export interface Parties {
  readonly had: ReadonlySet<string>;
  readonly invited: ReadonlyMap<string, ReadonlySet<'copied' | 'consulted'>>;
  readonly joined: ReadonlySet<Somebody>;
}

/** How somebody stands to a referral that the GP sent, worked out from its story alone; none where they may not know of it. */
export function relationsOf({ who, purpose }: ModelActor, facts: Facts, { had, invited, joined }: Parties): Relation[] {
  const { role, organisation } = personOf(who);
  const isSent = facts.submittedAt !== undefined;
  const works = (serviceId: string | undefined) => serviceId !== undefined && worksIn(who, serviceId);
  const relations: Relation[] = [];
  if (who === 'gp') relations.push('author');
  if (organisation === 'practice' && role === 'referrer') relations.push('sender-organisation');
  if (isSent && works(facts.serviceId)) relations.push('holder');
  if (works(facts.deskServiceId)) relations.push('desk');
  if (isSent && role === 'coordinator' && purpose !== undefined) relations.push('area');
  if (isSent && [...had].some(works)) relations.push('had');
  if (isSent && joined.has(who)) relations.push('joined');
  if (isSent) relations.push(...(invited.get(organisation) ?? []));
  return relations;
}

export function actorFacts({ who }: ModelActor, relations: readonly Relation[]): ActorFacts {
  const { role, organisation } = personOf(who);
  return { kind: 'member', userId: userId(who), ...(role && { role }), organisationId: ORGANISATIONS[organisation].id, relations: relations.length > 0 ? [...relations] : ['none'] };
}
