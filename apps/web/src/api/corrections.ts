import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, told, type Schemas } from './client';
import { because, type Purpose } from './person-page';
import { sameKey } from './same-key';
import type { EventBody } from './send-event';

/** A referral as who puts it right reads it: in their own part in it, or for the purpose that opened the person. */
export const referralFor = (id: string, purpose: Purpose) =>
  queryOptions({ queryKey: ['referral', id, 'to put right', purpose ?? null], retry: false, queryFn: () => told(api.GET('/api/referrals/{id}', { params: { path: { id } }, headers: because(purpose) })) });

export const wordsOf = (id: string, purpose: Purpose) =>
  queryOptions({
    queryKey: ['referral', id, 'words', purpose ?? null],
    queryFn: () => told(api.GET('/api/referrals/{id}/events', { params: { path: { id }, query: { limit: 100 } }, headers: because(purpose) })),
  });

export const documentsFor = (id: string, purpose: Purpose) =>
  queryOptions({
    queryKey: ['referral', id, 'documents', purpose ?? null],
    queryFn: () => told(api.GET('/api/referrals/{id}/attachments', { params: { path: { id } }, headers: because(purpose) })),
  });

/** The forms of the supplements that went with a referral, in their order. One question to the cache: what asks several at once would be loaded by every job. */
export const supplementForms = ({ id, supplements }: Pick<Schemas['Referral'], 'id' | 'supplements'>) =>
  queryOptions({
    queryKey: ['form', 'supplements', id],
    queryFn: () => Promise.all(supplements.map(({ form: { key, version } }) => told(api.GET('/api/forms/{key}/versions/{version}', { params: { path: { key, version } } })))),
  });

/** One correction; tried again with the same words it is the same act. */
export function useCorrect(referral: Pick<Schemas['Referral'], 'id' | 'version'>, purpose: Purpose) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: EventBody) =>
      told(api.POST('/api/referrals/{id}/events', {
        params: { path: { id: referral.id }, header: { 'If-Match': `"${referral.version}"`, 'Idempotency-Key': sameKey(`correct ${referral.id}`, { version: referral.version, body }) } },
        body, headers: because(purpose),
      })),
    // whom it is about, and all that is known of them, may be another now; what nobody looks at just now is forgotten, and never shown again while it is read anew
    onSettled: () => Promise.all(['referral', 'person', 'story', 'sent', 'worklist'].map((key) => {
      queries.removeQueries({ queryKey: [key], type: 'inactive' });
      return queries.invalidateQueries({ queryKey: [key] });
    })),
  });
}
