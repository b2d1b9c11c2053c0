import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MemberActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { Problem } from '../../platform/problem/index.js';
import { boundOfIds, idTime } from '../../platform/random.js';
import { FreshEvents } from './fresh-events.js';
import { interested } from './interested.js';
import { Listener } from './listener.js';
import { Pulse, type StillStands } from './pulse.js';
import type { StreamCursor } from './stream-cursor.js';
import { StreamReads } from './stream-reads.js';

/** Milliseconds between looks, and so how late one is told at most. */
const LOOK_EVERY = 1_000;
/** A browser has six connections to one place; ten are several browsers. */
const MOST_OF_ONE_USER = 10;
/** Milliseconds. A stream is resumed within a working day; who was away for longer reads their lists anew. */
const LONGEST_REPLAY = 24 * 60 * 60_000;
/** Milliseconds until a browser comes back, by chance within these, so that after a restart not all come back at once. */
const RETRY = { least: 1_000, most: 5_000 };

/** The open streams of this process, and the one look a second for all of them (docs/adr/0012). While nobody listens nobody looks. */
@Injectable()
export class StreamHub implements BeforeApplicationShutdown {
  private readonly listeners = new Map<Listener, Pulse>();
  private readonly bells = new Map<string, FreshEvents>();
  private isLooking = false;
  private isFailing = false;
  private isStopping = false;
  private readonly logger = new Logger('Stream');

  constructor(
    private readonly fresh: FreshEvents,
    private readonly reads: StreamReads,
    private readonly clock: Clock,
  ) {}

  /**
   * Rings at the pages of whom something else is for, as a message of this name without content: the page asks what it is, and asks anyway when its stream opens, so that
   * nothing need be told again.
   */
  ring(name: string, fresh: FreshEvents): void {
    this.bells.set(name, fresh);
  }

  /** Opens a stream: what was missed since `cursor`, then what comes. RATE_LIMITED where this user has too many. */
  join(actor: MemberActor, cursor: StreamCursor | null, stillStands: StillStands): Readable {
    if (this.isStopping) throw new Problem('UNAVAILABLE', { headers: { 'retry-after': '1' } });
    const theirs = [...this.listeners.keys()].filter((listener) => listener.actor.userId === actor.userId).length;
    if (theirs >= MOST_OF_ONE_USER) throw new Problem('RATE_LIMITED', { detail: `You have ${theirs} streams open. Close one of them first.` });
    const now = idTime();
    const resumed = cursor !== null && now - cursor.from <= LONGEST_REPLAY ? cursor : null;
    const listener = new Listener(actor, resumed, now);
    this.listeners.set(listener, new Pulse(listener, stillStands, this.clock.now().getTime()));
    listener.stream.once('close', () => this.listeners.delete(listener));
    if (!this.isLooking) void this.lookOn();
    listener.write(`retry: ${Math.round(RETRY.least + Math.random() * (RETRY.most - RETRY.least))}\n\n`);
    if (cursor !== null && resumed === null) listener.write('event: refresh\ndata: {}\n\n');
    void listener.inTurn(() => this.catchUp(listener, resumed));
    return listener.stream;
  }

  /** Before connections are waited for: an open stream would never be idle. Its reader comes back to another process, and resumes. */
  beforeApplicationShutdown(): void {
    this.isStopping = true;
    for (const listener of this.listeners.keys()) listener.end();
  }

  /** Tells what was missed; to who begins anew nothing, but that what is there already need not be told. Where it cannot be read, the reader comes back. */
  private async catchUp(listener: Listener, cursor: StreamCursor | null): Promise<void> {
    const settled = this.fresh.settled();
    try {
      let bound: string | null = boundOfIds(cursor?.from ?? settled);
      while (bound !== null && !listener.isOver) {
        const { items, last } = await this.reads.replay(listener.actor.membershipId, bound);
        if (cursor === null) listener.pass(items);
        else listener.tell(items, settled);
        bound = last;
        await listener.room();
      }
      listener.mark(settled);
    } catch (error) {
      this.failed(error);
      listener.end();
    }
  }

  private async lookOn(): Promise<void> {
    this.isLooking = true;
    for (const fresh of [this.fresh, ...this.bells.values()]) fresh.begin();
    while (this.listeners.size > 0) {
      await sleep(LOOK_EVERY, undefined, { ref: false });
      await this.look();
      const now = this.clock.now().getTime();
      for (const pulse of this.listeners.values()) pulse.beat(now, this.fresh.settled());
    }
    this.isLooking = false;
  }

  /** What it cannot do now, the next look does. */
  private async look(): Promise<void> {
    try {
      const settled = this.fresh.settled();
      const { events, taken } = await this.fresh.look();
      await Promise.all(
        [...interested(this.listeners.keys(), events)].map(async ([membershipId, { listeners, eventIds }]) => {
          const seen = await this.reads.seenBy(membershipId, eventIds);
          for (const listener of listeners) void listener.inTurn(() => listener.tell(seen, settled));
        }),
      );
      taken();
      for (const [name, bell] of this.bells) await this.ringFor(name, bell);
      this.isFailing = false;
    } catch (error) {
      this.failed(error);
    }
  }

  private async ringFor(name: string, bell: FreshEvents): Promise<void> {
    const { events, taken } = await bell.look();
    for (const { listeners } of interested(this.listeners.keys(), events).values()) {
      for (const listener of listeners) void listener.inTurn(() => listener.write(`event: ${name}\ndata: {}\n\n`));
    }
    taken();
  }

  /** Said once, not every second for as long as the database is away. */
  private failed(error: unknown): void {
    if (!this.isFailing && !this.isStopping) this.logger.error(error);
    this.isFailing = true;
  }
}
