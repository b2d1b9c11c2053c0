import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, told, type Schemas } from './client';

export type ReferralEvent = Schemas['ReferralEvent'];

/** The steps of a referral, oldest first, a hundred at a time. */
export const timelinePages = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['referral', id, 'steps'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => told(api.GET('/api/referrals/{id}/events', { params: { path: { id }, query: { limit: 100, cursor: pageParam } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
