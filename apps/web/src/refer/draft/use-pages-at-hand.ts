import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

const PAGES = ['/refer/$draftId', '/refer/$draftId/$pageKey', '/refer/$draftId/urgency', '/refer/$draftId/check', '/refer/$draftId/sent'] as const;

/** Loads the code of every page of a draft when the first is opened, so that the way on is there when the connection is not. */
export function usePagesAtHand(draftId: string): void {
  const router = useRouter();
  useEffect(() => {
    for (const to of PAGES) void router.preloadRoute({ to, params: { draftId, pageKey: '-' } }).catch(() => undefined);
  }, [router, draftId]);
}
