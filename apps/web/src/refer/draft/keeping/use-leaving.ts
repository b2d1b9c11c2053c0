import { useEffect } from 'react';
import type { DraftKeeper } from './draft-keeper';

const IN_HAND = ['clean', 'changed', 'saving', 'saved'];

/** Saves when the reader leaves the page, by whatever door, and tries again when they, or the connection, are back. */
export function useLeaving(keeper: DraftKeeper): void {
  useEffect(() => {
    const save = (): void => void keeper.flush();
    const retry = (): void => keeper.retry();
    const onVisible = (): void => (document.visibilityState === 'hidden' ? save() : retry());
    const onLeave = (event: BeforeUnloadEvent): void => {
      save();
      const { saving, unsaved, disputed } = keeper.kept();
      // the browser asks, in its own words, before what could not be saved is lost
      if (!keeper.isAllSaved() && (!IN_HAND.includes(saving.kind) || unsaved.length > 0 || disputed.size > 0)) event.preventDefault();
    };
    addEventListener('online', retry);
    addEventListener('focus', retry);
    addEventListener('pagehide', save);
    addEventListener('beforeunload', onLeave);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      removeEventListener('online', retry);
      removeEventListener('focus', retry);
      removeEventListener('pagehide', save);
      removeEventListener('beforeunload', onLeave);
      document.removeEventListener('visibilitychange', onVisible);
      save();
    };
  }, [keeper]);
}
