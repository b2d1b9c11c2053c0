import { queryOptions } from '@tanstack/react-query';
import { api, told } from './client';

/** The referrals that one's organisation sent about one incident. */
export const incident = (group: string) =>
  queryOptions({ queryKey: ['sent', 'incident', group], queryFn: () => told(api.GET('/api/referrals', { params: { query: { sent: 'organisation', group, limit: 50 } } })) });
