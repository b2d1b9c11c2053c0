import type { FastifyInstance } from 'fastify';
import type { RoutePlan } from '../http/index.js';

/** A registered route; `plan` is undefined where nothing is declared: static files only. */
export interface RegisteredRoute {
  readonly method: string;
  readonly path: string;
  readonly plan: RoutePlan | undefined;
}

const routesOf = new WeakMap<FastifyInstance, RegisteredRoute[]>();

/** Starts to note every route. Comes after the order of checks, which plans it. */
export function installRouteList(fastify: FastifyInstance): void {
  const routes: RegisteredRoute[] = [];
  routesOf.set(fastify, routes);
  fastify.addHook('onRoute', ({ method, url, config }) => {
    for (const each of [method].flat()) routes.push({ method: each, path: url, plan: config?.plan });
  });
}

/**
 * Every route the application answers, with what it declares (`plan.endpoint`): for OpenAPI, and for the tests that
 * walk them. HEAD comes with each GET and is not listed.
 */
export function listRoutes(app: { getHttpAdapter(): { getInstance(): FastifyInstance } }): RegisteredRoute[] {
  const routes = routesOf.get(app.getHttpAdapter().getInstance()) ?? [];
  return routes.filter(({ method }) => method !== 'HEAD');
}
