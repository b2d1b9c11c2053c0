import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, told } from './client';
import { forgetKey, sameKey } from './same-key';

export const webhooks = queryOptions({ queryKey: ['webhooks'], queryFn: async () => (await told(api.GET('/api/webhooks'))).items });

export const deliveries = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['webhooks', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => told(api.GET('/api/webhooks/{id}/deliveries', { params: { path: { id }, query: { cursor: pageParam, limit: 25 } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

function useSend<Input, Answer>(mutationFn: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => queries.invalidateQueries({ queryKey: ['webhooks'] }) });
}

const ADDING = 'add webhook';

/** Answers the secret that deliveries are signed with, this once. */
export const useAddWebhook = () =>
  useSend(async (url: string) => {
    const added = await told(api.POST('/api/webhooks', { params: { header: { 'Idempotency-Key': sameKey(ADDING, url) } }, body: { url } }));
    forgetKey(ADDING);
    return added;
  });

export const usePauseWebhook = () =>
  useSend(({ id, isPaused }: { readonly id: string; readonly isPaused: boolean }) => {
    const params = { params: { path: { id } }, body: {} };
    return told(isPaused ? api.POST('/api/webhooks/{id}/pause', params) : api.POST('/api/webhooks/{id}/resume', params));
  });

export const useRemoveWebhook = () => useSend((id: string) => told(api.DELETE('/api/webhooks/{id}', { params: { path: { id } } })));
