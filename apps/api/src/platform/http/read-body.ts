import type { Readable } from 'node:stream';

/** The largest body that is taken, in bytes. Attachments do not come this way. */
export const BODY_LIMIT = 1024 * 1024;
/** A body up to this many bytes is read to its end before it is refused: a client that is still sending hears no answer. */
export const DRAIN_LIMIT = 32 * 1024 * 1024;

export type ReadBody =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  /** `isDrained` tells whether the connection can go on. */
  | { readonly kind: 'too-large'; readonly isDrained: boolean }
  | { readonly kind: 'cut-off' };

/** Reads a body, keeping no more of it than is taken. */
export function readBody(stream: Readable, declaredLength: number): Promise<ReadBody> {
  if (declaredLength > DRAIN_LIMIT) return Promise.resolve({ kind: 'too-large', isDrained: false });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    stream.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= BODY_LIMIT) chunks.push(chunk);
      else chunks.length = 0;
      if (length > DRAIN_LIMIT) {
        stream.pause();
        resolve({ kind: 'too-large', isDrained: false });
      }
    });
    stream.on('end', () => {
      if (length > BODY_LIMIT) resolve({ kind: 'too-large', isDrained: true });
      else resolve({ kind: 'whole', bytes: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks) });
    });
    stream.on('error', () => resolve({ kind: 'cut-off' }));
    stream.on('close', () => resolve({ kind: 'cut-off' }));
  });
}
