import { setTimeout as sleep } from 'node:timers/promises';
import { Browser, signIn } from '../access/browser.js';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES, userId } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';

describe('Who has a referral in hand and has it open', () => {
  let onward: TestApp;
  beforeAll(async () => void (onward = await startApp()), 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  const look = (who: string, { id }: Pick<ReferralStory, 'id'>, headers: Record<string, string> = {}) => onward.as(who).post(`/api/referrals/${id}/viewers`, {}, { headers });
  const names = async (who: string, story: ReferralStory) => ((await look(who, story)).body['items'] as { name: string }[]).map(({ name }) => name);

  it('hears which colleagues have it open too, and not of themselves', async () => {
    const story = await referral(onward);
    expect((await look('triager', story)).body).toEqual({ items: [] });
    expect((await look('service-manager', story)).body).toEqual({ items: [{ id: userId('triager'), name: 'Nurse Wren' }] });
    expect(await names('triager-colleague', story)).toEqual(['Max Swift', 'Nurse Wren']);
    expect(await names('triager', story)).toEqual(['Max Swift', 'Nurse Jay']);
    expect(await names('triager', await referral(onward))).toEqual([]);
  });

  it('hears of those who said so within the last minute, once each', async () => {
    const story = await referral(onward);
    await look('triager', story);
    await look('triager', story);
    onward.clock.advance(59_999);
    expect(await names('service-manager', story)).toEqual(['Nurse Wren']);
    onward.clock.advance(1);
    expect(await names('service-manager', story)).toEqual([]);
    await look('triager', story);
    expect(await names('service-manager', story)).toEqual(['Nurse Wren']);
    const [row] = await onward.sql('select count(*)::int as rows from referral_viewer where referral_id = $1', [story.id]);
    expect(row).toEqual({ rows: 2 });
  });

  it('is the desk, once it is there, and a coordinator who states a purpose', async () => {
    const story = await referral(onward);
    expect((await look('coordinator', story)).status).toBe(404);
    expect((await look('coordinator', story, { 'onward-purpose': 'A call about this person' })).body).toEqual({ items: [] });
    await story.next('triager', 'propose-decline', { reason: 'capacity', alternative: 'None.' });
    expect((await look('coordinator-2', story)).body).toEqual({ items: [{ id: userId('coordinator'), name: 'Cass Dove' }] });
  });

  it('is nobody else: not who sent it or had it, and not who may not know of it', async () => {
    const story = await referral(onward);
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' });
    const answers = await Promise.all(['gp', 'triager', 'triager-crisis', 'police', 'commissioner'].map((who) => look(who, story)));
    expect(answers.map(({ status, body }) => `${status} ${String(body['code'])}`)).toEqual(['403 FORBIDDEN', '403 FORBIDDEN', '404 NOT_FOUND', '404 NOT_FOUND', '404 NOT_FOUND']);
    const [row] = await onward.sql('select count(*)::int as rows from referral_viewer where referral_id = $1', [story.id]);
    expect(row).toEqual({ rows: 0 });
    expect((await onward.as('triager-2').post(`/api/referrals/${story.id}/viewers`, { as: 'somebody else' })).status).toBe(422);
  });

  it('changes nothing of the referral by looking: not its version, its events or its ETag', async () => {
    const story = await referral(onward);
    const whole = async () => (await onward.sql('select r.*, (select count(*) from referral_event e where e.referral_id = r.id) as events from referral r where r.id = $1', [story.id]))[0];
    const before = await whole();
    const { etag } = await look('triager', story);
    expect([await whole(), etag]).toEqual([before, null]);
    expect((await onward.as('triager').get(`/api/referrals/${story.id}`)).etag).toBe('"1"');
  });

  it('is not kept signed in by a page that says so by itself', async () => {
    const story = await referral(onward);
    const browser = new Browser(onward.url);
    await signIn(browser, 'triager');
    const says = async () => (await browser.post(`/api/referrals/${story.id}/viewers`)).status;
    for (let minutes = 0; minutes < 15; minutes += 5) {
      expect(await says()).toBe(200);
      onward.clock.advance(5 * 60_000);
    }
    expect(await says()).toBe(401);
  });

  it('is written in a table that costs no log', async () => {
    expect(await onward.sql(`select relpersistence from pg_class where relname = 'referral_viewer'`)).toEqual([{ relpersistence: 'u' }]);
  });

  it('is forgotten within a minute or two of not being of use any more', async () => {
    const story = await referral(onward);
    await look('triager', story);
    onward.clock.advance(61_000);
    await look('service-manager', story);
    await onward.sql(`select graphile_worker.add_job('forget-viewers')`);
    for (let tries = 0; tries < 200; tries += 1) {
      const left = await onward.sql<{ user_id: string }>('select user_id from referral_viewer where referral_id = $1', [story.id]);
      if (left.length === 1) return expect(left).toEqual([{ user_id: userId('service-manager') }]);
      await sleep(50);
    }
    throw new Error('nobody was forgotten');
  });
});
