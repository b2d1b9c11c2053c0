import { HttpException } from '@nestjs/common';
import { Problem } from './problem.js';
import type { ProblemCode } from './problems.js';
import { isDatabaseAway } from './database-away.js';

/** What Fastify and Nest refuse by themselves, in our codes. Their messages are not passed on. */
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'BODY_MALFORMED',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  414: 'NOT_FOUND',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

/** Fastify's for a URL that cannot be decoded: there is nothing under it. */
const MALFORMED_URL = 'FST_ERR_BAD_URL';

/**
 * The answer to any error: a `Problem` is itself, what the framework refused is named in our codes, and everything
 * else is INTERNAL with nothing of the error in it but a number to find it by in the log.
 */
export function toProblem(error: unknown, correlationId: string): Problem {
  if (error instanceof Problem) return error;
  const code = codeOfFramework(error);
  if (code !== undefined) return new Problem(code);
  if (isDatabaseAway(error)) return new Problem('UNAVAILABLE', { headers: { 'retry-after': '1' }, extra: { correlationId } });
  return new Problem('INTERNAL', { detail: 'It has been noted. Quote the correlation id when you report it.', extra: { correlationId } });
}

function codeOfFramework(error: unknown): ProblemCode | undefined {
  if (error instanceof HttpException) return BY_STATUS[error.getStatus()];
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  if (error.code === MALFORMED_URL) return 'NOT_FOUND';
  if (!error.code.startsWith('FST_ERR_') || !('statusCode' in error)) return undefined;
  return BY_STATUS[Number(error.statusCode)];
}
