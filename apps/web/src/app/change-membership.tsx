import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { chooseMembership } from '../api/membership';

/** Acts as another membership from now on. What was known was known in the other role: all of it is forgotten. */
export function useChange(): (id: string | null) => void {
  const queries = useQueryClient();
  const router = useRouter();
  return (id) => {
    chooseMembership(id);
    queries.clear();
    void router.navigate({ to: '/' }).then(() => router.invalidate());
  };
}

export function ChangeMembership() {
  const change = useChange();
  return <button type="button" onClick={() => change(null)}>Change role</button>;
}
