import type { FastifyRequest } from 'fastify';
import './fastify-types.js';
import { UUID, type JsonSchema } from './json-schema.js';

/**
 * The `query` of a route that a browser opens without being able to send headers (`EventSource`): the membership acted in, as
 * `Onward-Membership` would name it, which comes first where both are sent.
 */
export const MEMBERSHIP_IN_QUERY = { membership: { title: 'The membership acted in', ...UUID } } as const satisfies Record<string, JsonSchema>;

/** The membership that the query names; undefined where none is, or where the route does not take it from there. */
export function membershipInQuery({ plan, query }: FastifyRequest): string | undefined {
  if (plan?.endpoint.query?.properties['membership'] !== MEMBERSHIP_IN_QUERY.membership) return undefined;
  const { membership } = query as Readonly<Record<string, unknown>>;
  return membership === undefined ? undefined : String(membership);
}
