import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Readiness } from './readiness.js';

/** Milliseconds that requests under way are given to finish. */
export const GRACE = 10_000;
const TIDY_EVERY = 50;

/**
 * Stops in good order: says it is not ready, takes no new connection, lets what runs finish, and after the grace
 * period closes what is left (a stream that nobody ended).
 */
export async function shutDown(app: NestFastifyApplication, graceMs: number = GRACE): Promise<void> {
  app.get(Readiness).set('serving', false);
  const server = app.getHttpServer();
  // Node closes the connections that are idle now, and would wait for the others to be idle for their whole time-out.
  const tidying = setInterval(() => server.closeIdleConnections(), TIDY_EVERY);
  const impatience = setTimeout(() => server.closeAllConnections(), graceMs);
  try {
    await app.close();
  } finally {
    clearInterval(tidying);
    clearTimeout(impatience);
  }
}
