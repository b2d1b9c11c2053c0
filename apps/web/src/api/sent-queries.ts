import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told, type Schemas } from './client';

export type Sent = 'me' | 'organisation';
export type SentReferral = Schemas['ReferralSummary'];

/** The most that the API gives at once. */
const FULL_PAGE = 100;

const pageOf = (sent: Sent, states: readonly string[], limit: number, cursor?: string) =>
  told(api.GET('/api/referrals', { params: { query: { sent, state: states.join(','), limit, cursor } } }));

/** Every one in these states, page after page: for states in which somebody owes an act, so that none is missed. */
export const allSent = (sent: Sent, states: readonly string[]) =>
  queryOptions({
    queryKey: ['sent', 'all', sent, states],
    placeholderData: keepPreviousData,
    enabled: states.length > 0,
    queryFn: async (): Promise<SentReferral[]> => {
      const found: SentReferral[] = [];
      for (let cursor: string | undefined, isLast = false; !isLast; isLast = cursor === undefined) {
        const { items, nextCursor } = await pageOf(sent, states, FULL_PAGE, cursor);
        found.push(...items);
        cursor = nextCursor ?? undefined;
      }
      return found;
    },
  });

/** The newest in these states, and more when asked. */
export const sentPages = (sent: Sent, states: readonly string[], limit = FULL_PAGE) =>
  infiniteQueryOptions({
    queryKey: ['sent', 'pages', sent, states, limit],
    placeholderData: keepPreviousData,
    enabled: states.length > 0,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => pageOf(sent, states, limit, pageParam),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
