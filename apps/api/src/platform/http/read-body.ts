import type { Readable } from 'node:stream';

/** The largest body that is taken, in bytes. Attachments do not come this way. */
export const BODY_LIMIT = 1024 * 1024;

export type ReadBody = { readonly kind: 'whole'; readonly bytes: Buffer } | { readonly kind: 'too-large' } | { readonly kind: 'cut-off' };

/** Reads a body, stopping where it is too large: the answer's `drain` deals with the rest. */
export function readBody(stream: Readable, declaredLength: number): Promise<ReadBody> {
  if (declaredLength > BODY_LIMIT) return Promise.resolve({ kind: 'too-large' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      chunks.push(chunk);
      if (length <= BODY_LIMIT) return;
      stream.off('data', take);
      stream.pause();
      resolve({ kind: 'too-large' });
    };
    stream.on('data', take);
    stream.on('end', () => resolve({ kind: 'whole', bytes: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks) }));
    stream.on('error', () => resolve({ kind: 'cut-off' }));
    stream.on('close', () => resolve({ kind: 'cut-off' }));
  });
}
