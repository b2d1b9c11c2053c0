import { ANSWERS, referral } from '../factories/referral-story.js';
import { SERVICES, userId } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { brokenPlace, readAs } from '../referrals/moves.js';
import { accepted, after, DAY, dueAt, HOUR, leaveNothingOpen, saidOn } from './said.js';

describe('A deadline', () => {
  let onward: TestApp;
  beforeAll(async () => void (onward = await startApp()));
  beforeEach(() => onward.clock.set(TUESDAY));
  afterEach(() => leaveNothingOpen(onward));
  afterAll(() => onward?.stop());

  it('is said to be at risk at three quarters of its time and missed when it is due, once each; the first act’s goes to the coordinator', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    expect(await onward.passTime(after(1.5 * HOUR - 1))).toBe(0);
    expect(await onward.passTime(after(1.5 * HOUR))).toBe(1);
    expect(await onward.passTime(after(2 * HOUR - 1))).toBe(0);
    expect(await onward.passTime(after(2 * HOUR))).toBe(1);
    expect(await onward.passTime(after(2 * HOUR))).toBe(0);
    expect(await saidOn(onward, story)).toEqual(['at-risk acknowledge 2026-03-10T11:30', 'breach acknowledge 2026-03-10T12:00']);
    expect(await readAs(onward, 'coordinator', story)).toMatchObject({ state: 'escalated', owner: { kind: 'coordinator', id: SERVICES.desk.id }, version: story.version + 1 });
    expect(await brokenPlace(onward, story)).toBeNull();
  });

  it('counts the service’s hours, over Easter and the change of the clocks', async () => {
    onward.clock.set(new Date('2026-03-27T16:00:00Z'));
    const spring = await referral(onward);
    await onward.passTime(new Date('2026-03-31T15:00:00Z'));
    expect(await saidOn(onward, spring)).toEqual(['at-risk acknowledge 2026-03-31T11:00', 'breach acknowledge 2026-03-31T15:00']);
    onward.clock.set(new Date('2026-04-02T15:00:00Z'));
    const easter = await referral(onward);
    await onward.passTime(new Date('2026-04-09T08:00:00Z'));
    expect(await saidOn(onward, easter)).toEqual(['at-risk acknowledge 2026-04-08T11:00', 'breach acknowledge 2026-04-08T15:00']);
  });

  it('runs on while its service takes no new referrals', async () => {
    const story = await referral(onward, { to: 'talkingTherapies', priority: 'urgent' });
    await onward.sql(`update service set state = 'paused', paused_until = '2026-04-30' where id = $1`, [SERVICES.talkingTherapies.id]);
    await onward.passTime(after(2 * HOUR));
    expect(await saidOn(onward, story)).toHaveLength(2);
    await onward.sql(`update service set state = 'open', paused_until = null where id = $1`, [SERVICES.talkingTherapies.id]);
  });

  it('that was met a moment before is not said', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    onward.clock.set(after(1.5 * HOUR - 1));
    await story.next('triager', 'message', { note: 'Looking at it now.' });
    onward.clock.set(after(4 * HOUR - 1));
    await story.next('triager', 'accept');
    await onward.passTime(after(5 * HOUR));
    expect(await saidOn(onward, story)).toEqual([]);
  });

  it('of a referral that was closed meanwhile is not said', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    onward.clock.set(after(HOUR));
    await story.next('gp', 'withdraw', { reason: 'resolved' });
    await onward.passTime(after(30 * DAY));
    expect(await saidOn(onward, story)).toEqual([]);
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'withdrawn', due: null });
  });

  it('of the decision, once somebody has looked at it, goes to the coordinator too, and the service may still act', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    onward.clock.set(after(HOUR));
    await story.next('triager', 'triage', { priority: 'urgent' });
    await onward.passTime(after(4 * HOUR));
    expect(await saidOn(onward, story)).toEqual(['at-risk decide 2026-03-10T13:00', 'breach decide 2026-03-10T14:00']);
    story.version += 1;
    await story.next('triager', 'accept');
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'accepted', owner: { id: SERVICES.mentalHealth.id } });
  });

  it('of the coordinator is said as well; what they decide starts the next service’s', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    await onward.passTime(after(4 * HOUR));
    expect(await saidOn(onward, story)).toEqual([
      'at-risk acknowledge 2026-03-10T11:30', 'breach acknowledge 2026-03-10T12:00', 'at-risk resolve 2026-03-10T13:30', 'breach resolve 2026-03-10T14:00',
    ]);
    story.version += 1;
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'escalated', due: '2026-03-10T14:00:00.000Z' });
    await story.next('coordinator', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'other', note: 'They can come today.' });
    expect(await dueAt(onward, story, 'decide')).toEqual(after(5 * HOUR));
    await onward.passTime(after(5 * HOUR));
    expect((await saidOn(onward, story)).slice(4)).toEqual(['at-risk acknowledge 2026-03-10T14:22', 'breach acknowledge 2026-03-10T14:30']);
  });

  it('of a first contact stays with its service, due until it is done, and is said to be overdue once', async () => {
    const story = await accepted(onward, { priority: 'urgent' });
    await onward.passTime(after(3 * DAY));
    expect(await saidOn(onward, story)).toEqual(['at-risk contact 2026-03-11T04:00', 'breach contact 2026-03-11T10:00']);
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'accepted', due: '2026-03-11T10:00:00.000Z', version: story.version });
    await story.next('triager', 'start', { kind: 'contact', at: after(3 * DAY - HOUR).toISOString() });
    await onward.passTime(after(4 * DAY));
    expect(await saidOn(onward, story)).toHaveLength(2);
  });

  it('of an answer leads back to the service that asked, where nobody answers', async () => {
    const story = await referral(onward);
    await story.next('triager', 'request-information', { question: 'Does she live alone?' });
    await onward.passTime(new Date('2026-03-13T10:00:00Z'));
    expect((await saidOn(onward, story)).at(-1)).toBe('breach answer 2026-03-13T10:00');
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'submitted', owner: { id: SERVICES.mentalHealth.id } });
  });

  it('that an act’s taking back brings back is not said a second time', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    await onward.passTime(after(1.5 * HOUR));
    await story.next('triager', 'accept');
    await story.next('triager', 'retract');
    await onward.passTime(after(2 * HOUR));
    expect(await saidOn(onward, story)).toEqual(['at-risk acknowledge 2026-03-10T11:30', 'breach acknowledge 2026-03-10T12:00']);
  });

  it('comes nearer when the priority rises, and what it was before is not said', async () => {
    const story = await referral(onward);
    await story.next('triager', 'triage', { priority: 'routine' });
    expect(await dueAt(onward, story, 'decide')).toEqual(new Date('2026-03-17T10:00:00Z'));
    onward.clock.set(after(HOUR));
    await story.next('triager', 'reprioritise', { priority: 'urgent', note: 'Worse since.' });
    expect(await dueAt(onward, story, 'decide')).toEqual(after(5 * HOUR));
    onward.clock.set(after(2 * HOUR));
    await story.next('triager', 'reprioritise', { priority: 'emergency', note: 'Worse again.' });
    expect(await dueAt(onward, story, 'decide')).toEqual(after(2.5 * HOUR));
    await onward.passTime(new Date('2026-03-17T10:00:00Z'));
    expect((await saidOn(onward, story)).filter((words) => words.includes('decide'))).toEqual(['at-risk decide 2026-03-10T12:22', 'breach decide 2026-03-10T12:30']);
  });

  it('is put off only with a reason on the timeline: a priority is not lowered without one, and nothing else moves it', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    await story.next('triager', 'triage', { priority: 'urgent' });
    const due = await dueAt(onward, story, 'decide');
    expect((await story.try('triager', 'reprioritise', { priority: 'routine' })).status).toBe(422);
    expect((await story.try('triager', 'triage', { priority: 'soon' })).status).toBe(422);
    await story.next('triager', 'assign', { userId: userId('triager') });
    await story.next('gp', 'message', { toReferrer: 'Thank you.' });
    await story.next('triager', 'request-information', { question: 'Since when?' });
    await story.next('gp', 'provide-information', { toReferrer: 'Since May.' });
    expect(await dueAt(onward, story, 'decide')).toEqual(due);
    await story.next('triager', 'reprioritise', { priority: 'routine', note: 'Her sister is with her.' });
    expect((await dueAt(onward, story, 'decide')).getTime()).toBeGreaterThan(due.getTime());
  });
});

