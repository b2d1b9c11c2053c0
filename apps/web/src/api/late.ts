import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from './client';
import { because } from './person-page';

/** Why the desk looks at what is not with it: sent with each reading, recorded and reviewed. */
export const DESK_PURPOSE = 'At risk or overdue: looked after by the coordinator’s desk';
const header = because(DESK_PURPOSE);

export type Lateness = 'breached' | 'at-risk';

/** What is overdue, or at risk, and not with the desk, the earliest due time first. */
export const lateReferrals = (deskId: string, late: Lateness) =>
  infiniteQueryOptions({
    queryKey: ['late', deskId, late],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => told(api.GET('/api/services/{id}/late', { params: { path: { id: deskId }, header, query: { late, cursor: pageParam, limit: 25 } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** All steps of one of them. */
export const latePath = (id: string) =>
  queryOptions({
    queryKey: ['late', 'path', id],
    queryFn: async () => {
      const steps = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await told(api.GET('/api/referrals/{id}/events', { params: { path: { id }, header, query: { limit: 100, cursor } } }));
        steps.push(...page.items);
        cursor = page.nextCursor;
      }
      return steps;
    },
  });
