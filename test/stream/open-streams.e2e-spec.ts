import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Browser, SESSION, signIn } from '../access/browser.js';
import { referral } from '../factories/referral-story.js';
import { membershipId, userId } from '../factories/testshire.js';
import { EventStream, startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { startSecondApp } from '../harness/second-app.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const query = Client.prototype.query as (this: Client, ...args: never[]) => never;

describe('A stream that stays open', () => {
  let onward: TestApp;
  const open: EventStream[] = [];
  beforeAll(async () => void (onward = await startApp()), 60_000);
  afterEach(() => {
    for (const stream of open.splice(0)) stream.close();
    onward.clock.set(TUESDAY);
  });
  afterAll(() => onward?.stop());

  async function keep(stream: EventStream): Promise<EventStream> {
    open.push(stream);
    return stream.caughtUp();
  }
  const listen = async (who: string) => keep(await onward.as(who).stream());

  async function signedIn(persona: string): Promise<{ browser: Browser; stream: EventStream }> {
    const browser = new Browser(onward.url);
    await signIn(browser, persona);
    const cookie = `${SESSION}=${browser.cookie(SESSION)}`;
    return { browser, stream: await keep(await EventStream.open(`${onward.url}/api/stream`, { cookie })) };
  }
  const hasEnded = (stream: EventStream) => stream.until((one) => one.hasEnded);

  it('says every 15 seconds that it lives, and where to go on', async () => {
    const stream = await listen('gp');
    const before = stream.blocks.length;
    onward.clock.advance(15 * SECOND);
    await stream.until(({ blocks }) => blocks.length > before);
    expect(stream.blocks.at(-1)).toEqual({ comment: 'keep-alive', id: expect.stringMatching(/^[0-9a-f]{12}/) });
    expect(stream.hasEnded).toBe(false);
  });

  it('is a session’s too, and ends with it: it keeps nobody signed in', async () => {
    const { browser, stream } = await signedIn('gp');
    expect(stream.status).toBe(200);
    const seen = async () => (await onward.sql('select last_seen_at from session where user_id = $1 and ended_at is null', [userId('gp')]))[0];
    const first = await seen();
    onward.clock.advance(14 * MINUTE);
    await stream.until(({ blocks }) => blocks.some(({ comment }) => comment === 'keep-alive'));
    await keep(await EventStream.open(`${onward.url}/api/stream`, { cookie: `${SESSION}=${browser.cookie(SESSION)}` }));
    expect([await seen(), stream.hasEnded]).toEqual([first, false]);
    onward.clock.advance(MINUTE);
    await hasEnded(stream);
    expect((await browser.visit('/api/me')).status).toBe(401);
  });

  it('ends where one signs out', async () => {
    const { browser, stream } = await signedIn('police');
    await browser.post('/api/sign-out');
    onward.clock.advance(30 * SECOND);
    await hasEnded(stream);
  });

  it('ends where the membership does, or is one that may not listen; before that, nothing more is told', async () => {
    const [ended, changed, other] = await Promise.all([listen('triager'), listen('triager-colleague'), listen('gp')]);
    await onward.sql('update membership set ends_at = $2 where id = $1', [membershipId('triager'), TUESDAY]);
    await onward.sql(`update membership set role = 'commissioner' where id = $1`, [membershipId('triager-colleague')]);
    await referral(onward);
    await other.until(({ told }) => told.length === 1);
    expect([ended.told, changed.told]).toEqual([[], []]);
    onward.clock.advance(30 * SECOND);
    await Promise.all([hasEnded(ended), hasEnded(changed)]);
    expect(other.hasEnded).toBe(false);
    await onward.sql('update membership set ends_at = null where id = $1', [membershipId('triager')]);
    await onward.sql(`update membership set role = 'triager' where id = $1`, [membershipId('triager-colleague')]);
  });

  it('ends where a token has expired', async () => {
    const stream = await listen('social-worker');
    onward.clock.advance(9 * 60 * MINUTE);
    await hasEnded(stream);
  });

  it('is ended at once by a process that stops, and goes on at another', async () => {
    const second = await startSecondApp(onward);
    const stream = await keep(await second.as('gp').stream());
    const began = performance.now();
    await second.stop();
    expect(performance.now() - began).toBeLessThan(5_000);
    await hasEnded(stream);
    const story = await referral(onward);
    const resumed = await keep(await onward.as('gp').stream({ after: stream.lastEventId }));
    expect(resumed.told).toMatchObject([{ referralId: story.id }]);
  });

  it('hears what was done at another process', async () => {
    const second = await startSecondApp(onward);
    const stream = await keep(await second.as('triager').stream());
    const story = await referral(onward);
    expect((await stream.until(({ told }) => told.length === 1)).told).toMatchObject([{ referralId: story.id }]);
    await second.stop();
  });

  it('costs the database one look a second for all of them, no connection, one question for each who may be concerned, and nothing where nobody listens', async () => {
    const asked: string[] = [];
    // the statements of this very process, by the names they are prepared under
    Client.prototype.query = function (this: Client, ...args: never[]) {
      const [{ name }] = args as unknown as [{ name?: string }];
      if (name !== undefined && /_events |events_/.test(name)) asked.push(name);
      return query.apply(this, args);
    } as typeof query;
    try {
      await sleep(2_500);
      asked.length = 0;
      await sleep(2_500);
      expect(asked).toEqual([]);
      const people = ['gp', 'gp-colleague', 'gp-elsewhere', 'police', 'triager', 'triager-2', 'coordinator'];
      for (const person of [...people, ...people, ...people]) await listen(person);
      await sleep(1_500);
      asked.length = 0;
      await sleep(3_000);
      expect(new Set(asked)).toEqual(new Set(['events_since 1']));
      expect(asked.length).toBeLessThanOrEqual(4);
      asked.length = 0;
      await referral(onward);
      for (const stream of open.filter((_, index) => [0, 1, 4].includes(index % people.length))) await stream.until(({ told }) => told.length > 0);
      const questions = asked.filter((name) => name.startsWith('stream_events')).map((name) => Number(name.split(' ')[1]));
      // the practice's two doctors and the triager, each with three pages open
      expect(questions.reduce((sum, calls) => sum + calls, 0)).toBe(3);
      expect((await onward.as('gp').get('/api/referrals?sent=organisation')).status).toBe(200);
    } finally {
      Client.prototype.query = query;
    }
  }, 60_000);
});
