import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Schemas } from '../../api/client';
import { worklist, type WorklistFilter } from '../../api/triage-queries';

export type Waiting = Schemas['ReferralSummary'];
type After = Pick<Waiting, 'id' | 'state' | 'version' | 'priority' | 'due' | 'hops'>;

interface Shown {
  readonly of: string;
  readonly items: readonly Waiting[];
  /** What the reader did themselves, in words, by id: it stays where it was. */
  readonly done: Readonly<Record<string, string>>;
}

/**
 * The queue as the reader found it. It is read again when the stream says that something happened, and never re-sorts by itself: what came, changed or
 * left meanwhile is counted, and shown when the reader asks.
 */
export function useQueue(serviceId: string, filter: WorklistFilter) {
  const of = JSON.stringify([serviceId, filter]);
  const query = useInfiniteQuery({ ...worklist(serviceId, filter), placeholderData: undefined, refetchOnWindowFocus: 'always' });
  const latest = useMemo(() => query.data?.pages.flatMap(({ items }) => items), [query.data]);
  const [kept, setKept] = useState<Shown | null>(null);
  const isKept = kept?.of === of;
  if (!isKept && latest !== undefined && !query.isStale) setKept({ of, items: latest, done: {} });
  const fresh = new Map(latest?.map((item) => [item.id, item]));
  // at the same version it is the same act: what the answer to our own did not say, such as who has it, is taken over
  const items = isKept ? kept.items.map((item) => (fresh.get(item.id)?.version === item.version ? fresh.get(item.id) ?? item : item)) : latest;
  const done = isKept ? kept.done : {};

  const update = (change: (shown: Shown) => Shown): void => setKept((shown) => (shown?.of === of ? change(shown) : shown));
  const showMore = async (): Promise<void> => {
    const { data } = await query.fetchNextPage();
    const page = data?.pages.at(-1)?.items ?? [];
    update((shown) => ({ ...shown, items: [...shown.items, ...page.filter(({ id }) => shown.items.every((item) => item.id !== id))] }));
  };
  return {
    items, done, error: query.error, retry: () => void query.refetch(),
    hasMore: query.hasNextPage, isMoreComing: query.isFetchingNextPage, showMore: () => void showMore(),
    news: newsOf(items ?? [], latest ?? [], done, query.hasNextPage),
    /** Takes what is new, in the server's order. */
    showNews: () => setKept({ of, items: latest ?? [], done: {} }),
    /** After the reader's own act: the row says what they did, where it stands. */
    mark: (after: After, words: string | null) => update((shown) => {
      const { [after.id]: _before, ...others } = shown.done;
      const items = shown.items.map((item) => (item.id === after.id ? { ...item, state: after.state, version: after.version, priority: after.priority, due: after.due, hops: after.hops } : item));
      return { ...shown, items, done: words === null ? others : { ...others, [after.id]: words } };
    }),
  };
}

export interface News {
  readonly fresh: number;
  readonly changed: number;
  readonly gone: number;
}

function newsOf(shown: readonly Waiting[], latest: readonly Waiting[], done: Shown['done'], hasMore: boolean): News {
  const known = new Map(shown.map((item) => [item.id, item]));
  const there = new Set(latest.map(({ id }) => id));
  const lastDue = shown.at(-1)?.due ?? '';
  const lastLoaded = latest.at(-1)?.due ?? '';
  return {
    // further on than what is shown, it is not new but next
    fresh: latest.filter(({ id, due }) => !known.has(id) && (!hasMore || (due ?? '') <= lastDue)).length,
    changed: latest.filter(({ id, version }) => version > (known.get(id)?.version ?? Infinity) && done[id] === undefined).length,
    gone: shown.filter(({ id, due }) => !there.has(id) && done[id] === undefined && (!hasMore || (due ?? '') <= lastLoaded)).length,
  };
}
