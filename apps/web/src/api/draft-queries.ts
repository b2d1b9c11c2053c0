import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, told } from './client';

export interface SentFilter {
  readonly sent: 'me' | 'organisation';
  readonly state?: string;
}

export const sent = (filter: SentFilter) =>
  infiniteQueryOptions({
    queryKey: ['sent', filter],
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => told(api.GET('/api/referrals', { params: { query: { ...filter, cursor: pageParam, limit: 50 } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
