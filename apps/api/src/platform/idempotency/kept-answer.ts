import type { FastifyReply } from 'fastify';
import { Problem } from '../problem/index.js';
import type { RequestKey } from './request-key.js';

/** The first answer to a key, as kept with the write it answered: `answer` is the text of its JSON body. */
export interface KeptAnswer {
  readonly fingerprint: string;
  readonly status: number;
  readonly answer: string;
  readonly etag: string | null;
}

/** An answer on its way out: the first one, or the same again. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly etag: string | null;
}

/** The kept answer, where it was given to this very request; IDEMPOTENCY_MISMATCH where the key was used for another. */
export function sameAgain(kept: KeptAnswer, { fingerprint }: RequestKey): Answer {
  if (kept.fingerprint !== fingerprint) {
    throw new Problem('IDEMPOTENCY_MISMATCH', { detail: 'This key came with another request before. Use a new key for a new request.' });
  }
  return { status: kept.status, body: kept.answer, etag: kept.etag };
}

/** Sends an answer whose JSON is already text. */
export function sendAnswer(reply: FastifyReply, { status, body, etag }: Answer): FastifyReply {
  if (etag !== null) void reply.header('etag', etag);
  return reply.status(status).header('content-type', 'application/json; charset=utf-8').send(body);
}
