import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import type { Clock } from '../../platform/clock/index.js';
import { SYSTEM_MEMBERSHIP } from '../../platform/database/index.js';
import { problemAnswer, toProblem, type Problem } from '../../platform/problem/index.js';
import type { AuditedIds } from './audit-entry.js';
import type { AuditLog } from './audit-log.js';

/** What an answer that is withheld must not tell either. */
const HEADERS_OF_THE_ANSWER = ['etag', 'location', 'set-cookie', 'content-length'];

/**
 * Records each request to a route that declares `audit`, refused ones too, with the status that is about to be answered. The answer
 * waits for the record to be committed, and becomes 503 where it cannot be.
 */
export function auditRequests(fastify: FastifyInstance, audit: AuditLog, clock: Clock): void {
  const recorded = new WeakSet<FastifyRequest>();
  fastify.decorateRequest('audited', null);
  fastify.addHook('onSend', async (request, reply, payload) => {
    const action = request.plan?.endpoint.audit;
    if (!action || recorded.has(request)) return payload;
    recorded.add(request);
    try {
      await audit.record({ ...idsOf(request), at: clock.now(), action, outcome: reply.statusCode, ...whoAndWhy(request), requestId: request.id });
      return payload;
    } catch (error) {
      const problem = toProblem(error, request.id);
      request.log.error({ err: error }, problem.code);
      return withhold(reply, problem);
    }
  });
}

function whoAndWhy({ actor, audited }: FastifyRequest): { membershipId: string | null; basis: string | null } {
  return { membershipId: membershipOf(actor), basis: (actor?.kind === 'member' ? actor.purpose : undefined) ?? audited?.basis ?? null };
}

function membershipOf(actor: Actor | null): string | null {
  if (actor === null) return null;
  return actor.kind === 'system' ? SYSTEM_MEMBERSHIP : actor.membershipId;
}

const ID_OF_RESOURCE: Readonly<Record<string, keyof AuditedIds>> = { people: 'personId', referrals: 'referralId', services: 'serviceId' };

/** Whom and what it was about: what the path names, and what the handler adds. */
function idsOf({ plan, params, audited }: FastifyRequest): AuditedIds {
  const [, , resource = '', parameter] = plan?.path.split('/') ?? [];
  const id = ID_OF_RESOURCE[resource];
  const inPath = id !== undefined && parameter?.startsWith(':') ? { [id]: Reflect.get(params as object, parameter.slice(1)) as string } : {};
  const { personId, referralId, serviceId } = audited ?? {};
  return { ...inPath, ...(personId && { personId }), ...(referralId && { referralId }), ...(serviceId && { serviceId }) };
}

/** What is sent in place of the answer. Not thrown: the answer may itself be an error's, and the framework would say a second one in its own words. */
function withhold(reply: FastifyReply, problem: Problem): string {
  for (const name of HEADERS_OF_THE_ANSWER) reply.removeHeader(name);
  const { status, headers, type, body } = problemAnswer(problem);
  void reply.code(status).headers(headers).type(type);
  return body;
}
