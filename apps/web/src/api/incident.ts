import { queryOptions } from '@tanstack/react-query';
import { api, told } from './client';

/** The referrals that one's organisation sent about one incident. */
export const incident = (group: string) =>
  queryOptions({ queryKey: ['sent', 'incident', group], queryFn: () => told(api.GET('/api/referrals', { params: { query: { sent: 'organisation', group, limit: 50 } } })) });

/** The newest of the other referrals of an incident, with its answers; null where there is none. */
export const incidentBefore = (group: string, id: string) =>
  queryOptions({
    queryKey: ['sent', 'incident', group, 'before', id],
    staleTime: 60_000,
    queryFn: async () => {
      const { items } = await told(api.GET('/api/referrals', { params: { query: { sent: 'organisation', group, limit: 50 } } }));
      const [newest] = items.filter((other) => other.id !== id && other.state !== 'withdrawn').toSorted((one, other) => other.id.localeCompare(one.id));
      return newest === undefined ? null : told(api.GET('/api/referrals/{id}', { params: { path: { id: newest.id } } }));
    },
  });
