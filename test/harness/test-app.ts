import { createApp, demoKey, demoToken, loadConfig, passTime, shutDown, SteppedClock, type Config } from '@onward/api';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startTestServer, TEMPLATE } from './test-database.js';
import { TestClient } from './test-client.js';

/** A Tuesday morning in term, far from bank holidays and clock changes. */
export const TUESDAY = new Date('2026-03-10T10:00:00.000Z');

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: SteppedClock;
  readonly config: Config;
  /** http://127.0.0.1:<port> */
  readonly url: string;
  readonly urls: { readonly ownerUrl: string; readonly appUrl: string };
  /** Somebody of Testshire, signed in by token. */
  as(person: string): TestClient;
  /** Nobody. */
  readonly anyone: TestClient;
  /** Steps the clock to a time, and says on the way what comes due of deadlines; at the time that it is, what is due by now. Answers how many things were said. */
  passTime(to: Date): Promise<number>;
  /** Until nobody is left to be told of anything: every job has run, that of an act which may still be taken back too. */
  allTold(): Promise<void>;
  /** As the superuser, past every policy: to look, or to play the attacker. */
  sql<Row extends Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** The whole product on a database of its own, listening on a free port, at 10 o'clock on a Tuesday. */
export async function startApp({ at = TUESDAY, env = {} }: { at?: Date; env?: Readonly<Record<string, string>> } = {}): Promise<TestApp> {
  const server = await startTestServer();
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const urls = await server.createDatabase(name, { template: TEMPLATE });
  const config: Config = { ...loadConfig({ ONWARD_MODE: 'demo', PORT: '0', LOG_LEVEL: 'fatal', ...env }), database: { kind: 'server', url: urls.appUrl, ownerUrl: urls.ownerUrl } };
  const clock = new SteppedClock(at);
  const app = await createApp(config, { clock });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  const key = await demoKey();
  const superuser = new Client({ connectionString: server.superuserUrl.replace(/\/onward(?=\?|$)/, `/${name}`) });
  await superuser.connect();
  const sql = async <Row extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> => (await superuser.query<Row>(text, values)).rows;
  return {
    app, clock, config, url, urls, sql,
    as: (person) => new TestClient(url, () => demoToken(key, person, clock.now())),
    passTime: (to) => passTime(app, clock, to),
    anyone: new TestClient(url, () => Promise.resolve(undefined)),
    allTold: async () => {
      while ((await sql('select from graphile_worker.jobs limit 1')).length > 0) {
        await sql('update graphile_worker._private_jobs set run_at = now() where run_at > now()');
        // as graphile-worker tells of a new job: else they look for what has come due every other second
        await sql(`select pg_notify('jobs:insert', '{"count": 1}')`);
        await sleep(50);
      }
    },
    stop: async () => {
      await shutDown(app);
      await superuser.end();
      await server.dropDatabase(name);
      await server.stop();
    },
  };
}
