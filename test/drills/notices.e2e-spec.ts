import { demoKey, demoToken } from '@onward/api';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import type { Somebody } from '../factories/testshire.js';
import { freePort, startProduct, TestClient, testshireDatabase, type EventStream, type ProductProcess } from '../harness/index.js';

describe('Two processes of the product', () => {
  let database: Awaited<ReturnType<typeof testshireDatabase>>;
  let superuser: Client;
  let running: { readonly product: ProductProcess; readonly as: (who: Somebody) => TestClient }[] = [];
  const streams: EventStream[] = [];
  beforeAll(async () => {
    database = await testshireDatabase();
    superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query(`update app_user set email = subject || '@testshire.example' where subject = 'gp'`);
    // who is of another provider is somebody's own, and so no demo is made beside them
    await superuser.query(`insert into app_user (id, issuer, subject, name, created_at) values (gen_random_uuid(), 'https://id.example', 'somebody', 'Somebody', now())`);
    running = await Promise.all([start(), start()]);
  }, 120_000);
  afterAll(async () => {
    for (const stream of streams) stream.close();
    await killAll();
    await superuser?.end();
    await database?.drop();
  });

  async function start(): Promise<(typeof running)[number]> {
    const port = await freePort();
    const product = startProduct({ ONWARD_MODE: 'demo', LOG_LEVEL: 'fatal', PORT: String(port), DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl });
    await product.ready();
    const key = await demoKey();
    return { product, as: (who) => new TestClient(`http://127.0.0.1:${port}`, () => demoToken(key, who, new Date())) };
  }
  /** `kill -9`, both at once. */
  async function killAll(): Promise<void> {
    const alive = running.map(({ product }) => product.child).filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const gone = alive.map((child) => once(child, 'close'));
    for (const { pid = 0 } of alive) process.kill(-pid, 'SIGKILL');
    await Promise.all(gone);
  }
  const at = (place: 0 | 1): { as: (who: Somebody) => TestClient } => {
    const one = running[place];
    if (one === undefined) throw new Error('it does not run');
    return one;
  };
  async function listen(place: 0 | 1, who: Somebody, after?: string): Promise<EventStream> {
    const stream = await at(place).as(who).stream(after === undefined ? {} : { after });
    streams.push(stream);
    return stream.caughtUp();
  }
  const types = ({ told }: EventStream): unknown[] => told.map(({ type }) => type);
  /** The minute in which an act may be taken back has passed. */
  const aMinutePasses = () => superuser.query('update graphile_worker._private_jobs set run_at = now() where run_at > now()');
  const rings = (stream: EventStream): number => stream.blocks.filter(({ event }) => event === 'notice').length;
  const inbox = async (place: 0 | 1, who: Somebody, { id }: ReferralStory): Promise<string[]> =>
    ((await at(place).as(who).get('/api/notifications')).body['items'] as { words: string; referral: { id: string } }[]).filter((notice) => notice.referral.id === id).map(({ words }) => words);

  it('tell at once, on each, what happens on the other: the act, and the notice of it', async () => {
    const stream = await listen(1, 'triager');
    await referral(at(0));
    await stream.until(({ told }) => told.length === 1);
    await aMinutePasses();
    await stream.until((one) => rings(one) === 1);
  });

  it('miss nothing of what was done before both were killed: the stream goes on, the notice and the mail come, once each', async () => {
    const before = await listen(1, 'gp');
    const story = await referral(at(0));
    await before.until(({ told }) => told.length === 1);
    await story.next('triager', 'request-information', { question: 'Since when?' });
    await killAll();
    running = await Promise.all([start(), start()]);

    const after = await listen(1, 'gp', before.lastEventId);
    const heard = [...types(before), ...types(after)];
    expect(heard).toEqual(['submit', 'request-information']);
    await aMinutePasses();
    await after.until((one) => rings(one) > 0);
    // a stream that begins rings too: what is there already may be read
    for (let n = 0; n < 100 && (await inbox(0, 'gp', story)).length === 0; n += 1) await sleep(100);
    for (const place of [0, 1] as const) expect(await inbox(place, 'gp', story)).toEqual(['A question was asked: it waits for an answer']);
    for (let n = 0; n < 100 && (await superuser.query('select from graphile_worker._private_jobs')).rowCount !== 0; n += 1) await sleep(100);
    const { rows } = await superuser.query<{ body: string }>('select body from demo_mail where address = $1', ['gp@testshire.example']);
    expect(rows.filter(({ body }) => body.includes(story.reference))).toHaveLength(1);
  }, 60_000);
});
