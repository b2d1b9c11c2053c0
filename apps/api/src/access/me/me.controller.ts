import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ROLES } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { Endpoint, UUID } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';
import { membershipsInForce } from '../members/choose-membership.js';
import { PERMISSIONS, permissionsOf } from '../permissions.js';
import { IDLE_LIMIT } from '../sessions/sessions.js';

const NAMED = {
  type: 'object',
  properties: { id: UUID, name: { type: 'string' } },
  required: ['id', 'name'],
  additionalProperties: false,
} as const;

/** So that a page can say that the session is about to end before it does. */
const SESSION = {
  title: 'The browser’s session; null for a bearer token',
  type: 'object',
  properties: {
    idleSeconds: { title: 'How long it lives without a request', description: 'It may end up to a minute sooner.', type: 'integer' },
    expiresAt: { title: 'When it ends however busy it is', type: 'string', format: 'date-time' },
  },
  required: ['idleSeconds', 'expiresAt'],
  additionalProperties: false,
} as const;

const ME = {
  'x-schema': 'Me',
  type: 'object',
  properties: {
    user: NAMED,
    memberships: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: UUID, role: { enum: [...ROLES] }, organisation: NAMED, services: { type: 'array', items: NAMED } },
        required: ['id', 'role', 'organisation', 'services'],
        additionalProperties: false,
      },
    },
    permissions: { type: 'array', items: { enum: [...PERMISSIONS] } },
    session: { anyOf: [SESSION, { type: 'null' }] },
  },
  required: ['user', 'memberships', 'permissions', 'session'],
  additionalProperties: false,
} as const;

@Controller('api/me')
export class MeController {
  constructor(private readonly clock: Clock) {}

  @Get()
  @Endpoint({
    operationId: 'getMe',
    permission: 'me.read',
    audit: null,
    summary: 'Who I am, what I may act as, what the chosen membership permits (nothing while none of several is chosen), and when my session ends',
    responses: { 200: ME },
    problems: [],
  })
  read(@Req() { signedIn }: FastifyRequest): unknown {
    if (signedIn === null) throw new Problem('UNAUTHENTICATED');
    const { member, chosen, session } = signedIn;
    return {
      user: { id: member.userId, name: member.name },
      memberships: membershipsInForce(member, this.clock.now()).map(({ id, role, organisation, services }) => ({ id, role, organisation, services })),
      permissions: chosen === null ? [] : permissionsOf(chosen.role),
      session: session === null ? null : { idleSeconds: IDLE_LIMIT / 1000, expiresAt: session.expiresAt.toISOString() },
    };
  }
}
