import type { IncomingMessage } from 'node:http';

/** A body up to this many bytes is read to its end when it is refused: a client that is still sending hears no answer. */
export const DRAIN_LIMIT = 32 * 1024 * 1024;

/**
 * Reads what is left of a refused request to its end and forgets it, so that the client hears the answer and the
 * connection can go on: Node answers early, and then neither reads nor closes. False where too much is left.
 */
export async function drain(message: IncomingMessage): Promise<boolean> {
  const declared = Number(message.headers['content-length'] ?? 0);
  const hasBody = declared > 0 || message.headers['transfer-encoding'] !== undefined;
  if (!hasBody || message.readableEnded) return true;
  if (declared > DRAIN_LIMIT || message.destroyed) return false;
  return new Promise((resolve) => {
    let length = 0;
    message.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > DRAIN_LIMIT) {
        message.pause();
        resolve(false);
      }
    });
    message.on('end', () => resolve(true));
    message.on('close', () => resolve(false));
    message.resume();
  });
}
