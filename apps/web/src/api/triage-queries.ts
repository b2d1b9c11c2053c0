import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told } from './client';

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
