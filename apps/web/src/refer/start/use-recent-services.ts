import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import type { Schemas } from '../../api/client';
import { sent } from '../../api/draft-queries';
import { service } from '../../api/queries';

const AS_MANY_AS = 3;

interface Recent {
  readonly services: readonly Schemas['Service'][];
  /** Whatever can be known of them is. */
  readonly isSettled: boolean;
}

/** The services that the reader sent to last, which take referrals now: most often one of them is meant again. */
export function useRecentServices(): Recent {
  const mine = useInfiniteQuery(sent({ sent: 'me' }));
  const summaries = mine.data?.pages.flatMap(({ items }) => items) ?? [];
  const ids = [...new Set(summaries.flatMap(({ submittedAt, service: to }) => (submittedAt === null || to === undefined ? [] : to.id)))].slice(0, AS_MANY_AS);
  const read = useQueries({ queries: ids.map((id) => service(id)) });
  return {
    services: read.flatMap(({ data }) => (data !== undefined && data.referable && data.state === 'open' ? [data] : [])),
    isSettled: !mine.isPending && read.every(({ isPending }) => !isPending),
  };
}
