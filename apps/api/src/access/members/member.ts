import type { Role } from '../../platform/actor.js';
import type { Session } from '../sessions/sessions.js';

export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** A user's role in one organisation, and in which services. */
export interface Membership {
  readonly id: string;
  readonly role: Role;
  readonly organisation: NamedThing;
  readonly services: readonly NamedThing[];
  readonly serviceIds: readonly string[];
  readonly endsAt: Date | null;
}

/** A user and everything they may act as. */
export interface Member {
  readonly userId: string;
  readonly name: string;
  /** Ended ones too: whoever uses them asks the clock. */
  readonly memberships: readonly Membership[];
}

/** Who is signed in, and as what. `chosen` is null only on a route for which it does not matter, such as `/api/me`. */
export interface SignedIn {
  readonly member: Member;
  readonly chosen: Membership | null;
  /** The browser's session; null for a bearer token. */
  readonly session: Session | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The user behind `actor`; null where nobody is signed in. */
    signedIn: SignedIn | null;
  }
}
