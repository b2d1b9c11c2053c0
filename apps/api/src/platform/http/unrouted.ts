import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem/index.js';

interface KnownPath {
  readonly pattern: RegExp;
  readonly method: string;
}

/** Answers with the web application where that is what was asked for, or returns false. */
export type AnswerPage = (request: FastifyRequest, reply: FastifyReply) => boolean;

/**
 * What matches no route: 405 with `Allow` where another method would have, a page for a browser, or 404. It is decided
 * before authentication, as there is nothing to protect, and before a body is read.
 */
export function installUnrouted(fastify: FastifyInstance, answerPage: AnswerPage): void {
  const known: KnownPath[] = [];
  fastify.addHook('onRoute', ({ method, url, config }) => {
    if (config?.plan === undefined) return;
    const pattern = new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
    for (const each of [method].flat()) known.push({ pattern, method: each });
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return undefined;
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    if (allowed.length > 0) {
      throw new Problem('METHOD_NOT_ALLOWED', { headers: { allow: [...new Set(allowed)].join(', ') } });
    }
    if (answerPage(request, reply)) return reply;
    throw new Problem('NOT_FOUND');
  });
}
