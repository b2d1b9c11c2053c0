import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem/index.js';
import { checkInput, inputInvalid } from './check-input.js';
import './fastify-types.js';
import { planRoute, type RoutePlan } from './route-plan.js';
import type { RequestStages } from './request-stages.js';

/**
 * Makes every declared route go through the checks in the order of the contract. They are Fastify hooks rather than
 * guards, pipes and interceptors: those all run after the body is parsed, and an interceptor costs an observable a request.
 */
export function installOrderOfChecks(fastify: FastifyInstance, stages: RequestStages): void {
  fastify.decorateRequest('actor', null);
  fastify.decorateRequest('plan', undefined);
  fastify.decorateRequest('bodyProblem', undefined);
  fastify.decorateRequest('isAuthorised', false);

  fastify.addHook('onRoute', (route) => {
    const { endpoint } = route.config ?? {};
    if (endpoint === undefined) return;
    const method = typeof route.method === 'string' ? route.method : (route.method[0] ?? '');
    route.config = { ...route.config, plan: planRoute(endpoint, method, route.url) };
  });

  fastify.addHook('onRequest', async (request, reply) => {
    const { plan } = request.routeOptions.config;
    if (plan === undefined) return;
    request.plan = plan;
    if (plan.isApi) reply.header('cache-control', 'no-store');
    if (!plan.isPublic) await authenticate(stages, request);
  });

  fastify.addHook('preHandler', async (request, reply) => {
    if (request.plan !== undefined) return checkParsed(request.plan, stages, request, reply);
  });

  fastify.addHook('onSend', (request, reply, _payload, done) => {
    const isForgotten = reply.statusCode < 400 && request.plan?.isPublic === false && !request.isAuthorised;
    if (!isForgotten) return done();
    request.log.error(`${request.plan?.endpoint.operationId} answered without asking for its permission`);
    return done(new Problem('INTERNAL'));
  });
}

async function authenticate(stages: RequestStages, request: FastifyRequest): Promise<void> {
  request.actor = await stages.authentication(request);
  if (request.actor === null) throw new Problem('UNAUTHENTICATED');
}

async function checkParsed(plan: RoutePlan, stages: RequestStages, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  checkBodyAsSuch(plan, request);

  const replayed = request.headers['idempotency-key'] === undefined ? null : await stages.replay(request);
  if (replayed !== null) {
    request.isAuthorised = true;
    return reply.code(replayed.status).headers(replayed.headers).type('application/json; charset=utf-8').send(replayed.body);
  }

  const params = plan.readParams(request.params as Record<string, unknown>);
  if (params === null) throw new Problem('NOT_FOUND');
  request.params = params;

  const query = plan.readQuery(request.query as Record<string, unknown>);
  if (query.errors.length > 0) throw inputInvalid(query.errors, '/query');
  request.query = query.value;

  if (plan.endpoint.bodyCheck === 'by-handler') return undefined;
  if (plan.endpoint.body !== undefined && !plan.isStreamed) checkInput(plan.endpoint.body, request.body);
  if (!plan.isPublic) await stages.authorise(request);
  return undefined;
}

/** An endpoint that takes no body takes an empty object for none: many clients always send one. */
const NO_BODY = { type: 'object', properties: {}, additionalProperties: false } as const;

function checkBodyAsSuch(plan: RoutePlan, request: FastifyRequest): void {
  if (request.bodyProblem !== undefined) throw request.bodyProblem;
  if (plan.endpoint.body !== undefined && request.body === undefined) {
    throw new Problem('BODY_MALFORMED', { detail: `A body is needed: send ${plan.mediaType}.` });
  }
  if (plan.endpoint.body === undefined && !plan.isStreamed && request.body !== undefined) checkInput(NO_BODY, request.body);
}
