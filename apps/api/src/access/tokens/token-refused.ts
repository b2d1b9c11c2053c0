import { Problem } from '../../platform/problem/index.js';

/** 401 for a token that was sent and does not hold (RFC 6750, 3.1). `reason` is a sentence of ours, in ASCII without quotation marks. */
export function tokenRefused(reason: string): Problem {
  return new Problem('UNAUTHENTICATED', {
    detail: reason,
    headers: { 'www-authenticate': `Bearer realm="onward", error="invalid_token", error_description="${reason}"` },
  });
}

/** 401 for who sent nothing that says who they are, or no more than what has ended. */
export function signInNeeded(detail: string): Problem {
  return new Problem('UNAUTHENTICATED', { detail, headers: { 'www-authenticate': 'Bearer realm="onward"' } });
}
