import { referral } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { startSecondApp } from '../harness/second-app.js';
import { brokenPlace, timelineAs } from '../referrals/moves.js';

/** Rounds of each race; `RACES=1000` for the long form (G6). */
const ROUNDS = Number(process.env['RACES'] ?? 3);
const RACERS = 50;
const rounds = Array.from({ length: ROUNDS }, (_, n) => n);
const racers = Array.from({ length: RACERS }, (_, n) => n);

describe('Of many who act at once', () => {
  let onward: TestApp;
  let other: Awaited<ReturnType<typeof startSecondApp>>;
  beforeAll(async () => {
    onward = await startApp();
    other = await startSecondApp(onward);
  }, 60_000);
  afterAll(async () => {
    await other?.stop();
    await onward?.stop();
  });

  /** Half of them are connected to another process. */
  const racer = (n: number, who: string) => (n % 2 === 0 ? onward : other).as(who);
  const ACTS = [
    { type: 'accept' },
    { type: 'triage', priority: 'urgent' },
    { type: 'redirect', toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' },
    { type: 'request-information', question: 'Where?' },
    { type: 'advise', advice: 'Rest.' },
  ] as const;

  it('on one version exactly one wins, and the others hear how it stands and what they may do', async () => {
    for (const round of rounds) {
      const story = await referral(onward);
      const answers = await Promise.all(
        racers.map((n) => racer(n, n % 3 === 0 ? 'triager-colleague' : 'triager').post(`/api/referrals/${story.id}/events`, ACTS[(n + round) % ACTS.length], { version: 1 })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: RACERS - 1 }, () => 412)]);
      const winner = answers.find(({ status }) => status === 201)?.body as { event: { type: string }; referral: { state: string } };
      for (const { body } of answers.filter(({ status }) => status === 412)) {
        expect(body).toMatchObject({ code: 'VERSION_STALE', state: winner.referral.state, allowedEvents: expect.any(Array) as string[] });
      }
      expect((await timelineAs(onward, 'gp', story)).map(({ type }) => type)).toEqual(['submit', winner.event.type]);
      expect(await brokenPlace(onward, story)).toBeNull();
    }
  }, 60_000 * ROUNDS);

  it('all messages land, in one chain, whatever else happens to the referral meanwhile', async () => {
    for (const _round of rounds) {
      const story = await referral(onward);
      const [moved, ...answers] = await Promise.all([
        onward.as('triager').post(`/api/referrals/${story.id}/events`, ACTS[2], { version: 1 }),
        ...racers.map((n) => racer(n, n % 2 === 0 ? 'gp' : 'gp-colleague').post(`/api/referrals/${story.id}/messages`, { text: `Message ${n}` })),
      ]);
      expect([moved?.status, ...new Set(answers.map(({ status }) => status))]).toEqual([201, 201]);
      const timeline = await timelineAs(onward, 'gp', story);
      expect(timeline.flatMap(({ content }) => content?.['toReferrer'] ?? []).sort()).toEqual(racers.map((n) => `Message ${n}`).sort());
      expect(await brokenPlace(onward, story)).toBeNull();
    }
  }, 60_000 * ROUNDS);

  it('the first messages of the team that has it land too, though the first of them meets a deadline', async () => {
    const story = await referral(onward);
    const answers = await Promise.all(racers.map((n) => racer(n, 'triager').post(`/api/referrals/${story.id}/messages`, { text: `Message ${n}` })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await onward.sql(`select outcome, count(*)::int as n from deadline where referral_id = $1 and kind = 'acknowledge' group by 1`, [story.id])).toEqual([{ outcome: 'met', n: 1 }]);
    expect(await brokenPlace(onward, story)).toBeNull();
  }, 60_000);

  it('of two who save a draft one wins', async () => {
    const story = await referral(onward, { draft: true });
    const answers = await Promise.all(racers.map((n) => racer(n, 'gp').patch(`/api/referrals/${story.id}`, { answers: { reason: `Draft ${n}.` } }, { version: 1 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: RACERS - 1 }, () => 412)]);
    const won = answers.findIndex(({ status }) => status === 200);
    expect((await onward.as('gp').get(`/api/referrals/${story.id}`)).body).toMatchObject({ version: 2, answers: { reason: `Draft ${won}.` } });
  }, 60_000);
});
