import type { FastifyInstance } from 'fastify';
import '../http/fastify-types.js';
import type { Metrics } from './metrics.js';

/** Times every answer under its route's pattern; all that matched no route is one series, whatever its method was. */
export function installMetrics(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { plan } = request;
    metrics.observe(plan?.method ?? 'any', plan?.path ?? 'unrouted', reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
}
