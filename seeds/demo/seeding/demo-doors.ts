/** The doors through which the demo is made: the API opens them, so that seeds know nothing of it. */
export interface DemoDoors {
  /** Plain SQL on the directory's tables, as the running role. */
  query(sql: string, params: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** A request through the real API as one of the demo's people, by their subject. */
  request(persona: string, request: DemoRequest): Promise<DemoAnswer>;
  /** Steps the injected clock, and through every moment on the way at which a deadline comes due: the demo's were said when they would have been. */
  passTime(to: Date): Promise<unknown>;
  report(line: string, done: number, total: number): void;
}

export interface DemoRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface DemoAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly etag?: string;
}
