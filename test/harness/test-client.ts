/** An answer as a test looks at it. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // what a test reads of a body it says itself, by its expectations
  readonly body: Record<string, unknown>;
  readonly text: string;
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

  async request(method: string, path: string, body: unknown, { headers = {}, version, key }: Sent = {}, type = 'application/json'): Promise<Answered> {
    this.token ??= this.makeToken();
    const token = await this.token;
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': type }),
        ...(version === undefined || version === null ? {} : { 'if-match': typeof version === 'number' ? `"${version}"` : version }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text), etag: response.headers.get('etag') };
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
