import { referral } from '../factories/referral-story.js';
import { membershipId, SERVICES, userId } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { readAs, referralIn, timelineAs } from './moves.js';

describe('The team that has a referral', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  const assigneeOf = async (id: string) => (await onward.as('gp').get(`/api/referrals/${id}`)).body['assignee'];

  it('lists who works for a service to who works there, until their membership ends, and to nobody else', async () => {
    const path = `/api/services/${SERVICES.mentalHealth.id}/team`;
    const names = async () => ((await onward.as('triager').get(path)).body['items'] as { name: string }[]).map(({ name }) => name);
    expect(await names()).toEqual(['Max Swift', 'Nurse Jay', 'Nurse Wren']);
    await onward.sql(`update membership set ends_at = now() - interval '1 minute' where id = $1`, [membershipId('triager-colleague')]);
    expect(await names()).toEqual(['Max Swift', 'Nurse Wren']);
    await onward.sql(`update membership set ends_at = null where id = $1`, [membershipId('triager-colleague')]);
    for (const who of ['triager-2', 'triager-crisis', 'coordinator'] as const) expect((await onward.as(who).get(path)).status).toBe(404);
  });

  it('gives it to a colleague and takes it back; the state stays', async () => {
    const story = await referral(onward);
    await story.next('triager', 'assign', { userId: userId('triager-colleague') });
    expect(await assigneeOf(story.id)).toEqual({ id: userId('triager-colleague'), name: 'Nurse Jay' });
    await story.next('service-manager', 'release');
    expect(await assigneeOf(story.id)).toBeNull();
    expect((await readAs(onward, 'gp', story)).state).toBe('submitted');
  });

  it('hands it on without the colleague who had taken it', async () => {
    const story = await referral(onward);
    await story.next('triager', 'assign', { userId: userId('triager') });
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'area' });
    expect(await assigneeOf(story.id)).toBeNull();
  });

  it('and the desk it is escalated to each give it to colleagues of their own', async () => {
    const story = await referralIn(onward, 'escalated');
    await story.next('triager', 'assign', { userId: userId('triager-colleague') });
    expect((await story.try('triager', 'assign', { userId: userId('coordinator') })).body).toMatchObject({ errors: [{ pointer: '/userId' }] });
    await story.next('coordinator', 'assign', { userId: userId('coordinator-2') });
    expect(await assigneeOf(story.id)).toMatchObject({ name: 'Pat Owl' });
  });

  it('raises its priority, which brings the due time nearer, and lowers it with a note', async () => {
    const story = await referral(onward);
    await story.next('triager', 'reprioritise', { priority: 'urgent' });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'submitted', priority: 'urgent', due: '2026-03-10T14:00:00.000Z' });
    expect((await story.try('triager', 'reprioritise', { priority: 'soon' })).body).toMatchObject({ code: 'INPUT_INVALID', errors: [{ pointer: '/note' }] });
    await story.next('triager', 'reprioritise', { priority: 'soon', note: 'Her sister is back.' });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ priority: 'soon' });
    expect((await timelineAs(onward, 'gp', story)).at(-1)).toMatchObject({ data: { priority: 'soon' }, content: null });
  });

  it.each(['accepted', 'in-progress', 'information-requested', 'triaged'] as const)('may do so while it is %s', async (state) => {
    const story = await referralIn(onward, state);
    await story.next('triager', 'reprioritise', { priority: 'urgent' });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state, priority: 'urgent' });
  });

  it('is bound, where it has a statutory duty, to see it through', async () => {
    const story = await referral(onward, { to: 'safeguarding' });
    expect((await readAs(onward, 'gp', story)).allowedEvents).not.toContain('withdraw');
    expect((await story.try('gp', 'retract')).body['code']).toBe('EVENT_NOT_ALLOWED');
    expect((await story.try('gp', 'withdraw', { reason: 'resolved' })).body['code']).toBe('EVENT_NOT_ALLOWED');
    expect((await story.try('triager-2', 'advise', { advice: 'Talk to them.' })).body['code']).toBe('EVENT_NOT_ALLOWED');
    // a retraction is a message
    expect((await onward.as('gp').post(`/api/referrals/${story.id}/messages`, { text: 'We were mistaken.' })).status).toBe(201);
    await story.next('triager-2', 'accept');
    expect((await story.try('triager-2', 'complete', { outcome: 'seen-and-discharged', summary: 'Fine.' })).body).toMatchObject({ errors: [{ pointer: '/outcome' }] });
    await story.next('triager-2', 'complete', { outcome: 'enquiry', summary: 'Section 42 enquiry made.' });
    await story.next('gp', 'appeal', { note: 'It goes on.' });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'escalated', owner: { kind: 'coordinator' } });
    expect((await story.try('coordinator', 'decline', { reason: 'capacity', alternative: 'None.' })).body['code']).toBe('EVENT_NOT_ALLOWED');
  });

  it('changes it only by its members: another team, and a team that had it, are told it is not theirs', async () => {
    const story = await referralIn(onward, 'redirected');
    expect((await story.try('triager', 'accept')).status).toBe(403);
    expect((await story.try('triager-crisis', 'accept')).status).toBe(404);
    expect((await story.try('triager-2', 'accept')).status).toBe(201);
  });
});
