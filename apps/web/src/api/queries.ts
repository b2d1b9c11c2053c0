import { queryOptions } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { api, told } from './client';
import { openedBy } from './reader';

/*
 * What pages of every job read, each under its key: what changes one forgets it by that key. What one job reads stands in a file of its own.
 */

/** Set beside the session's own cookie, which no page can read. Without it there is no session, and nothing to ask: a browser tells of every refusal as of a fault. */
const mayBeSignedIn = (): boolean => document.cookie.includes('__Host-onward-in=');

export const whoIsIn = () => told(api.GET('/api/me'));

/** Who this page was opened by. That nobody was, is an answer too: a page that is shown because of it does not ask again. */
export const me = queryOptions({
  queryKey: ['me'],
  staleTime: Infinity,
  retryOnMount: false,
  queryFn: async () => {
    if (!mayBeSignedIn()) throw new ApiError(401, { detail: 'Nobody is signed in.' });
    const signedIn = await whoIsIn();
    openedBy(signedIn.user.id);
    return signedIn;
  },
});

export const referral = (id: string) =>
  queryOptions({ queryKey: ['referral', id], queryFn: () => told(api.GET('/api/referrals/{id}', { params: { path: { id } } })) });

export const service = (id: string) =>
  queryOptions({ queryKey: ['service', id], staleTime: 60_000, queryFn: () => told(api.GET('/api/services/{id}', { params: { path: { id } } })) });

export const form = (key: string, version: number) =>
  queryOptions({
    queryKey: ['form', key, version],
    // published, and so never changed
    staleTime: Infinity,
    queryFn: () => told(api.GET('/api/forms/{key}/versions/{version}', { params: { path: { key, version } } })),
  });
