import { Problem } from '../../platform/problem/index.js';
import type { Member, Membership } from './member.js';

/** Those in force at `now`. */
export function membershipsInForce({ memberships }: Member, now: Date): Membership[] {
  return memberships.filter(({ endsAt }) => endsAt === null || endsAt > now);
}

/**
 * The membership that `Onward-Membership` names, or the only one; null where there are several and none is named. Throws
 * MEMBERSHIP_REQUIRED, with the choices, for one that is not theirs, has ended or is no id, and where there is none.
 */
export function chosenMembership(member: Member, header: string | undefined, now: Date): Membership | null {
  const inForce = membershipsInForce(member, now);
  if (inForce.length === 0) {
    throw new Problem('MEMBERSHIP_REQUIRED', {
      detail: 'You have no membership in force. Ask the administrator of your organisation for one.',
      extra: { memberships: [] },
    });
  }
  if (header === undefined) return inForce.length === 1 ? (inForce[0] ?? null) : null;
  const named = inForce.find(({ id }) => id === header.toLowerCase());
  if (named === undefined) throw membershipRequired(inForce, 'Onward-Membership names none of your memberships that are in force.');
  return named;
}

/** MEMBERSHIP_REQUIRED for who has these and has chosen none. */
export function membershipRequired(choices: readonly Membership[], detail: string): Problem {
  return new Problem('MEMBERSHIP_REQUIRED', {
    detail,
    extra: { memberships: choices.map(({ id, role, organisation }) => ({ id, role, organisation: { id: organisation.id, name: organisation.name } })) },
  });
}
