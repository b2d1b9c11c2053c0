import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { Problem } from '../problem/index.js';
import { isOfMediaType } from './media-type.js';
import { parseJson } from './parse-json.js';
import { readBody } from './read-body.js';
import type { RoutePlan } from './route-plan.js';

/**
 * Puts one parser for every media type in place of Fastify's, whose refusals come before a large body is read and
 * close the connection. What is wrong with the body waits in `request.bodyProblem` for its turn in the order of checks.
 */
export function installBodyParser(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', (request: FastifyRequest, payload: IncomingMessage, done) => {
    const { plan } = request;
    if (plan === undefined) {
      // Something mounted beside our routes, such as the demo's identity provider: it reads for itself.
      done(null, payload);
      return;
    }
    receive(plan, request, payload).then(
      (body) => done(null, body),
      (problem: unknown) => {
        if (!(problem instanceof Problem)) {
          done(problem as Error);
          return;
        }
        request.bodyProblem = problem;
        done(null);
      },
    );
  });
}

async function receive(plan: RoutePlan, request: FastifyRequest, payload: IncomingMessage): Promise<unknown> {
  const isRightType = hasRightType(plan, request);
  if (plan.isStreamed && isRightType) return payload;
  const read = await readBody(payload, Number(request.headers['content-length']));
  if (read.kind === 'cut-off') throw new Problem('BODY_MALFORMED', { detail: 'The body was cut off.' });
  if (read.kind === 'too-large') {
    throw new Problem('BODY_TOO_LARGE', { detail: 'A body may be 1 MB at most.' });
  }
  if (read.bytes.length === 0) return undefined;
  if (!isRightType) throw new Problem('UNSUPPORTED_MEDIA_TYPE', { detail: `Send ${plan.mediaType}.` });
  return parseJson(read.bytes);
}

function hasRightType(plan: RoutePlan, { headers }: FastifyRequest): boolean {
  const encoding = headers['content-encoding'];
  return (encoding === undefined || encoding === 'identity') && isOfMediaType(headers['content-type'], plan.mediaType);
}
