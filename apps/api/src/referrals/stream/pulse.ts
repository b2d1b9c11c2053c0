import type { Actor } from '../../platform/actor.js';
import type { Listener } from './listener.js';

/** Milliseconds. Proxies give up a connection that says nothing for 30 s or 60 s. */
const KEEP_ALIVE = 15_000;
/** Milliseconds after which it is asked again whether the reader is still signed in: the promise is a minute. */
const ASK_AGAIN = 30_000;

/** As whom somebody still reads; null where they may not any more. Throws where nobody can say. */
export type StillStands = () => Promise<Actor | null>;

/** What an open stream does by the clock, though nothing happens. */
export class Pulse {
  private beatAt: number;
  private askedAt: number;

  /** `now`: milliseconds of the epoch, by the injected clock. */
  constructor(
    private readonly listener: Listener,
    private readonly stillStands: StillStands,
    now: number,
  ) {
    this.beatAt = this.askedAt = now;
  }

  beat(now: number, settled: number): void {
    if (isDue(now, this.beatAt, KEEP_ALIVE)) {
      this.beatAt = now;
      void this.listener.inTurn(() => {
        this.listener.write(': keep-alive\n');
        this.listener.mark(settled);
      });
    }
    if (isDue(now, this.askedAt, ASK_AGAIN)) void this.ask(now);
  }

  private async ask(now: number): Promise<void> {
    const before = this.askedAt;
    this.askedAt = now;
    try {
      const actor = await this.stillStands();
      if (actor?.kind === 'member') this.listener.actor = actor;
      else this.listener.end();
    } catch {
      // the database is away, and so is all that could be told: asked again at the next beat
      this.askedAt = before;
    }
  }
}

/** A clock may be set back, too. */
const isDue = (now: number, last: number, every: number): boolean => Math.abs(now - last) >= every;
