import { demoKey, demoToken } from '@onward/api';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { somebodyNew } from '../factories/referral-story.js';
import { TestClient } from '../harness/index.js';
import { loadUntilItDies, send, type Sent } from './load.js';
import { freePort, startProduct, type ProductProcess } from './product-process.js';

/** How often everything is killed; `KILLS=100` for the long form (G1). */
const KILLS = Number(process.env['KILLS'] ?? 1);
const LOAD_MS = 1_500;
const PEOPLE = 6;

describe('When everything is killed while people work', () => {
  let folder: string;
  let port: number;
  let product: ProductProcess | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onward-drill-'));
    await chmod(folder, 0o755);
    port = await freePort();
    product = await startProduct(join(folder, 'cluster'), port);
  }, 90_000);
  afterAll(async () => {
    await product?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }, 60_000);

  it('all that was acknowledged is there, once, with its events and a chain that verifies; and what was not can be sent again', async () => {
    const key = await demoKey();
    const client = (person: string) => new TestClient(`http://127.0.0.1:${port}`, () => demoToken(key, person, new Date()));
    const clients = { gp: client('gp'), triager: client('triager') };
    const { memberships } = (await clients.triager.get('/api/me')).body as { memberships: { services: { id: string }[] }[] };
    const about = { personId: await somebodyNew(clients.gp), serviceId: memberships[0]?.services[0]?.id ?? '' };
    const before = await counted();
    const all: Sent[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const load = loadUntilItDies(clients, about, PEOPLE);
      // at a moment of its own each time
      await sleep(LOAD_MS + Math.random() * 200);
      await product?.killAll();
      const log = await load;
      product = await startProduct(join(folder, 'cluster'), port);
      const acknowledged = log.filter(({ answer }) => answer !== undefined);
      expect(acknowledged.length).toBeGreaterThan(5);
      expect(log.length).toBeGreaterThan(acknowledged.length);

      // each acknowledged one gets its first answer again; of the others, each is done now or had been
      for (const sent of log) {
        const { status, text } = await send(clients, sent);
        expect(status).toBe(201);
        if (sent.answer !== undefined) expect(text).toBe(sent.answer.text);
      }
      all.push(...log);
    }

    const after = await counted();
    expect(after.referrals - before.referrals).toBe(all.filter(({ path }) => path === '/api/referrals').length);
    expect(after.events - before.events).toBe(all.length);
    expect(after.broken).toBe(0);
  }, 60_000 * KILLS);

  /** How much there is by people (Onward raises who is referred often, and says what is late), past every policy, and how many chains do not verify. */
  async function counted(): Promise<{ referrals: number; events: number; broken: number }> {
    const database = new Client({ connectionString: product?.superuserUrl ?? '' });
    await database.connect();
    const { rows } = await database.query<{ referrals: number; events: number; broken: number }>(
      `select count(*)::int as referrals, (select count(*)::int from referral_event where actor_id <> '00000000-0000-7000-8000-000000000003') as events,
              count(*) filter (where first_broken_event(id) is not null)::int as broken from referral`,
    );
    await database.end();
    return rows[0] ?? { referrals: 0, events: 0, broken: 0 };
  }
});
