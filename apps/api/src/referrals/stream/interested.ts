import type { Listener } from './listener.js';
import type { ConcerningEvent } from './stream-reads.js';

export interface Interest {
  readonly listeners: readonly Listener[];
  /** The events that may concern this member; PostgreSQL decides whether they do. */
  readonly eventIds: readonly string[];
}

/** By membership, who listens and may be concerned by some of these: one question each, however many pages they have open. */
export function interested(listeners: Iterable<Listener>, events: readonly ConcerningEvent[]): Map<string, Interest> {
  const byMembership = new Map<string, Listener[]>();
  for (const listener of listeners) {
    const theirs = byMembership.get(listener.actor.membershipId);
    if (theirs === undefined) byMembership.set(listener.actor.membershipId, [listener]);
    else theirs.push(listener);
  }
  const interests = new Map<string, Interest>();
  for (const [membershipId, theirs] of byMembership) {
    const keys = new Set(theirs.flatMap(({ actor }) => [actor.userId, actor.organisationId, ...actor.serviceIds]));
    const eventIds = events.filter(({ concerns }) => concerns.some((key) => keys.has(key))).map(({ id }) => id);
    if (eventIds.length > 0) interests.set(membershipId, { listeners: theirs, eventIds });
  }
  return interests;
}
