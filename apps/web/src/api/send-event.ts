import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';
import type { paths } from './openapi.generated';
import { api, told, type Schemas } from './client';

export type EventBody = paths['/api/referrals/{id}/events']['post']['requestBody']['content']['application/json'];

export interface Intent {
  readonly referral: Pick<Schemas['Referral'], 'id' | 'version'>;
  readonly body: EventBody;
  /** Made when the reader decided, kept for every try of the same decision: `crypto.randomUUID()`. */
  readonly key: string;
}

/** One event of a referral's; tried again with the same key it is the same act. */
export const sendEvent = ({ referral, body, key }: Intent) =>
  told(api.POST('/api/referrals/{id}/events', {
    params: { path: { id: referral.id }, header: { 'If-Match': `"${referral.version}"`, 'Idempotency-Key': key } },
    body,
  }));

/** Sends one event of a referral's. What is known of the referral, and the lists, are read anew before it is done. */
export function useSendEvent() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: sendEvent,
    onSettled: (answer, error, { referral }) => {
      // who has left it may not read it any more
      const hasLeft = answer?.event.type === 'leave';
      const renewed = Promise.all([
        hasLeft ? undefined : queries.invalidateQueries({ queryKey: ['referral', referral.id] }),
        queries.invalidateQueries({ queryKey: ['sent'] }),
      ]);
      // a lost connection is told at once: what is read anew would be waited for in vain
      return error instanceof ApiError && error.isLost ? undefined : renewed;
    },
  });
}
