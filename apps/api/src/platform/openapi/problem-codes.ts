import type { ProblemCode } from '../problem/index.js';
import { pathParameters } from '../http/path-parameters.js';
import type { RoutePlan } from '../http/index.js';

/** Every code a route can answer: those it declares and those that follow from what it is. */
export function problemCodesOf(plan: RoutePlan): ProblemCode[] {
  const { endpoint, method, path, isPublic, isApi } = plan;
  const headers = Object.keys(endpoint.headers ?? {});
  const codes: ProblemCode[] = [...endpoint.problems, 'INPUT_INVALID', 'INTERNAL', 'UNAVAILABLE'];
  if (!isPublic) codes.push('UNAUTHENTICATED', 'MEMBERSHIP_REQUIRED', 'FORBIDDEN');
  if (isApi) codes.push('RATE_LIMITED');
  if (method !== 'GET') codes.push('BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'BODY_MALFORMED');
  if (pathParameters(endpoint, path).length > 0) codes.push('NOT_FOUND');
  if (headers.includes('If-Match')) codes.push('VERSION_REQUIRED', 'VERSION_STALE');
  if (headers.includes('Idempotency-Key')) codes.push('IDEMPOTENCY_MISMATCH', 'REQUEST_IN_PROGRESS');
  return [...new Set(codes)];
}
