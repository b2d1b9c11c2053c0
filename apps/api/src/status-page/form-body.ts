import type { Readable } from 'node:stream';
import { readBody } from '../platform/http/index.js';

/** What a form without script sends, as fields; null where it was cut off or is longer than any form of ours. */
export async function formBody(body: unknown): Promise<URLSearchParams | null> {
  if (body === undefined || body === null) return new URLSearchParams();
  const read = await readBody(body as Readable, 0);
  return read.kind === 'whole' ? new URLSearchParams(read.bytes.toString('utf8')) : null;
}
