import { Problem } from '../../platform/problem/index.js';

/**
 * Where a stream goes on: everything made before `from` (milliseconds of the epoch) was told; of what was made since, the events that end in `had`.
 * Events become visible in another order than they were made in, so that the last one alone does not say which came before it.
 */
export interface StreamCursor {
  readonly from: number;
  readonly had: readonly string[];
}

/** Hexadecimal digits of an event's id that know it again within a minute: 48 random bits. */
const TAIL = 12;
/** A header has its limits. Who had more in the last minute may be told of the oldest of them twice. */
const MOST = 50;
const FORM = new RegExp(`^[0-9a-f]{12}(-[0-9a-f]{${TAIL}}){0,${MOST}}$`);

export const tailOf = (eventId: string): string => eventId.slice(-TAIL);

/** The `id` of a message. */
export function encodeStreamCursor({ from, had }: StreamCursor): string {
  return [from.toString(16).padStart(12, '0'), ...had.slice(-MOST)].join('-');
}

/** What `Last-Event-ID` says; null where it is absent or empty. INPUT_INVALID where no stream gave it. */
export function decodeStreamCursor(header: string | undefined): StreamCursor | null {
  if (header === undefined || header === '') return null;
  if (!FORM.test(header)) {
    throw new Problem('INPUT_INVALID', {
      errors: [{ pointer: '/headers/Last-Event-ID', code: 'PATTERN', message: 'This is not an id that the stream gave you.' }],
    });
  }
  const [from = '', ...had] = header.split('-');
  return { from: parseInt(from, 16), had };
}
