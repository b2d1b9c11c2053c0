import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import { Problem } from '../problem/index.js';

/** The signed-in actor of this request. On a `public` route nobody may be: 401 there. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (actor === null) throw new Problem('UNAUTHENTICATED');
  return actor;
});
