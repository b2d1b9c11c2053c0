import { queryOptions } from '@tanstack/react-query';
import { api, told, type Schemas } from './client';
import { chosenMembership } from './membership';

export type Document = Schemas['Document'];

/** Milliseconds after which it is asked again whether a document was found clean: no event tells of that. */
const AGAIN_AFTER = 3_000;

/** The documents of a referral. Under the referral's key, so that they are read anew when something happens to it. */
export const documentsOf = (id: string) =>
  queryOptions({
    queryKey: ['referral', id, 'documents'],
    queryFn: () => told(api.GET('/api/referrals/{id}/attachments', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.items.some(({ state: one }) => one === 'checking') === true ? AGAIN_AFTER : false),
  });

/** Where the browser opens a document: it sends no headers there. */
export function documentAddress(referralId: string, documentId: string): string {
  const membership = chosenMembership();
  return `/api/referrals/${referralId}/attachments/${documentId}/content${membership === null ? '' : `?membership=${membership}`}`;
}
