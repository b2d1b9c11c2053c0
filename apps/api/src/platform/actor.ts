import { ROLES, type Role } from '@onward/workflow';

export { ROLES, type Role };

/** A user acting in one of their memberships. */
export interface MemberActor {
  readonly kind: 'member';
  readonly userId: string;
  readonly membershipId: string;
  readonly role: Role;
  /** The node of the organisation tree the membership is in. */
  readonly organisationId: string;
  readonly serviceIds: readonly string[];
  readonly name: string;
  /** What the caller stated in `Onward-Purpose`; reads made under it are audited with it. */
  readonly purpose?: string;
}

/** The platform itself: deadlines that fire, imports, seeds. Never the result of signing in. */
export interface SystemActor {
  readonly kind: 'system';
  readonly name: string;
}

/** Who acts. Every act, of a person or of the system, is decided and audited by its actor. */
export type Actor = MemberActor | SystemActor;
