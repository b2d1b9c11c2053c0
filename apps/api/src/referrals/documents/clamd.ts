import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { ClamdConfig } from '../../platform/config/index.js';

/** Milliseconds without a word, for a large archive on a busy scanner. */
const PATIENCE = 60_000;

/**
 * Asks ClamAV's daemon about a file: true where it found nothing, false where it did; throws where it cannot say. The command INSTREAM (clamd(8)): chunks, each after
 * its length, and a length of 0. A library for it would bring the rest of clamd's commands and a scanner on the command line: this is all of what is used.
 */
export async function isClean(address: ClamdConfig, parts: AsyncIterable<Buffer>): Promise<boolean> {
  const socket = connect(address);
  socket.setTimeout(PATIENCE, () => socket.destroy(Object.assign(new Error('clamd says nothing'), { code: 'ETIMEDOUT' })));
  try {
    const [reply] = await Promise.all([text(socket), pipeline(framed(parts), socket)]);
    if (/^stream: OK\0?$/.test(reply)) return true;
    if (/^stream: .+ FOUND\0?$/.test(reply)) return false;
    throw Object.assign(new Error('clamd could not say'), { code: /size limit/i.test(reply) ? 'STREAM_MAX_LENGTH' : 'NO_VERDICT' });
  } finally {
    socket.destroy();
  }
}

async function* framed(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const part of parts) {
    yield lengthOf(part.length);
    yield part;
  }
  yield lengthOf(0);
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
