import { useQuery } from '@tanstack/react-query';
import { chosenMembership } from '../api/membership';
import { me } from '../api/queries';

/** The membership that is acted as: the only one, or the one that was chosen. */
export function useMembership() {
  const { data } = useQuery(me);
  const all = data?.memberships ?? [];
  return all.length === 1 ? all[0] : all.find(({ id }) => id === chosenMembership());
}
