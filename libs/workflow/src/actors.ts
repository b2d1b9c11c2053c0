export const ROLES = [
  'referrer',
  'triager',
  'service-manager',
  'coordinator',
  'commissioner',
  'information-governance',
  'administrator',
  'patient',
] as const;
export type Role = (typeof ROLES)[number];

/** How an actor stands to one referral; several may hold at once. */
export const RELATIONS = [
  'author',
  'sender-organisation',
  'holder',
  'had',
  'desk',
  'joined',
  'copied',
  'consulted',
  'area',
  'none',
] as const;
export type Relation = (typeof RELATIONS)[number];

export interface ActorFacts {
  kind: 'member' | 'system';
  userId?: string;
  membershipId?: string;
  role?: Role;
  organisationId?: string;
  relations: Relation[];
}
