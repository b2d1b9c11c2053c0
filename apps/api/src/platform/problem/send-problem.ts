import type { FastifyReply } from 'fastify';
import type { Problem } from './problem.js';

/** Answers a problem as RFC 9457 `application/problem+json`. */
export function sendProblem(reply: FastifyReply, problem: Problem): void {
  reply
    .code(problem.status)
    .headers({
      'cache-control': 'no-store',
      ...(problem.status === 401 && { 'www-authenticate': 'Bearer' }),
      ...problem.options.headers,
    })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(problem)));
}

export function problemBody({ code, title, status, options }: Problem): Record<string, unknown> {
  return {
    type: `urn:onward:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    ...(options.detail !== undefined && { detail: options.detail }),
    code,
    ...(options.errors !== undefined && { errors: options.errors }),
    ...options.extra,
  };
}
