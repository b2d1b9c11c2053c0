import { PERSONAS, type DemoDoors } from '@onward/seeds';
import { STATES } from '@onward/workflow';
import { startDemoApp, type DemoApp } from './demo-app.js';

const NOW = new Date('2026-03-10T10:00:00.000Z');
/** Before the most pressing of what waits is overdue. */
const RESUMED = new Date(NOW.getTime() + 20 * 60_000);
const SLOWEST_SECONDS = 60;

interface List {
  readonly items: readonly { readonly state: string; readonly person: { readonly name: string } | null }[];
}

describe('The demo, made in an empty database', () => {
  let demo: DemoApp;
  const states = () => demo.sql<{ state: string; n: number }>('select state, count(*)::int as n from referral group by state');
  const rows = async () => (await demo.sql<{ n: number }>('select (select count(*) from referral_event) + (select count(*) from referral) + (select count(*) from person) as n'))[0]?.n;

  beforeAll(async () => {
    demo = await startDemoApp(NOW);
  }, SLOWEST_SECONDS * 1000);
  afterAll(() => demo?.stop());

  it('goes on where it was broken off', async () => {
    let left = 60;
    const breaking: DemoDoors = {
      ...demo.doors,
      request: (persona, request) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('the power went')) : demo.doors.request(persona, request);
      },
    };
    await expect(demo.seed(NOW, breaking)).rejects.toThrow('the power went');
    expect((await demo.sql('select 1 from referral')).length).toBeGreaterThan(5);
    await demo.seed(RESUMED);
    expect(demo.clock.now()).toEqual(RESUMED);
    const twice = await demo.sql('select person_id, service_id, created_at from referral group by 1, 2, 3 having count(*) > 1');
    expect(twice).toEqual([]);
  }, SLOWEST_SECONDS * 1000);

  it('has a referral in every state', async () => {
    expect((await states()).map(({ state }) => state).sort()).toEqual([...STATES].sort());
  });

  it('said of deadlines what came due on the way, each when it did, and once', async () => {
    const said = await demo.sql<{ type: string; n: number }>(`select type, count(*)::int as n from referral_event where type in ('at-risk', 'breach') group by 1 order by 1`);
    expect(said).toEqual([{ type: 'at-risk', n: expect.any(Number) as number }, { type: 'breach', n: expect.any(Number) as number }]);
    expect(await demo.sql(`select from deadline where closed_at is null and next_at <= '${RESUMED.toISOString()}'`)).toEqual([]);
    // again only of a deadline that something has set anew meanwhile
    expect(await demo.sql(`select from referral_event one join referral_event again using (referral_id)
      where one.type = 'at-risk' and again.type = 'at-risk' and one.data ->> 'kind' = again.data ->> 'kind' and one.seq < again.seq
        and not exists (select from referral_event e where e.referral_id = one.referral_id and e.seq > one.seq and e.seq < again.seq and e.type not in ('at-risk', 'message', 'assign', 'release'))`)).toEqual([]);
    expect(await demo.sql(`select from referral_event e where type = 'breach' and not exists (select from deadline d where d.referral_id = e.referral_id and d.due_at <= e.at)`)).toEqual([]);
  });

  it('wrote by SQL to the directory alone', () => {
    const written = demo.statements.flatMap((sql) => [...sql.matchAll(/(?:insert into|update|delete from) (\w+)/g)].map(([, table]) => table));
    expect([...new Set(written)].sort()).toEqual([
      'app_user', 'membership', 'membership_service', 'organisation', 'service', 'sharing_agreement', 'sharing_agreement_party',
    ]);
  });

  it('left a chain behind each referral that verifies, and nothing from the future', async () => {
    expect(await demo.sql('select reference from referral where first_broken_event(id) is not null')).toEqual([]);
    expect(await demo.sql(`select id from referral_event where at > '${RESUMED.toISOString()}'`)).toEqual([]);
  });

  it('was audited like anybody’s work', async () => {
    const [audited] = await demo.sql<{ n: number }>(`select count(*)::int as n from audit_entry where action = 'referral.event'`);
    expect(audited?.n).toBeGreaterThan(50);
  });

  it.each(PERSONAS)('lets $key sign in as $name', async ({ key, name, role, organisation }) => {
    const { status, body } = await demo.ask(key, { method: 'GET', path: '/api/me' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ user: { name }, memberships: [{ role, organisation: { name: organisation } }] });
  });

  it('shows the GP what became of their patients', async () => {
    const { status, body } = await demo.ask('gp', { method: 'GET', path: '/api/referrals?sent=organisation&limit=100' });
    expect(status).toBe(200);
    const { items } = body as List;
    expect(items.map(({ state }) => state)).toEqual(expect.arrayContaining(['draft', 'submitted', 'information-requested', 'in-progress', 'completed']));
    expect(items.map(({ person }) => person?.name)).toContain('Niamh O’Shaughnessy');
  });

  it.each(['triager', 'triager-2', 'coordinator'])('has work waiting for %s', async (key) => {
    const me = (await demo.ask(key, { method: 'GET', path: '/api/me' })).body as { memberships: { services: { id: string }[] }[] };
    const service = me.memberships[0]?.services[0]?.id ?? '';
    const { status, body } = await demo.ask(key, { method: 'GET', path: `/api/services/${service}/worklist` });
    expect(status).toBe(200);
    expect((body as List).items.length).toBeGreaterThan(0);
  });

  it('waits for somebody to say who the man on the footbridge is', async () => {
    const queue = await demo.sql('select 1 from matching_queue where resolved_at is null');
    expect(queue).toHaveLength(1);
  });

  it('is made once: a second start changes nothing', async () => {
    const before = await rows();
    await demo.seed(new Date(NOW.getTime() + 86_400_000));
    expect(await rows()).toBe(before);
  });
});

describe('A database that is somebody’s already', () => {
  it('is left alone', async () => {
    const demo = await startDemoApp(NOW);
    try {
      await demo.sql(`insert into app_user (id, issuer, subject, name, created_at)
        values ('0190a000-0000-7000-8000-000000000001', 'https://sign-in.example', 'a', 'A', '2026-01-01')`);
      await demo.seed(NOW);
      expect(await demo.sql('select 1 from service')).toEqual([]);
    } finally {
      await demo.stop();
    }
  }, SLOWEST_SECONDS * 1000);
});
