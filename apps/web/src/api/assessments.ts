import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, told, type Schemas } from './client';
import { because, type Purpose } from './person-page';
import { forgetKey, sameKey } from './same-key';

export type Assessment = Schemas['Assessment'];

/** Every instrument that is published. */
export const instruments = queryOptions({
  queryKey: ['form', 'kind', 'assessment'], staleTime: 60_000,
  queryFn: () => told(api.GET('/api/forms', { params: { query: { kind: 'assessment', limit: 100 } } })),
});

/** A person's, newest first: those that stand, or those that were entered in error. */
export const assessments = (id: string, purpose: Purpose, enteredInError = false) =>
  infiniteQueryOptions({
    queryKey: ['person', id, 'assessments', enteredInError, purpose ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      told(api.GET('/api/people/{id}/assessments', { params: { path: { id }, header: because(purpose), query: { enteredInError, cursor: pageParam, limit: 100 } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export interface Answered {
  readonly purpose: Purpose;
  readonly body: { readonly personId: string; readonly form: { readonly key: string; readonly version: number }; readonly answers: Record<string, unknown>; readonly referralId?: string; readonly begunAt?: string };
}

const PATH = '/api/assessments';

/** Scores and records. Tried again with the same answers it is the same assessment, until it has been recorded. */
export function useRecordAssessment() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ purpose, body }: Answered) => told(api.POST(PATH, { params: { header: { 'Idempotency-Key': sameKey(PATH, body), ...because(purpose) } }, body })),
    onSuccess: (recorded) => {
      forgetKey(PATH);
      void queries.invalidateQueries({ queryKey: ['person', recorded.personId, 'assessments'] });
      for (const { referralId } of recorded.raised) void queries.invalidateQueries({ queryKey: ['referral', referralId] });
    },
  });
}

/** That it was a mistake. Said again in the same words it is said once. */
export function useEnterInError() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, note, purpose }: { readonly id: string; readonly note: string; readonly purpose: Purpose }) =>
      told(api.POST('/api/assessments/{id}/entered-in-error', {
        params: { path: { id }, header: { 'Idempotency-Key': sameKey(`${PATH}/${id}/entered-in-error`, note), ...because(purpose) } }, body: { note },
      })),
    onSuccess: ({ personId }) => queries.invalidateQueries({ queryKey: ['person', personId, 'assessments'] }),
  });
}
