import { useMemo, useRef, useSyncExternalStore } from 'react';

/**
 * In place of `use-sync-external-store/shim/with-selector`, which brings its own store for Reacts that had none: a part of a store, the same object as
 * long as the part is equal.
 */
export function useSyncExternalStoreWithSelector<Whole, Part>(
  subscribe: (changed: () => void) => () => void, snapshot: () => Whole, _serverSnapshot: (() => Whole) | null | undefined,
  select: (whole: Whole) => Part, isEqual: (one: Part, other: Part) => boolean = Object.is,
): Part {
  const last = useRef<{ part: Part }>(undefined);
  const partNow = useMemo(
    () => () => {
      const part = select(snapshot());
      if (last.current === undefined || !isEqual(last.current.part, part)) last.current = { part };
      return last.current.part;
    },
    [snapshot, select, isEqual],
  );
  return useSyncExternalStore(subscribe, partNow);
}
