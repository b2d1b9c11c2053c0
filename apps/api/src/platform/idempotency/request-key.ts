import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/index.js';

/** A request as a retry is recognised: its key, and what it asked for. */
export interface RequestKey {
  readonly key: string | undefined;
  readonly fingerprint: string;
}

/** The `Idempotency-Key` (1 to 255 printable ASCII characters) and the fingerprint: a digest of path and body. */
export function requestKey(request: FastifyRequest): RequestKey {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return { key: undefined, fingerprint: '' };
  const key = String(header);
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new Problem('INPUT_INVALID', {
      errors: [{ pointer: '/headers/Idempotency-Key', code: 'PATTERN', message: 'The Idempotency-Key must be 1 to 255 letters, digits or signs without spaces.' }],
    });
  }
  const fingerprint = createHash('sha256').update(`${request.method} ${request.url}\n${textOf(request.body)}`).digest('base64url');
  return { key, fingerprint };
}

/** What is nested too deeply to be written as text is refused by every schema: it only must not look like what a key was first sent with. */
function textOf(body: unknown): string {
  try {
    return JSON.stringify(body ?? null);
  } catch {
    return 'nested too deeply';
  }
}
