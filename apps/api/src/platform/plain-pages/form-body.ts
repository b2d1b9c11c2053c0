import type { Readable } from 'node:stream';
import { readBody } from '../http/index.js';
import { Problem } from '../problem/index.js';

/** What a form without script sends, as fields; null where it was cut off. BODY_TOO_LARGE where it is longer than any form of ours. */
export async function formBody(body: unknown): Promise<URLSearchParams | null> {
  if (body === undefined || body === null) return new URLSearchParams();
  const read = await readBody(body as Readable, 0);
  if (read.kind === 'too-large') throw new Problem('BODY_TOO_LARGE', { detail: 'A form may be 1 MB at most.' });
  return read.kind === 'whole' ? new URLSearchParams(read.bytes.toString('utf8')) : null;
}
