import type { Actor } from '../actor.js';
import type { Problem } from '../problem/index.js';
import type { EndpointOptions } from './endpoint-options.js';
import type { RoutePlan } from './route-plan.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; null on public routes and until authentication has run. */
    actor: Actor | null;
    /** The matched route and what it declares; undefined for static files and where nothing matched. */
    plan: RoutePlan | undefined;
    /** What is wrong with the body as such, waiting for its turn. */
    bodyProblem: Problem | undefined;
    /** The permission was asked for, and given. */
    isAuthorised: boolean;
  }
  interface FastifyContextConfig {
    endpoint?: EndpointOptions;
    plan?: RoutePlan;
  }
}
