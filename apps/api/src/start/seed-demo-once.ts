import { findDemo, seedDemo, type DemoDoors } from '@onward/seeds';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from 'pg';
import { DEMO_ISSUER, demoKey, demoToken } from '../access/index.js';
import { createApp } from '../create-app.js';
import { passTime } from '../pass-time.js';
import { SteppedClock, SystemClock } from '../platform/clock/index.js';
import type { Config } from '../platform/config/index.js';
import { shutDown } from '../platform/health/index.js';

/** Two processes that start at once seed once: the lock is the connection's, and ends with it. */
const LOCK = `select pg_advisory_lock(hashtext('onward demo'))`;
const UNLOCK = `select pg_advisory_unlock(hashtext('onward demo'))`;

/** Makes the demo's people and referrals in an empty database, through the product's own doors, with a clock that steps through six weeks. Throws the reason of `stop` once that aborts. */
export async function seedDemoOnce(config: Config, client: Client, report: (line: string) => void, stop: AbortSignal): Promise<void> {
  await client.query(LOCK);
  try {
    const query: DemoDoors['query'] = (sql, params) => client.query<Record<string, unknown>>(sql, params);
    const found = await findDemo({ query }, DEMO_ISSUER);
    if (found === 'complete' || found === 'not-ours') return;
    report('Making the demo: organisations, services, people and referrals');
    const now = new SystemClock().now();
    const clock = new SteppedClock(now);
    const app = await createApp({ ...config, logLevel: 'fatal' }, { clock });
    try {
      await seedDemo(await doorsOf(app, clock, query, report, stop), now, { issuer: DEMO_ISSUER });
    } finally {
      await shutDown(app);
    }
  } finally {
    await client.query(UNLOCK);
  }
}

async function doorsOf(app: NestFastifyApplication, clock: SteppedClock, query: DemoDoors['query'], report: (line: string) => void, stop: AbortSignal): Promise<DemoDoors> {
  const key = await demoKey();
  return {
    query,
    passTime: (to) => passTime(app, clock, to),
    report: (line, done, total) => report(`  ${line} (${done} of ${total})`),
    request: async (persona, { method, path, body, headers }) => {
      stop.throwIfAborted();
      const token = await demoToken(key, persona, clock.now());
      const answer = await app.inject({
        method,
        url: path,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      });
      const etag = answer.headers['etag'];
      return { status: answer.statusCode, body: answer.json<unknown>(), ...(typeof etag === 'string' ? { etag } : {}) };
    },
  };
}
