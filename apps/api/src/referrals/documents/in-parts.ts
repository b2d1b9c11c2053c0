import type { Readable } from 'node:stream';
import { Problem } from '../../platform/problem/index.js';

/** Bytes of one part, and so what an upload holds in memory (migration 0028). */
const PART = 512 * 1024;

/**
 * A stream in parts, each as soon as it is whole; what came before it was cut off is the last. Whoever stops early leaves the rest unread and the connection open, so that
 * the answer can be heard.
 */
export async function* inParts(stream: Readable): AsyncGenerator<Buffer, void> {
  let waiting: Buffer[] = [];
  let length = 0;
  let isCutOff = false;
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      waiting.push(chunk);
      length += chunk.length;
      while (length >= PART) {
        const all = Buffer.concat(waiting);
        yield all.subarray(0, PART);
        waiting = [all.subarray(PART)];
        length -= PART;
      }
    }
  } catch {
    isCutOff = true;
  }
  if (length > 0) yield Buffer.concat(waiting);
  if (isCutOff) throw new Problem('BODY_MALFORMED', { detail: 'The upload was cut off. What has come is kept: go on from there.' });
}
