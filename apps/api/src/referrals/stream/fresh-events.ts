import { Inject, Injectable } from '@nestjs/common';
import { boundOfIds, idTime, timeOfId } from '../../platform/random.js';
import { StreamReads, type ConcerningEvent } from './stream-reads.js';

/**
 * Milliseconds. An event is made before it is written, in any of several processes, so that it may show up after later ones: each look goes back a little
 * behind the one before it, and one in a while far enough for an act that waited for as long as one may (a connection 10 s, its statement twice 15 s) and for
 * clocks that differ.
 */
const NEAR = 5_000;
const FAR = 60_000;
const FAR_EVERY = 10_000;

export interface Look {
  readonly events: readonly ConcerningEvent[];
  /** Says that they were told: they are not fresh any more. Unless it is said, the next look finds them again. */
  taken(): void;
}

/** Which events (or what else has ids made of the time) have been written since the last look, by anybody, in any process. */
@Injectable()
export class FreshEvents {
  private lookedAt = 0;
  private lookedFarAt = 0;
  private known = new Set<string>();

  constructor(@Inject(StreamReads) private readonly reads: Pick<StreamReads, 'since' | 'whomTheyConcern'>) {}

  /** Forgets what was before: nobody has listened. */
  begin(): void {
    this.lookedAt = this.lookedFarAt = idTime();
    this.known.clear();
  }

  /** Milliseconds of the epoch: events made before are written by now, and were found, or never will be. */
  settled(): number {
    return this.lookedFarAt - FAR;
  }

  async look(): Promise<Look> {
    const now = idTime();
    const isFar = now - this.lookedFarAt >= FAR_EVERY;
    const ids = await this.reads.since(boundOfIds(isFar ? this.lookedFarAt - FAR : this.lookedAt - NEAR));
    const fresh = ids.filter((id) => !this.known.has(id));
    const events = fresh.length === 0 ? [] : await this.reads.whomTheyConcern(fresh);
    return {
      events,
      taken: () => {
        for (const id of fresh) this.known.add(id);
        this.lookedAt = now;
        if (isFar) this.lookedFar(now);
      },
    };
  }

  private lookedFar(now: number): void {
    this.lookedFarAt = now;
    this.known = new Set([...this.known].filter((id) => timeOfId(id) >= this.settled()));
  }
}
