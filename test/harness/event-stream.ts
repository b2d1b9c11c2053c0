import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A block of a stream as it came: a message where it has data. */
export interface StreamMessage {
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
  readonly retry?: string;
  /** The text of a comment. */
  readonly comment?: string;
}

const PATIENCE = 20_000;

/** An open stream of server-sent events, read as a browser reads it. */
export class EventStream {
  readonly blocks: StreamMessage[] = [];
  /** All of the text so far. */
  text = '';
  /** As a browser would resume. */
  lastEventId = '';
  hasEnded = false;
  private rest = '';

  private constructor(
    readonly status: number,
    readonly headers: Headers,
    private readonly response: IncomingMessage,
  ) {
    response.setEncoding('utf8');
    response.on('data', (text: string) => this.take(text));
    response.on('close', () => (this.hasEnded = true));
    // broken off, by us or by the server
    response.on('error', () => undefined);
  }

  /** On a connection of its own: `fetch` would open another one where this one is closed. */
  static async open(url: string, headers: Readonly<Record<string, string>>): Promise<EventStream> {
    const [response] = (await once(get(url, { headers, agent: false }), 'response')) as [IncomingMessage];
    return new EventStream(response.statusCode ?? 0, new Headers(response.headers as Record<string, string>), response);
  }

  /** What it was told, parsed. */
  get told(): Record<string, unknown>[] {
    return this.blocks.filter(({ event }) => event === 'referral').map(({ data = '' }) => JSON.parse(data) as Record<string, unknown>);
  }

  /** Resolves once this holds; throws with what came instead where it takes too long. */
  async until(isSo: (stream: EventStream) => boolean): Promise<this> {
    for (const deadline = performance.now() + PATIENCE; !isSo(this); await sleep(20)) {
      if (performance.now() > deadline) throw new Error(`the stream said only:\n${this.text}`);
    }
    return this;
  }

  /** All that was missed has come: what follows is new. */
  caughtUp(): Promise<this> {
    return this.until(({ blocks, hasEnded }) => hasEnded || blocks.some(({ id, data }) => id !== undefined && data === undefined));
  }

  close(): void {
    this.response.destroy();
  }

  private take(text: string): void {
    this.text += text;
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const message = Object.fromEntries(block.split('\n').map((line) => (line.startsWith(':') ? ['comment', line.slice(1).trim()] : line.split(/: (.*)/s).slice(0, 2)))) as StreamMessage;
      this.blocks.push(message);
      this.lastEventId = message.id ?? this.lastEventId;
    }
  }
}
