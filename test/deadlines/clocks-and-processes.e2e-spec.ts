import { referral, type ReferralStory } from '../factories/referral-story.js';
import { startApp, startSecondApp, TUESDAY, type TestApp } from '../harness/index.js';
import { brokenPlace, readAs } from '../referrals/moves.js';
import { after, DAY, HOUR, leaveNothingOpen, saidOn } from './said.js';

describe('What is due is said once', () => {
  let onward: TestApp;
  beforeAll(async () => void (onward = await startApp()));
  beforeEach(() => onward.clock.set(TUESDAY));
  afterEach(() => leaveNothingOpen(onward));
  afterAll(() => onward?.stop());

  it('where the clock is set back after it was said', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    await onward.passTime(after(1.5 * HOUR));
    onward.clock.set(after(-3 * HOUR));
    await onward.passTime(after(2 * HOUR - 1));
    expect(await saidOn(onward, story)).toEqual(['at-risk acknowledge 2026-03-10T11:30']);
    await onward.passTime(after(2 * HOUR));
    onward.clock.set(TUESDAY);
    await onward.passTime(after(2.5 * HOUR));
    expect(await saidOn(onward, story)).toEqual(['at-risk acknowledge 2026-03-10T11:30', 'breach acknowledge 2026-03-10T12:00']);
  });

  it('and not before its time, where the clock is set back before it', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    onward.clock.set(after(-1 * DAY));
    expect(await onward.passTime(after(-1 * DAY + 3 * HOUR))).toBe(0);
    expect(await saidOn(onward, story)).toEqual([]);
  });

  it('where the clock jumps over it: who hears that it is overdue is not told that it was at risk', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    onward.clock.set(after(3 * HOUR));
    await onward.passTime(after(3 * HOUR));
    expect(await saidOn(onward, story)).toEqual(['breach acknowledge 2026-03-10T13:00']);
    expect(await brokenPlace(onward, story)).toBeNull();
  });

  it('where two processes look at the same moment, again and again', async () => {
    const second = await startSecondApp(onward);
    try {
      const stories: ReferralStory[] = [];
      for (let n = 0; n < 12; n += 1) stories.push(await referral(onward, { priority: 'urgent' }));
      for (const moment of [1.5, 2, 3.5, 4].map((hours) => after(hours * HOUR))) {
        onward.clock.set(moment);
        await Promise.all([onward, second, onward, second].map((process) => process.passTime(moment)));
      }
      for (const story of stories) {
        expect((await saidOn(onward, story)).map((words) => words.slice(0, -17))).toEqual(['at-risk acknowledge', 'breach acknowledge', 'at-risk resolve', 'breach resolve']);
        expect(await brokenPlace(onward, story)).toBeNull();
      }
    } finally {
      await second.stop();
    }
  });

  it('or not at all, where somebody acts in the very moment: one of the two is first', async () => {
    const stories: ReferralStory[] = [];
    for (let n = 0; n < 16; n += 1) stories.push(await referral(onward, { priority: 'urgent' }));
    await onward.passTime(after(1.5 * HOUR));
    onward.clock.set(after(2 * HOUR));
    const [answers] = await Promise.all([
      Promise.all(stories.map((story) => story.try('triager', 'accept'))),
      onward.passTime(after(2 * HOUR)),
    ]);
    for (const [index, story] of stories.entries()) {
      const isAccepted = answers[index]?.status === 201;
      const said = await saidOn(onward, story);
      expect([isAccepted, said.length, (await readAs(onward, 'gp', story)).state]).toEqual(isAccepted ? [true, 1, 'accepted'] : [false, 2, 'escalated']);
      expect(await brokenPlace(onward, story)).toBeNull();
    }
  });

  it('though one of them cannot be said: it does not stand before the others', async () => {
    const broken = await referral(onward, { priority: 'urgent' });
    const [kept] = await onward.sql<{ facts: object }>('select facts from referral where id = $1', [broken.id]);
    // as a record would be that no release of ours wrote
    await onward.sql(`update referral set facts = 'null' where id = $1`, [broken.id]);
    const story = await referral(onward, { priority: 'urgent' });
    onward.clock.set(after(1.6 * HOUR));
    expect(await onward.passTime(after(1.6 * HOUR))).toBe(1);
    expect(await saidOn(onward, story)).toHaveLength(1);
    await onward.sql(`update referral set facts = $2 where id = $1`, [broken.id, kept?.facts]);
    await onward.passTime(after(1.6 * HOUR + 5 * 60_000));
    expect(await saidOn(onward, broken)).toEqual(['at-risk acknowledge 2026-03-10T11:41']);
  });
});
