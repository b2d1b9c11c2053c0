import { Injectable, type INestApplicationContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import { Problem } from '../problem/index.js';

/** Who is calling? null: nobody (401). It may throw MEMBERSHIP_REQUIRED. Not called for `public` routes. */
export type Authentication = (request: FastifyRequest) => Promise<Actor | null> | Actor | null;

/** The kept answer of a request that was made before. */
export interface ReplayedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON text that was answered then. */
  readonly body: string;
}

/** The answer to give again, or null for the request to go on. It may throw IDEMPOTENCY_MISMATCH and REQUEST_IN_PROGRESS. */
export type Replay = (request: FastifyRequest) => Promise<ReplayedAnswer | null> | ReplayedAnswer | null;

/** Throws FORBIDDEN where the actor may not do what `request.plan.endpoint.permission` names. Not called for `public` routes. */
export type Authorisation = (request: FastifyRequest) => Promise<void> | void;

/**
 * Where features plug into the fixed order of checks: 401 → 413, 415, 400 → replay → 404 of malformed ids → 422 → 403.
 * A feature sets its stage in `onModuleInit`. Until authentication and authorisation are set, only public routes answer.
 */
@Injectable()
export class RequestStages {
  authentication: Authentication = () => null;
  replay: Replay = () => null;
  authorisation: Authorisation = () => {
    throw new Problem('FORBIDDEN');
  };

  /**
   * Throws FORBIDDEN where the actor's role does not permit this route. A `by-handler` route calls it itself, after
   * its 404 and 422; a successful answer of one that forgot becomes a 500.
   */
  async authorise(request: FastifyRequest): Promise<void> {
    await this.authorisation(request);
    request.isAuthorised = true;
  }

  /**
   * Asks again of a request whose answer goes on: as whom they are now, or null where they are signed out, have lost the membership
   * or may not any more. Throws where nobody can say (the database is away).
   */
  async stillStands(request: FastifyRequest): Promise<Actor | null> {
    try {
      request.actor = await this.authentication(request);
      if (request.actor !== null) await this.authorise(request);
      return request.actor;
    } catch (error) {
      if (error instanceof Problem && error.status < 500) return null;
      throw error;
    }
  }
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
