import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told } from './client';
import { openedBy } from './reader';

/** What pages read, each under its key: what changes one forgets it by that key. */
/** Who is signed in. That nobody is, is an answer too: a page that is shown because of it does not ask again. */
export const me = queryOptions({
  queryKey: ['me'],
  staleTime: Infinity,
  retryOnMount: false,
  queryFn: async () => {
    const signedIn = await told(api.GET('/api/me'));
    openedBy(signedIn.user.id);
    return signedIn;
  },
});

export const referral = (id: string) =>
  queryOptions({ queryKey: ['referral', id], queryFn: () => told(api.GET('/api/referrals/{id}', { params: { path: { id } } })) });

export const timeline = (id: string) =>
  queryOptions({ queryKey: ['referral', id, 'events'], queryFn: () => told(api.GET('/api/referrals/{id}/events', { params: { path: { id }, query: { limit: 100 } } })) });

export const service = (id: string) =>
  queryOptions({ queryKey: ['service', id], staleTime: 60_000, queryFn: () => told(api.GET('/api/services/{id}', { params: { path: { id } } })) });

export const form = (key: string, version: number) =>
  queryOptions({
    queryKey: ['form', key, version],
    // published, and so never changed
    staleTime: Infinity,
    queryFn: () => told(api.GET('/api/forms/{key}/versions/{version}', { params: { path: { key, version } } })),
  });

export const newestForm = (key: string) =>
  queryOptions({ queryKey: ['form', key], staleTime: 60_000, queryFn: () => told(api.GET('/api/forms/{key}', { params: { path: { key } } })) });

export interface SentFilter {
  readonly sent: 'me' | 'organisation';
  readonly state?: string;
}

/** The referrals that one's organisation sent about one incident. */
export const incident = (group: string) =>
  queryOptions({ queryKey: ['sent', 'incident', group], queryFn: () => told(api.GET('/api/referrals', { params: { query: { sent: 'organisation', group, limit: 50 } } })) });

export const sent = (filter: SentFilter) =>
  infiniteQueryOptions({
    queryKey: ['sent', filter],
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => told(api.GET('/api/referrals', { params: { query: { ...filter, cursor: pageParam, limit: 50 } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export interface WorklistFilter {
  readonly state?: string;
  readonly priority?: string;
  readonly assignee?: string;
}

export const worklist = (serviceId: string, filter: WorklistFilter) =>
  infiniteQueryOptions({
    queryKey: ['worklist', serviceId, filter],
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      told(api.GET('/api/services/{id}/worklist', { params: { path: { id: serviceId }, query: { ...filter, cursor: pageParam, limit: 50 } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
