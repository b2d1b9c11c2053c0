import { Readable } from 'node:stream';
import type { MemberActor } from '../../platform/actor.js';
import { timeOfId } from '../../platform/random.js';
import { encodeStreamCursor, tailOf, type StreamCursor } from './stream-cursor.js';
import type { StreamedEvent } from './stream-reads.js';

/** Bytes that may wait for a reader: a laptop that sleeps with its connection open does not fill our memory. It resumes where it was. */
const MOST_WAITING = 256 * 1024;

/** One open stream: what its reader has had, and the text of server-sent events. */
export class Listener {
  readonly stream: Readable;
  /** Milliseconds of the epoch: what was made before was told by the stream that this one goes on with. */
  private readonly from: number;
  /** By the last digits of its id, when each event was made (milliseconds of the epoch) that a cursor may have to name. */
  private readonly had: Map<string, number>;
  private turn: Promise<void> = Promise.resolve();
  private isEnded = false;
  private onRoom: () => void = () => undefined;

  /** `now`, in milliseconds of the epoch: what the cursor names was made by then. */
  constructor(public actor: MemberActor, cursor: StreamCursor | null, now: number) {
    this.from = cursor?.from ?? 0;
    this.had = new Map((cursor?.had ?? []).map((tail) => [tail, now]));
    this.stream = new Readable({ read: () => this.onRoom() });
    this.stream.once('close', () => this.onRoom());
  }

  /** Does this after all that was to be done before: what comes while it catches up is told after what it missed. */
  inTurn(work: () => Promise<void> | void): Promise<void> {
    this.turn = this.turn.then(() => (this.isOver ? undefined : work()));
    return this.turn;
  }

  /** Notes that these need not be told: they were there before the stream was. */
  pass(events: readonly StreamedEvent[]): void {
    for (const { id } of events) this.had.set(tailOf(id), timeOfId(id));
  }

  /** Tells of those it has not had. Everything made before `settled` has been told, but for what is in `events`, the oldest first. */
  tell(events: readonly StreamedEvent[], settled: number): void {
    const fresh = events.filter(({ id }) => timeOfId(id) >= this.from && !this.had.has(tailOf(id)));
    const text = fresh.map((event) => {
      this.pass([event]);
      return `id: ${this.cursor(Math.min(settled, timeOfId(event.id)))}\nevent: referral\ndata: ${JSON.stringify(event.data)}\n\n`;
    });
    if (text.length > 0) this.write(text.join(''));
  }

  /** Where to go on, without a message: who has heard nothing for an hour is not told of that hour again. */
  mark(settled: number): void {
    this.write(`id: ${this.cursor(settled)}\n\n`);
  }

  write(text: string): void {
    if (this.isOver) return;
    if (this.stream.readableLength > MOST_WAITING) this.stream.destroy();
    else this.stream.push(text);
  }

  /** Resolves once the reader has taken what waits, or has gone. */
  async room(): Promise<void> {
    if (this.isOver || this.stream.readableLength < this.stream.readableHighWaterMark) return;
    await new Promise<void>((resolve) => (this.onRoom = resolve));
  }

  /** What a reader who does not read has not taken is not waited for. */
  end(): void {
    if (this.isOver) return;
    this.isEnded = true;
    if (this.stream.readableLength > 0) this.stream.destroy();
    else this.stream.push(null);
  }

  get isOver(): boolean {
    return this.isEnded || this.stream.destroyed;
  }

  private cursor(settled: number): string {
    const from = Math.max(settled, this.from);
    for (const [tail, madeAt] of this.had) if (madeAt < from) this.had.delete(tail);
    return encodeStreamCursor({ from, had: [...this.had.keys()] });
  }
}