describe('A draft', () => {
  let onward: TestApp;
  beforeAll(async () => void (onward = await startApp()));
  beforeEach(() => onward.clock.set(TUESDAY));
  afterEach(() => leaveNothingOpen(onward));
  afterAll(() => onward?.stop());

  it('ends two weeks after it was due, its team warned twice before', async () => {
    const story = await referral(onward, { draft: true });
    await onward.passTime(after(30 * DAY));
    expect(await saidOn(onward, story)).toEqual(['at-risk send 2026-03-13T16:00', 'breach send 2026-03-17T10:00', 'expire 2026-03-31T10:00']);
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'withdrawn', owner: null });
    expect(await brokenPlace(onward, story)).toBeNull();
  });

  it('is not warned of anew because somebody wrote in it, and goes on at its version', async () => {
    const story = await referral(onward, { draft: true });
    await onward.passTime(new Date('2026-03-17T09:00:00Z'));
    expect(await saidOn(onward, story)).toHaveLength(1);
    const saved = await onward.as('gp').patch(`/api/referrals/${story.id}`, { priority: 'soon' }, { version: story.version });
    expect(saved.status).toBe(200);
    await onward.passTime(after(10 * DAY));
    expect((await saidOn(onward, story)).map((words) => words.slice(0, 7))).toEqual(['at-risk', 'breach ']);
  });

  it('that is sent after a warning is nobody’s to end', async () => {
    const story = await referral(onward, { draft: true, more: { answers: ANSWERS } });
    await onward.passTime(after(8 * DAY));
    await story.next('gp', 'submit');
    await story.next('triager', 'accept');
    await onward.passTime(after(25 * DAY));
    expect((await saidOn(onward, story)).filter((words) => !words.includes('contact'))).toHaveLength(2);
    expect((await readAs(onward, 'gp', story)).state).toBe('accepted');
  });

  it('has its two weeks from the second warning, where nobody could warn in time', async () => {
    const story = await referral(onward, { draft: true });
    onward.clock.set(after(60 * DAY));
    await onward.passTime(after(60 * DAY));
    await onward.passTime(after(74 * DAY - 1));
    expect((await saidOn(onward, story)).map((words) => words.split(' ')[0])).toEqual(['at-risk', 'breach']);
    await onward.passTime(after(74 * DAY));
    expect((await readAs(onward, 'gp', story)).state).toBe('withdrawn');
  });
});
