import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, told, type Schemas } from './client';

export type StatusLink = Schemas['StatusLink'];
export type PersonRequest = Schemas['Referral']['personRequests'][number];

/** A link to the person's own page; the one before it works no more. */
export const useMakeStatusLink = (id: string) =>
  useMutation({ mutationFn: () => told(api.POST('/api/referrals/{id}/status-link', { params: { path: { id } } })) });

/** What the person asked there was dealt with. */
export function useSettle(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (requestId: string) => told(api.POST('/api/referrals/{id}/person-requests/{requestId}/settle', { params: { path: { id, requestId } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['referral', id] }),
  });
}
