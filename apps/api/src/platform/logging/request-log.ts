import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import '../http/fastify-types.js';

/**
 * One line for each answer: method, route pattern, status, milliseconds, request id. Never the URL, a query, a body,
 * a header or who it was about; who did what is in the audit, not in the log.
 */
export function installRequestLog(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done) => {
    request.log.info({
      method: request.method,
      route: request.plan?.path ?? 'unrouted',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
    done();
  });
}
