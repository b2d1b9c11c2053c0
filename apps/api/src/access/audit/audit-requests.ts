import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import type { Clock } from '../../platform/clock/index.js';
import { SYSTEM_MEMBERSHIP } from '../../platform/database/index.js';
import type { AuditedIds } from './audit-entry.js';
import type { AuditLog } from './audit-log.js';

/** What an answer that is withheld must not tell either. */
const HEADERS_OF_THE_ANSWER = ['etag', 'location', 'set-cookie'];

/**
 * Records each request to a route that declares `audit`, refused ones too, with the status that is about to be answered. The answer
 * waits for the record to be committed, and becomes 503 where it cannot be.
 */
export function auditRequests(fastify: FastifyInstance, audit: AuditLog, clock: Clock): void {
  const recorded = new WeakSet<FastifyRequest>();
  fastify.decorateRequest('audited', null);
  fastify.addHook('onSend', async (request, reply) => {
    const action = request.plan?.endpoint.audit;
    // The 503 that takes the place of an answer is sent too, and comes by here.
    if (!action || recorded.has(request)) return;
    recorded.add(request);
    try {
      await audit.record({ ...idsOf(request), at: clock.now(), action, outcome: reply.statusCode, ...whoAndWhy(request), requestId: request.id });
    } catch (error) {
      withhold(reply);
      throw error;
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

function withhold(reply: FastifyReply): void {
  for (const name of HEADERS_OF_THE_ANSWER) reply.removeHeader(name);
}
