import type { FastifyRequest } from 'fastify';
import { Problem } from '../../platform/problem/index.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Throws FORBIDDEN for a write that a cookie speaks for and that another site's page may have sent. Browsers say where a request comes from
 * in `Sec-Fetch-Site` and `Origin`, and no page can forge either: every one that is there must say that it is ours, and one must be there.
 */
export function refuseOtherSites({ method, headers }: FastifyRequest, ownOrigin: string): void {
  if (SAFE_METHODS.has(method)) return;
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const isOurs = (origin === undefined || origin === ownOrigin) && (site === undefined || site === 'same-origin');
  if (isOurs && (origin !== undefined || site !== undefined)) return;
  throw new Problem('FORBIDDEN', { detail: 'This did not come from a page of ours. Programs send a bearer token instead of a cookie.' });
}
