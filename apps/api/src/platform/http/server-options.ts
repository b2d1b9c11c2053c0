import { randomUUID } from 'node:crypto';
import { LogController, type FastifyServerOptions } from 'fastify';
import { answerError, Problem, problemBody } from '../problem/index.js';
import { DRAIN_LIMIT } from './drain.js';

/** Milliseconds. A request must have arrived whole within the first, its headers within the second. */
const REQUEST_TIMEOUT = 60_000;
export const HEADERS_TIMEOUT = 15_000;
/** Longer than the 60 s of the usual load balancers, so that it is never we who close a connection they reuse. */
const KEEP_ALIVE_TIMEOUT = 65_000;
/** A signed link is longer than an id. */
const LONGEST_PARAMETER = 512;

/** How the server behaves beneath the routes: time-outs, ids, and what it says to what is not even a request. */
export function serverOptions(trustedProxies: readonly string[]): FastifyServerOptions {
  return {
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    bodyLimit: DRAIN_LIMIT,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    return503OnClosing: false,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    clientErrorHandler: (error, socket) => {
      if (error.code === 'ECONNRESET' || socket.destroyed) return;
      const body = JSON.stringify(problemBody(new Problem('BODY_MALFORMED', { detail: 'This is not an HTTP request.' })));
      const head = ['HTTP/1.1 400 Bad Request', 'content-type: application/problem+json', `content-length: ${body.length}`, 'connection: close'];
      socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
    },
  };
}
