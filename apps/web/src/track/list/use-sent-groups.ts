import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { allSent, sentPages, type Sent, type SentReferral } from '../../api/sent-queries';
import type { GroupState, Paging } from './sent-group';
import { byClosing, byDue, DECLINED, DONE, isFound, isFreshlyDeclined, MOVING, OWED, within } from './sent-groups';

interface Asked {
  readonly sent: Sent;
  readonly state: string | undefined;
  /** What is typed into the search box: looked for in all that there is, page after page. */
  readonly typed: string;
}

interface PagedGroup extends GroupState {
  readonly paging: Paging;
}

/** The three groups. What the referrer owes is read to its end; the rest newest first, and further when asked or searched. */
export function useSentGroups({ sent, state, typed }: Asked): { readonly owed: GroupState; readonly moving: PagedGroup; readonly done: PagedGroup; readonly isSearching: boolean } {
  const found = (referrals: readonly SentReferral[]): readonly SentReferral[] => (typed === '' ? referrals : referrals.filter((one) => isFound(one, typed)));

  const owedStates = within(OWED, state);
  const declinedStates = within(DECLINED, state);
  const acts = useQuery(allSent(sent, owedStates));
  const declined = useInfiniteQuery(sentPages(sent, declinedStates));
  const news = declinedStates.length === 0 ? [] : declined.data?.pages.flatMap(({ items }) => items).filter((one) => isFreshlyDeclined(one));
  const owing = owedStates.length === 0 ? [] : acts.data;
  const owed: GroupState = {
    referrals: owing === undefined || news === undefined ? undefined : found(byDue([...owing, ...news])),
    error: acts.error ?? declined.error,
    retry: () => void Promise.all([acts.refetch(), declined.refetch()]),
  };

  const moving = usePaged(sent, within(MOVING, state), typed !== '', 'Show older referrals that are moving', (items) => found(byDue(items)));
  const done = usePaged(sent, within(DONE, state), typed !== '', 'Show more that are done', (items) => found(byClosing(items.filter((one) => !isFreshlyDeclined(one)))));
  return { owed, moving, done, isSearching: typed !== '' && (moving.paging.hasMore || done.paging.hasMore) };
}

function usePaged(sent: Sent, states: readonly string[], readsAll: boolean, words: string, shown: (items: readonly SentReferral[]) => readonly SentReferral[]): PagedGroup {
  const { data, error, hasNextPage, isFetchingNextPage, isError, fetchNextPage, refetch } = useInfiniteQuery(sentPages(sent, states));
  useEffect(() => {
    if (readsAll && hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage();
  }, [readsAll, hasNextPage, isFetchingNextPage, isError, fetchNextPage]);
  const items = states.length === 0 ? [] : data?.pages.flatMap((page) => page.items);
  return {
    referrals: items === undefined ? undefined : shown(items),
    error,
    retry: () => void refetch(),
    paging: { words, hasMore: hasNextPage && states.length > 0, isReading: isFetchingNextPage, read: () => void fetchNextPage() },
  };
}
