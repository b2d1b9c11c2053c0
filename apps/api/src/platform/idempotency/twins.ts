import { Problem } from '../problem/index.js';

const WAIT_MS = 5_000;

/**
 * Requests of this process under way by actor and key. A twin waits here, holding no connection, until the first has its answer, and then
 * finds that answer in the database. Across processes the key's own row makes twins wait.
 */
export class Twins {
  private readonly underWay = new Map<string, Promise<unknown>>();

  /** Runs `work` once its twins are done; REQUEST_IN_PROGRESS when one still runs after five seconds. */
  async afterTwins<Result>(membershipId: string, key: string | undefined, work: () => Promise<Result>): Promise<Result> {
    if (key === undefined) return work();
    const name = `${membershipId} ${key}`;
    let patience: Promise<'ended'> | undefined;
    for (let twin = this.underWay.get(name); twin !== undefined; twin = this.underWay.get(name)) {
      patience ??= endOfPatience();
      await settled(twin, patience);
    }
    // nothing is awaited between the last look and this: of several that waited, one goes on
    const running = work();
    this.underWay.set(name, running);
    try {
      return await running;
    } finally {
      this.underWay.delete(name);
    }
  }
}

async function settled(twin: Promise<unknown>, patience: Promise<'ended'>): Promise<void> {
  if ((await Promise.race([twin.catch(() => undefined), patience])) !== 'ended') return;
  throw new Problem('REQUEST_IN_PROGRESS', { detail: 'The first request with this key has no answer yet. Send it again in a moment.' });
}

const endOfPatience = (): Promise<'ended'> => new Promise((resolve) => setTimeout(resolve, WAIT_MS, 'ended').unref());
