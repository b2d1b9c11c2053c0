import { Injectable } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import type { EndpointOptions } from './endpoint-options.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; null on public routes and until authentication has run. */
    actor: Actor | null;
    /** What the matched route declares; undefined where nothing matched. */
    endpoint: EndpointOptions | undefined;
  }
  interface FastifyContextConfig {
    endpoint?: EndpointOptions;
  }
}

/** Who is calling? null: nobody (401). It may throw MEMBERSHIP_REQUIRED. Not called for `public` routes. */
export type Authentication = (request: FastifyRequest) => Promise<Actor | null> | Actor | null;

/** Answers a repeated request from what was kept and returns true, or returns false for the request to go on. */
export type Replay = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean> | boolean;

/** Throws FORBIDDEN where the actor's role does not have `request.endpoint.permission`. Not called for `public` routes. */
export type Authorisation = (request: FastifyRequest) => Promise<void> | void;

/**
 * Where features plug into the fixed order of checks: 401 → 413, 415, 400 → replay → 404 of malformed ids → 422 → 403.
 * A feature sets its stage in `onModuleInit`. Until authentication and authorisation are set, only public routes answer.
 */
@Injectable()
export class RequestStages {
  authentication: Authentication = () => null;
  replay: Replay = () => false;
  authorisation: Authorisation | null = null;
}

/** For those who hold the application rather than the injected `RequestStages`. */
export function registerAuthentication(app: INestApplicationContext, authentication: Authentication): void {
  app.get(RequestStages).authentication = authentication;
}

export function registerReplay(app: INestApplicationContext, replay: Replay): void {
  app.get(RequestStages).replay = replay;
}

export function registerAuthorisation(app: INestApplicationContext, authorisation: Authorisation): void {
  app.get(RequestStages).authorisation = authorisation;
}
