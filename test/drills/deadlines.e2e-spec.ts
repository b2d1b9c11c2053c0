import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ANSWERS, CORE_FORM, somebodyNew } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';

/** `DEADLINES=10000 KILLS=20` for the long form (G9). */
const DEADLINES = Number(process.env['DEADLINES'] ?? 200);
const KILLS = Number(process.env['KILLS'] ?? 3);
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
const PROCESSES = 2;
/** People who refer at a time, while it is prepared. */
const AT_ONCE = 16;
const MINUTE = 60_000;

/** Mulberry32: the same numbers for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe(`When processes are killed while ${DEADLINES} deadlines come due (seed ${SEED})`, () => {
  let onward: TestApp;
  let processes: ChildProcess[] = [];
  beforeAll(async () => void (onward = await startApp({ at: new Date() })));
  afterAll(async () => {
    await Promise.all(processes.map(end));
    await onward?.stop();
  });

  const start = (): ChildProcess =>
    spawn(process.execPath, [fileURLToPath(new URL('watch-deadlines.js', import.meta.url)), onward.urls.appUrl, onward.urls.ownerUrl], { stdio: ['ignore', 'ignore', 'inherit'] });
  async function end(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  const said = async (): Promise<number> => (await onward.sql<{ n: number }>(`select count(*)::int as n from referral_event where type in ('at-risk', 'breach')`))[0]?.n ?? 0;

  /** So many referrals, of as many people, sent so long ago. */
  async function sent(count: number, minutesAgo: number): Promise<string[]> {
    onward.clock.set(new Date(Date.now() - minutesAgo * MINUTE));
    const gp = onward.as('gp');
    const body = { serviceId: SERVICES.mentalHealth.id, priority: 'urgent', form: CORE_FORM, answers: ANSWERS, state: 'submitted' };
    const ids: string[] = [];
    await Promise.all(Array.from({ length: AT_ONCE }, async (_, lane) => {
      for (let n = lane; n < count; n += AT_ONCE) ids.push(String((await gp.post('/api/referrals', { ...body, personId: await somebodyNew(gp) })).body['id']));
    }));
    return ids;
  }

  it('each is said once', async () => {
    const random = numbersFrom(SEED);
    // an urgent one's first act is due after two hours, and at risk after an hour and a half: one half is overdue, the other will be at risk for longer than this takes
    const half = Math.floor(DEADLINES / 2);
    const overdue = await sent(half, 180);
    const atRisk = await sent(DEADLINES - half, 91);
    const began = performance.now();
    processes = Array.from({ length: PROCESSES }, start);
    for (let kills = 0; kills < KILLS; kills += 1) {
      // spread over the work, at a moment of its own each time
      while ((await said()) < ((kills + random()) / KILLS) * DEADLINES * 0.95) await sleep(10);
      await sleep(random() * 30);
      const one = Math.floor(random() * PROCESSES);
      await end(processes[one] as ChildProcess);
      expect(await said()).toBeLessThan(DEADLINES);
      processes[one] = start();
    }
    while ((await said()) < DEADLINES) await sleep(50);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    // and nothing more: another look finds nothing
    await sleep(6_000);

    const found = await onward.sql<{ id: string; said: string; broken: number | null }>(
      `select r.id, string_agg(concat(e.type, ' ', e.data ->> 'kind'), ', ' order by e.seq) filter (where e.type in ('at-risk', 'breach')) as said, first_broken_event(r.id) as broken
       from referral r join referral_event e on e.referral_id = r.id group by r.id`,
    );
    const saidOf = new Map(found.map(({ id, said: words }) => [id, words]));
    expect(found.filter(({ broken }) => broken !== null)).toEqual([]);
    expect(overdue.filter((id) => saidOf.get(id) !== 'breach acknowledge')).toEqual([]);
    expect(atRisk.filter((id) => saidOf.get(id) !== 'at-risk acknowledge')).toEqual([]);
    expect(found).toHaveLength(DEADLINES);
    process.stdout.write(`${DEADLINES} deadlines, ${KILLS} kills of ${PROCESSES} processes, seed ${SEED}: each was said once, in ${seconds} s\n`);
  }, 120_000 + DEADLINES * 60 + KILLS * 20_000);
});
