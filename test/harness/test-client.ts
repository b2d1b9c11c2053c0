import { EventStream } from './event-stream.js';

/** An answer as a test looks at it. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // what a test reads of a body it says itself, by its expectations
  readonly body: Record<string, unknown>;
  readonly text: string;
  /** As it came, for what is no text. */
  readonly bytes: Buffer;
  readonly etag: string | null;
}

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  /** `If-Match`. */
  readonly version?: number | string | null;
  /** `Idempotency-Key`. */
  readonly key?: string;
}

/** Somebody who calls the API over a real socket. */
export class TestClient {
  private token: Promise<string | undefined> | undefined;

  constructor(
    private readonly url: string,
    private readonly makeToken: () => Promise<string | undefined>,
  ) {}

  get(path: string, sent: Sent = {}): Promise<Answered> {
    return this.request('GET', path, undefined, sent);
  }

  post(path: string, body: unknown, sent: Sent = {}): Promise<Answered> {
    return this.request('POST', path, body, sent);
  }

  patch(path: string, body: unknown, sent: Sent = {}): Promise<Answered> {
    return this.request('PATCH', path, body, sent, 'application/merge-patch+json');
  }

  /** Bytes of a document, from an offset on. */
  upload(path: string, bytes: Uint8Array, offset: number | string): Promise<Answered> {
    return this.request('PATCH', path, bytes, { headers: { 'upload-offset': String(offset) } }, 'application/octet-stream');
  }

  /** Opens a stream of server-sent events; `after` is the `Last-Event-ID`. */
  async stream({ path = '/api/stream', after, headers = {} }: { path?: string; after?: string; headers?: Readonly<Record<string, string>> } = {}): Promise<EventStream> {
    return EventStream.open(this.url + path, { ...(await this.authorization()), ...(after === undefined ? {} : { 'last-event-id': after }), ...headers });
  }

  /** What a stream tells again since `after`, as an answer like another. */
  async beginningOfStream(path: string, after: string): Promise<Answered> {
    const stream = await (await this.stream({ path, after })).caughtUp();
    stream.close();
    return { status: stream.status, headers: stream.headers, text: stream.text, bytes: Buffer.from(stream.text), body: parsed(stream.text), etag: stream.headers.get('etag') };
  }

  private async authorization(): Promise<Record<string, string>> {
    this.token ??= this.makeToken();
    const token = await this.token;
    return token === undefined ? {} : { authorization: `Bearer ${token}` };
  }

  async request(method: string, path: string, body: unknown, { headers = {}, version, key }: Sent = {}, type = 'application/json'): Promise<Answered> {
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(await this.authorization()),
        ...(body === undefined ? {} : { 'content-type': type }),
        ...(version === undefined || version === null ? {} : { 'if-match': typeof version === 'number' ? `"${version}"` : version }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' || body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString();
    return { status: response.status, headers: response.headers, text, bytes, body: parsed(text), etag: response.headers.get('etag') };
  }
}

export function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
