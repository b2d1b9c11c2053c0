import type { QueryClient } from '@tanstack/react-query';

export type Standing = 'connecting' | 'live' | 'lost';

/** What the server tells when something happened to a referral that concerns us; what it says is read anew, never taken from here. */
interface Happened {
  readonly referralId: string;
}

/** Waits before a stream that the browser gave up is opened anew, in milliseconds; the last one is repeated. */
const WAITS = [2_000, 5_000, 10_000, 30_000] as const;

function happenedIn(text: string): Happened | undefined {
  try {
    const told: unknown = JSON.parse(text);
    return typeof told === 'object' && told !== null && 'referralId' in told ? (told as Happened) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Listens to what happens elsewhere, and forgets what is known of it so that it is read anew. The browser resumes a broken stream by itself, and the
 * server goes on from the last event it told; a stream that had to be opened anew may have missed some, and then all of it is read again.
 * Returns what ends it.
 */
export function listen(queries: QueryClient, membership: string | null, onStanding: (standing: Standing) => void): () => void {
  let source: EventSource | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let hasMissed = false;

  const forget = (queryKey: readonly unknown[]): void => void queries.invalidateQueries({ queryKey });
  const forgetAll = (): void => ['referral', 'sent', 'worklist'].forEach((key) => forget([key]));
  const open = (): void => {
    source = new EventSource(membership === null ? '/api/stream' : `/api/stream?membership=${encodeURIComponent(membership)}`);
    source.onopen = () => {
      failures = 0;
      onStanding('live');
      if (hasMissed) forgetAll();
      hasMissed = false;
    };
    source.onerror = () => {
      onStanding('lost');
      if (source?.readyState !== EventSource.CLOSED) return;
      hasMissed = true;
      waiting = setTimeout(open, WAITS[Math.min(failures++, WAITS.length - 1)]);
    };
    // the server no longer knows what we missed
    source.addEventListener('refresh', forgetAll);
    source.addEventListener('referral', ({ data }: MessageEvent<string>) => {
      const happened = happenedIn(data);
      if (happened === undefined) return;
      forget(['referral', happened.referralId]);
      forget(['sent']);
      // it may have left another service's worklist than the one that it is on now
      forget(['worklist']);
    });
  };

  onStanding('connecting');
  open();
  return () => {
    clearTimeout(waiting);
    source?.close();
  };
}
