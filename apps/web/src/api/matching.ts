import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, told, type Schemas } from './client';
import { sameKey } from './same-key';

export const matchingList = (state: 'waiting' | 'decided') =>
  infiniteQueryOptions({
    queryKey: ['matching', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => told(api.GET('/api/people/matching', { params: { query: { state, cursor: pageParam, limit: 25 } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** `beside` is somebody who was searched for, to be put beside the others. */
export const matchingEntry = (id: string, beside: string | undefined) =>
  queryOptions({
    queryKey: ['matching', 'one', id, beside ?? null], retry: false,
    queryFn: () => told(api.GET('/api/people/matching/{entryId}', { params: { path: { entryId: id }, query: { with: beside } } })),
  });

type Entry = Pick<Schemas['MatchingEntry'], 'id' | 'version'>;

function useRenewed() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['matching'] });
}

/** One decision; tried again with the same words it is the same decision. What is shown is read anew, whether it was taken or somebody was first. */
export function useDecideMatch() {
  const renew = useRenewed();
  return useMutation({
    mutationFn: ({ entry: { id, version }, input }: { readonly entry: Entry; readonly input: Schemas['MatchingDecisionInput'] }) => {
      const path = `/api/people/matching/${id}/decisions`;
      return told(api.POST('/api/people/matching/{entryId}/decisions', {
        params: { path: { entryId: id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': sameKey(path, { version, input }) } }, body: input,
      }));
    },
    onSettled: renew,
  });
}

export function useUndoMatch() {
  const renew = useRenewed();
  return useMutation({
    mutationFn: ({ entry: { id, version }, decisionId, note }: { readonly entry: Entry; readonly decisionId: string; readonly note: string }) =>
      told(api.POST('/api/people/matching/{entryId}/decisions/{decisionId}/undo', {
        params: { path: { entryId: id, decisionId }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': sameKey(`undo ${decisionId}`, { version, note }) } }, body: { note },
      })),
    onSettled: renew,
  });
}
