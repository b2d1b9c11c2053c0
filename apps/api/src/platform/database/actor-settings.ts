import type { Actor } from '../actor.js';

/** The system's own membership (migration 0010): deadlines, fan-out and seeds act under it. */
export const SYSTEM_MEMBERSHIP = '00000000-0000-7000-8000-000000000003';

/** What row-level security is told of an actor: which membership, and the purpose they stated. */
export function actorSettings(actor: Actor): { membership: string; purpose: string | null } {
  return actor.kind === 'system'
    ? { membership: SYSTEM_MEMBERSHIP, purpose: null }
    : { membership: actor.membershipId, purpose: actor.purpose ?? null };
}
