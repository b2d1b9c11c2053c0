import type { FastifyReply } from 'fastify';
import type { Problem } from './problem.js';

/** Answers a problem as RFC 9457 `application/problem+json`. */
export function sendProblem(reply: FastifyReply, problem: Problem): void {
  const { status, headers, type, body } = problemAnswer(problem);
  reply.code(status).headers(headers).type(type).send(body);
}

export function problemAnswer(problem: Problem): { status: number; headers: Record<string, string>; type: string; body: string } {
  return {
    status: problem.status,
    headers: { 'cache-control': 'no-store', ...(problem.status === 401 && { 'www-authenticate': 'Bearer' }), ...problem.options.headers },
    type: 'application/problem+json; charset=utf-8',
    body: JSON.stringify(problemBody(problem)),
  };
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
