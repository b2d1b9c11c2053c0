import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told } from './client';

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

/** Its steps. */
export const timeline = (id: string) =>
  queryOptions({ queryKey: ['referral', id, 'events'], queryFn: () => told(api.GET('/api/referrals/{id}/events', { params: { path: { id }, query: { limit: 100 } } })) });

/** Who the person is, and how they are safely reached. */
export const person = (id: string) =>
  queryOptions({ queryKey: ['person', id], staleTime: 60_000, queryFn: () => told(api.GET('/api/people/{id}', { params: { path: { id } } })) });

/** Who works for a service, and may be given its referrals. */
export const team = (serviceId: string) =>
  queryOptions({ queryKey: ['team', serviceId], staleTime: 60_000, queryFn: () => told(api.GET('/api/services/{id}/team', { params: { path: { id: serviceId } } })) });

/** Where a referral could go: services by name and words. */
export const servicesFound = (q: string) =>
  queryOptions({
    queryKey: ['services', 'referable', q],
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: () => told(api.GET('/api/services', { params: { query: { ...(q !== '' && { q }), referable: true, limit: 25 } } })),
  });
