import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { paths } from './openapi.generated';
import { api, told, type Schemas } from './client';
import { forgetKey, sameKey } from './same-key';

export type Advice = Schemas['Advice'];
export type AdviceMessage = Advice['messages'][number];
export type AdviceAct = paths['/api/advice/{id}/acts']['post']['requestBody']['content']['application/json'];

/** What my organisation asked, or my services are asked: what somebody has to act on, or what is over. */
export const adviceList = (open: boolean) =>
  infiniteQueryOptions({
    queryKey: ['advice', 'list', open],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => told(api.GET('/api/advice', { params: { query: { open, cursor: pageParam, limit: 25 } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export const advice = (id: string) => queryOptions({ queryKey: ['advice', id], queryFn: () => told(api.GET('/api/advice/{id}', { params: { path: { id } } })) });

/** What was asked before a referral was made. Under the referral's key, so that it goes with it. */
export const adviceBefore = (referralId: string) =>
  queryOptions({ queryKey: ['referral', referralId, 'advice'], staleTime: 60_000, queryFn: () => told(api.GET('/api/referrals/{id}/advice', { params: { path: { id: referralId } } })) });

const ASK = '/api/advice';

export function useAsk() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schemas['AdviceQuestion']) => {
      const asked = await told(api.POST(ASK, { params: { header: { 'Idempotency-Key': sameKey(ASK, body) } }, body }));
      forgetKey(ASK);
      return asked;
    },
    onSuccess: (asked) => {
      queries.setQueryData(advice(asked.id).queryKey, asked);
      return queries.invalidateQueries({ queryKey: ['advice', 'list'] });
    },
  });
}

export async function actOnAdvice(id: string, body: AdviceAct): Promise<Advice> {
  const path = `${ASK}/${id}`;
  const changed = await told(api.POST('/api/advice/{id}/acts', { params: { path: { id }, header: { 'Idempotency-Key': sameKey(path, body) } }, body }));
  forgetKey(path);
  return changed;
}

export function useAdviceAct(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: AdviceAct) => actOnAdvice(id, body),
    onSuccess: (changed) => {
      queries.setQueryData(advice(id).queryKey, changed);
      return queries.invalidateQueries({ queryKey: ['advice', 'list'] });
    },
    // what was refused has mostly moved on meanwhile
    onError: () => queries.invalidateQueries({ queryKey: advice(id).queryKey }),
  });
}
