import type { FastifyRequest } from 'fastify';

/** The strong entity tag of a version: `"7"`. */
export function etag(version: number): string {
  return `"${version}"`;
}

/**
 * The version the caller says it changes, from `If-Match`; undefined where the header is absent (the caller of
 * this decides whether that is VERSION_REQUIRED). Anything but one strong tag of ours is NaN, which no version equals.
 */
export function ifMatch(request: FastifyRequest): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined) return undefined;
  return Number(/^"(\d{1,9})"$/.exec(header)?.[1]);
}

/** The `headers` of an endpoint that needs a version. */
export const IF_MATCH = {
  'If-Match': { type: 'string', description: 'The ETag of the version that is changed, such as "7".' },
} as const;

/** The `headers` of a POST that writes. */
export const IDEMPOTENCY_KEY = {
  'Idempotency-Key': { type: 'string', description: 'The same key with the same body gets the first answer again.' },
} as const;

/** The `responseHeaders` of an endpoint that answers a version. */
export const ETAG = { ETag: 'The version, strong, such as "7".' } as const;
