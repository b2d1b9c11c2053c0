import { referral, somebodyNew, type Beginning, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { brokenPlace, readAs, timelineAs, type TimelineEvent } from './moves.js';

const DAY = 24 * 60 * 60_000;

describe('Somebody who is referred again and again, by whomever', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await startApp();
  }, 60_000);
  beforeEach(() => testApp.clock.set(TUESDAY));
  afterAll(() => testApp?.stop());

  /** Sent so many days after that Tuesday. What follows from it by rule goes by when it was sent, and not by when the job runs. */
  async function sentOn(days: number, personId: string, by: Somebody, more: Beginning = {}): Promise<ReferralStory> {
    testApp.clock.set(new Date(TUESDAY.getTime() + days * DAY));
    return referral(testApp, { by, personId, ...more });
  }

  /** Once all that is by rule has followed. */
  async function settled(story: ReferralStory): Promise<ReferralStory> {
    await testApp.allTold();
    const [row] = await testApp.sql<{ version: number }>('select version from referral where id = $1', [story.id]);
    story.version = row?.version ?? 0;
    return story;
  }

  const countsFor = async (who: Somebody, story: ReferralStory, headers = {}): Promise<unknown> =>
    ((await readAs(testApp, who, story, headers)) as unknown as { repeatContacts: unknown }).repeatContacts;
  const raises = async (who: Somebody, story: ReferralStory): Promise<TimelineEvent[]> => (await timelineAs(testApp, who, await settled(story))).filter(({ type }) => type === 'reprioritise');
  const SENDERS = ['gp', 'police', 'gp-elsewhere', 'social-worker'] as const;

  it('is counted over 30 and 90 days, across referrers, for who has the referral in hand and for nobody else', async () => {
    const personId = await somebodyNew(testApp.as('gp'));
    await sentOn(0, personId, 'gp');
    await sentOn(45, personId, 'police', { to: 'socialCare' });
    await sentOn(70, personId, 'gp-elsewhere', { to: 'crisis' });
    const story = await sentOn(80, personId, 'social-worker');
    expect(await countsFor('triager', story)).toEqual({ days30: 2, days90: 4 });
    expect(await countsFor('coordinator', story, { 'Onward-Purpose': 'Looking after it' })).toEqual({ days30: 2, days90: 4 });
    expect(await countsFor('social-worker', story)).toBeNull();
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' });
    expect([await countsFor('triager', story), await countsFor('triager-2', story)]).toEqual([null, { days30: 2, days90: 4 }]);
    // as it is when it is read
    testApp.clock.set(new Date(TUESDAY.getTime() + 101 * DAY));
    expect(await countsFor('triager-2', story)).toEqual({ days30: 1, days90: 3 });
  });

  it('is counted by all their records, and by no draft, nothing entered in error, and nothing withdrawn as a duplicate or as sent in error', async () => {
    const personId = await somebodyNew(testApp.as('gp'));
    const other = await somebodyNew(testApp.as('police'));
    await sentOn(0, other, 'police');
    for (const reason of ['duplicate', 'sent-in-error']) await (await sentOn(1, personId, 'gp')).next('gp', 'withdraw', { reason });
    await (await sentOn(1, personId, 'gp')).next('gp', 'withdraw', { reason: 'resolved' });
    await referral(testApp, { personId, draft: true });
    const story = await sentOn(2, personId, 'gp');
    expect(await countsFor('triager', story)).toEqual({ days30: 2, days90: 2 });
    await testApp.sql('update person set alias_of_id = $2 where id = $1', [other, personId]);
    expect(await countsFor('triager', story)).toEqual({ days30: 3, days90: 3 });
    const wrong = await settled(await sentOn(2, personId, 'gp', { to: 'socialCare' }));
    await testApp.as('coordinator').post(`/api/referrals/${wrong.id}/events`, { type: 'entered-in-error', note: 'Of somebody else.' }, { version: wrong.version, headers: { 'Onward-Purpose': 'A mix-up' } });
    expect(await countsFor('triager', story)).toEqual({ days30: 4, days90: 4 });
    wrong.version = (await readAs(testApp, 'triager-2', wrong)).version;
    await wrong.next('triager-2', 'entered-in-error', { note: 'It was.' });
    expect(await countsFor('triager', story)).toEqual({ days30: 3, days90: 3 });
  });

  it('has the third of them within 30 days raised by one step, as an event that says why to who has it in hand', async () => {
    const personId = await somebodyNew(testApp.as('gp'));
    const [first, second, third] = [await sentOn(0, personId, 'gp'), await sentOn(10, personId, 'police', { to: 'socialCare' }), await sentOn(29.9, personId, 'gp-elsewhere')];
    await testApp.allTold();
    const priorities: string[] = [];
    for (const [who, story] of [['triager', first], ['triager-2', second], ['triager', third]] as const) priorities.push((await readAs(testApp, who, story)).priority);
    expect(priorities).toEqual(['routine', 'routine', 'soon']);
    expect(await raises('triager', third)).toMatchObject([{
      by: { name: 'Onward', role: 'system' }, data: { priority: 'soon' },
      content: {
        note: 'This person was referred 3 times within 30 days, and 3 times within 90, by whomever. By rule, a third time within 30 days raises the priority by one step.',
        toReferrer: 'By rule, there is cause for more haste: the priority was routine and is now soon.',
      },
    }]);
    expect(await brokenPlace(testApp, third)).toBeNull();
  });

  it('is nothing that a sender hears of: they read that there is cause for more haste, and no number', async () => {
    const personId = await somebodyNew(testApp.as('gp'));
    for (const day of [0, 1]) await sentOn(day, personId, 'police');
    const story = await sentOn(2, personId, 'gp-elsewhere', { to: 'socialCare' });
    const [raise] = await raises('gp-elsewhere', story);
    expect(raise).toMatchObject({ content: { toReferrer: 'By rule, there is cause for more haste: the priority was routine and is now soon.' } });
    expect([Object.keys(raise?.content ?? {}), Object.keys(raise?.data ?? {}).sort()]).toEqual([['toReferrer'], ['after', 'priority']]);
  });

  it('has none raised for two within 30 days and one before', async () => {
    const personId = await somebodyNew(testApp.as('gp'));
    for (const [index, day] of [0, 1].entries()) await sentOn(day, personId, SENDERS[index] ?? 'gp');
    expect(await raises('triager', await sentOn(31, personId, 'gp'))).toEqual([]);
  });

  it('has a fourth raised too, and each by one step of its own; none becomes an emergency, which somebody says who spoke to somebody', async () => {
    const personId = await somebodyNew(testApp.as('gp'));
    const stories: ReferralStory[] = [];
    for (const [index, priority] of (['routine', 'routine', 'urgent', 'soon'] as const).entries()) stories.push(await sentOn(index, personId, SENDERS[index] ?? 'gp', { priority }));
    await testApp.allTold();
    const [, , third, fourth] = stories;
    expect([(await readAs(testApp, 'triager', third ?? { id: '' })).priority, (await readAs(testApp, 'triager', fourth ?? { id: '' })).priority]).toEqual(['urgent', 'urgent']);
  });

  it('has it raised once, however often the job runs, and whatever a triager made of it since', async () => {
    const personId = await somebodyNew(testApp.as('gp'));
    for (const day of [0, 1]) await sentOn(day, personId, 'police');
    const story = await settled(await sentOn(2, personId, 'gp'));
    await story.next('triager', 'reprioritise', { priority: 'routine', note: 'Known to us; nothing is new.' });
    const [{ id: eventId } = { id: '' }] = await testApp.sql<{ id: string }>(`select id from referral_event where referral_id = $1 and type = 'submit'`, [story.id]);
    for (let time = 0; time < 3; time += 1) {
      await testApp.sql(
        `select graphile_worker.add_job('referral-event', $1::json)`, [JSON.stringify({ referralId: story.id, eventId, audiences: ['holder', 'referrer'] })],
      );
    }
    await testApp.allTold();
    expect([(await raises('triager', story)).length, (await readAs(testApp, 'triager', story)).priority]).toEqual([2, 'routine']);
  });

  it('has it raised once where the job that raises it runs twice at the same time', async () => {
    const personId = await somebodyNew(testApp.as('gp'));
    for (const day of [0, 1]) await sentOn(day, personId, 'police');
    await testApp.allTold();
    testApp.clock.set(new Date(Date.now()));
    const story = await referral(testApp, { personId });
    await testApp.sql(`update referral set submitted_at = $2 where person_id = $1`, [personId, testApp.clock.now()]);
    await testApp.sql(`insert into graphile_worker._private_jobs (task_id, payload, run_at) select task_id, payload, run_at from graphile_worker._private_jobs, generate_series(1, 5)`);
    await testApp.allTold();
    expect([(await raises('triager', story)).length, (await readAs(testApp, 'triager', story)).priority, await brokenPlace(testApp, story)]).toEqual([1, 'soon', null]);
  });

  it('has nothing raised that was withdrawn before anybody was told of it, or is an emergency already', async () => {
    const personId = await somebodyNew(testApp.as('gp'));
    for (const day of [0, 1]) await sentOn(day, personId, 'police');
    const emergency = await sentOn(2, personId, 'gp', { priority: 'emergency', more: { spokenTo: { name: 'Nurse Wren', at: new Date(TUESDAY.getTime() + 2 * DAY - 60_000).toISOString() } } });
    expect(await raises('triager', emergency)).toEqual([]);
    testApp.clock.set(new Date(Date.now()));
    await testApp.sql('update referral set submitted_at = $2 where person_id = $1', [personId, testApp.clock.now()]);
    const withdrawn = await referral(testApp, { personId });
    await withdrawn.next('gp', 'withdraw', { reason: 'resolved' });
    await testApp.allTold();
    expect(await raises('gp', withdrawn)).toEqual([]);
  });
});
