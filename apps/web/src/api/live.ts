import type { QueryClient } from '@tanstack/react-query';

export type Standing = 'connecting' | 'live' | 'lost';

/** What tabs tell each other: how the stream stands, which referral something happened to, that there is a notice, that all is to be read anew, or that one wants to know. */
type Told = { readonly standing: Standing } | { readonly referralId: string } | 'notice' | 'all' | 'how?';

/** Waits before a stream that the browser gave up is opened anew, in milliseconds; the last one is repeated. */
const WAITS = [2_000, 5_000, 10_000, 30_000] as const;

/**
 * Listens to what happens elsewhere, and forgets what is known of it so that it is read anew; what the stream says is never taken from it. One tab has
 * the stream and tells the others, for a browser has six connections to one place; where that tab goes, the next takes over. Returns what ends it.
 */
export function listen(queries: QueryClient, membership: string | null, onStanding: (standing: Standing) => void): () => void {
  const name = `onward-stream ${membership ?? ''}`;
  const tabs = new BroadcastChannel(name);
  const leaving = new AbortController();
  let standing: Standing = 'connecting';
  const forget = (...queryKey: string[]): void => void queries.invalidateQueries({ queryKey });
  const hear = (told: Told): void => {
    if (told === 'how?') return;
    if (told === 'notice' || told === 'all') {
      forget('notices');
      // nothing tells of a question but its notice
      forget('advice');
    }
    if (told === 'notice') return;
    if (told === 'all') forget('referral');
    else if ('standing' in told) return onStanding((standing = told.standing));
    else forget('referral', told.referralId);
    // it may have left another service's worklist than the one that it is on now
    forget('sent');
    forget('worklist');
  };
  const tell = (told: Told): void => {
    hear(told);
    tabs.postMessage(told);
  };
  let leads = false;
  tabs.onmessage = ({ data }: MessageEvent<Told>) => (data === 'how?' ? leads && tabs.postMessage({ standing }) : hear(data));
  onStanding(standing);
  tabs.postMessage('how?' satisfies Told);
  const began = performance.now();
  void navigator.locks.request(name, { signal: leaving.signal }, () => {
    leads = true;
    // who was second may have missed what happened between the two
    return lead(membership, performance.now() - began > WAITS[0], leaving.signal, tell);
  }).catch(() => undefined);
  return () => {
    leaving.abort();
    tabs.close();
  };
}

/** Milliseconds since this page began to be read, and somewhat more: what it read may be as old as that. */
const sinceTheBeginning = (): number => Math.min(600_000, Math.round(performance.now()) + 2_000);

/** Has the stream until told to end. The browser resumes a broken one by itself, and the server goes on from the last event it told; one that had to be opened anew may have missed some. */
function lead(membership: string | null, hasMissed: boolean, ends: AbortSignal, tell: (told: Told) => void): Promise<void> {
  let failures = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource | undefined;
  const open = (): void => {
    source = new EventSource(`/api/stream?${new URLSearchParams({ ...(membership !== null && { membership }), ...(!hasMissed && { since: String(sinceTheBeginning()) }) })}`);
    source.onopen = () => {
      failures = 0;
      tell({ standing: 'live' });
      // notices are not told of again: whatever came meanwhile is asked for
      tell('notice');
      if (hasMissed) tell('all');
      hasMissed = false;
    };
    source.onerror = () => {
      tell({ standing: 'lost' });
      if (source?.readyState !== EventSource.CLOSED) return;
      hasMissed = true;
      waiting = setTimeout(open, WAITS[Math.min(failures++, WAITS.length - 1)]);
    };
    // the server no longer knows what we missed
    source.addEventListener('refresh', () => tell('all'));
    source.addEventListener('notice', () => tell('notice'));
    source.addEventListener('referral', ({ data }: MessageEvent<string>) => tell({ referralId: (JSON.parse(data) as { referralId: string }).referralId }));
  };
  open();
  return new Promise((resolve) => {
    ends.addEventListener('abort', () => {
      clearTimeout(waiting);
      source?.close();
      resolve();
    });
  });
}
