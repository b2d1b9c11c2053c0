import { createApp, DEMO_ISSUER, demoKey, demoToken, loadConfig, migrate, passTime, shutDown, SteppedClock, storeForms, type Config } from '@onward/api';
import { REFERENCE_FORMS, seedDemo, type DemoAnswer, type DemoDoors, type DemoRequest } from '@onward/seeds';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startTestServer } from '../harness/test-database.js';

/** A product on a database with nothing in it but tables and forms, and the doors that the demo is made through. */
export interface DemoApp {
  readonly doors: DemoDoors;
  /** Every statement that came through the door for SQL. */
  readonly statements: readonly string[];
  readonly clock: SteppedClock;
  ask(persona: string, request: DemoRequest): Promise<DemoAnswer>;
  seed(now: Date, doors?: DemoDoors): Promise<void>;
  /** For browsers; answers its address. */
  listen(): Promise<string>;
  /** As the superuser, past every policy. */
  sql<Row extends Record<string, unknown>>(text: string): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function startDemoApp(now: Date): Promise<DemoApp> {
  const server = await startTestServer();
  const name = `demo_${randomUUID().replaceAll('-', '')}`;
  const { ownerUrl, appUrl } = await server.createDatabase(name);
  await migrate(ownerUrl, new URL(appUrl).username);
  const running = new Client({ connectionString: appUrl });
  await running.connect();
  await storeForms((sql, params) => running.query<Record<string, unknown>>(sql, params), REFERENCE_FORMS);
  const clock = new SteppedClock(now);
  const config: Config = { ...loadConfig({ ONWARD_MODE: 'demo', PORT: '0', LOG_LEVEL: 'fatal' }), database: { kind: 'server', url: appUrl, ownerUrl } };
  const app = await createApp(config, { clock });
  const key = await demoKey();
  const superuser = new Client({ connectionString: server.superuserUrl.replace(/\/onward(?=\?|$)/, `/${name}`) });
  await superuser.connect();
  const statements: string[] = [];

  const ask = async (persona: string, { method, path, body, headers }: DemoRequest): Promise<DemoAnswer> => {
    const authorization = `Bearer ${await demoToken(key, persona, clock.now())}`;
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await app.inject({ method, url: path, headers: { authorization, ...type, ...headers }, ...(body === undefined ? {} : { payload: JSON.stringify(body) }) });
    const { etag } = answer.headers;
    return { status: answer.statusCode, body: answer.json<unknown>(), ...(typeof etag === 'string' && { etag }) };
  };
  const doors: DemoDoors = {
    query: async (sql, params) => {
      statements.push(sql);
      return running.query<Record<string, unknown>>(sql, params);
    },
    request: ask,
    passTime: (to) => passTime(app, clock, to),
    report: () => undefined,
  };
  return {
    doors, statements, clock, ask,
    seed: (at, through = doors) => seedDemo(through, at, { issuer: DEMO_ISSUER }),
    listen: async () => {
      await app.listen(0, '127.0.0.1');
      const { port } = app.getHttpServer().address() as { port: number };
      return `http://127.0.0.1:${port}`;
    },
    sql: async <Row extends Record<string, unknown>>(text: string) => (await superuser.query<Row>(text)).rows,
    stop: async () => {
      await shutDown(app);
      await running.end();
      await superuser.end();
      await server.dropDatabase(name);
      await server.stop();
    },
  };
}
