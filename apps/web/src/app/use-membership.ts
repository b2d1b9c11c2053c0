import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/client';
import { chosenMembership } from '../api/membership';
import { me } from '../api/queries';

/** The membership that is acted as: the only one, or the one that was chosen. */
export function membershipOf(signedIn: Schemas['Me'] | undefined) {
  const all = signedIn?.memberships ?? [];
  return all.length === 1 ? all[0] : all.find(({ id }) => id === chosenMembership());
}

export const useMembership = () => membershipOf(useQuery(me).data);
