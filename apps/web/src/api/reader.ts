/** Whom this page was opened by (a user's id). It stays theirs, whoever signs in beside it: a browser has one session for all its tabs. */
let reader: string | null = null;
const tabs = new BroadcastChannel('onward-reader');

export const readerId = (): string | null => reader;

export function openedBy(userId: string): void {
  reader ??= userId;
  tabs.postMessage(userId);
}

export const nobodyIsIn = (): void => tabs.postMessage(null);

/** Calls `hear` when another tab tells that somebody else is signed in now, or nobody. */
export function onAnotherReader(hear: () => void): void {
  tabs.onmessage = ({ data }: MessageEvent<string | null>) => {
    if (reader !== null && data !== reader) hear();
  };
}
