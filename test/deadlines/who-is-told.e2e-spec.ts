import { referral, type ReferralStory } from '../factories/referral-story.js';
import { membershipId, ORGANISATIONS, PEOPLE, SERVICES, userId, type Somebody } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { accepted, after, DAY, HOUR, leaveNothingOpen } from './said.js';

const NIGHT = new Date('2026-03-10T23:00:00Z');

describe('Who is told of a deadline', () => {
  let onward: TestApp;
  beforeAll(async () => void (onward = await startApp()));
  beforeEach(() => onward.clock.set(TUESDAY));
  afterEach(() => leaveNothingOpen(onward));
  afterAll(() => onward?.stop());

  const names = new Map<string, string>([
    ...Object.entries(ORGANISATIONS).map(([key, { id }]) => [id, key] as const),
    ...Object.entries(SERVICES).map(([key, { id }]) => [id, key] as const),
    ...(Object.keys(PEOPLE) as Somebody[]).map((person) => [userId(person), person] as const),
  ]);
  /** Of the last event: the names of whom it was told, once its job is done. */
  async function told(story: ReferralStory): Promise<string[]> {
    await onward.allTold();
    const rows = await onward.sql<{ whom: string; on_call: boolean }>(
      `select coalesce(n.organisation_id, n.service_id, n.user_id, n.on_call_service_id)::text as whom, n.on_call_service_id is not null as on_call from notification n
       where n.event_id = (select e.id from referral_event e where e.referral_id = $1 order by e.seq desc limit 1)`, [story.id],
    );
    return rows.map(({ whom, on_call }) => `${on_call ? 'on call of ' : ''}${names.get(whom) ?? whom}`).sort();
  }
  const event = async (who: Somebody, { id }: ReferralStory) => ((await onward.as(who).get(`/api/referrals/${id}/events`)).body['items'] as { data: object; content: object | null }[]).at(-1);

  it('that comes near is the team, where nobody has taken it, its manager among them', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    await onward.passTime(after(1.5 * HOUR));
    expect(await told(story)).toEqual(['mentalHealth']);
  });

  it('that comes near is who has taken it, and the manager of the service', async () => {
    const story = await accepted(onward, { priority: 'urgent' });
    await story.next('triager', 'assign', { userId: userId('triager-colleague') });
    await onward.passTime(after(18 * HOUR));
    expect(await told(story)).toEqual(['service-manager', 'triager-colleague']);
  });

  it('is the team again, where whoever had taken it no longer works there', async () => {
    const story = await accepted(onward, { priority: 'urgent' });
    await story.next('triager', 'assign', { userId: userId('triager-colleague') });
    await onward.sql('update membership set ends_at = $2 where id = $1', [membershipId('triager-colleague'), TUESDAY]);
    await onward.passTime(after(18 * HOUR));
    expect(await told(story)).toEqual(['mentalHealth']);
    await onward.sql('update membership set ends_at = null where id = $1', [membershipId('triager-colleague')]);
  });

  it('that was missed is the sender and the coordinator’s desk too, once each', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    await onward.passTime(after(2 * HOUR));
    expect(await told(story)).toEqual(['desk', 'mentalHealth', 'practice']);
  });

  it('of a draft is its sender alone', async () => {
    const story = await referral(onward, { draft: true });
    await onward.passTime(after(7 * DAY));
    expect(await told(story)).toEqual(['practice']);
  });

  it('is nobody any more once a death was recorded; the referral moves on all the same', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    await story.next('triager-colleague', 'record-death', { note: 'Told by the family.' });
    await onward.passTime(after(4 * HOUR));
    expect(await told(story)).toEqual([]);
    expect((await onward.as('gp').get(`/api/referrals/${story.id}`)).body['state']).toBe('escalated');
  });

  it('is nobody where the death was recorded after it was said and before it was told', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    const other = await referral(onward, { priority: 'urgent', personId: story.personId, to: 'crisis' });
    onward.clock.set(new Date(Date.now() + DAY));
    await onward.passTime(new Date(Date.now() + DAY));
    await onward.sql('update person set deceased_on = $2 where id = $1', [story.personId, TUESDAY]);
    expect(await told(story)).toEqual([]);
    expect(await told(other)).toEqual([]);
  });

  describe('that is urgent and missed at night', () => {
    const onCall = (service: string, contact: object | null) => onward.sql('update service set on_call = $2 where id = $1', [service, contact]);
    beforeEach(() => Promise.all([onCall(SERVICES.desk.id, { name: 'Cass Dove', phone: '01632 960000' }), onCall(SERVICES.mentalHealth.id, { name: 'Dr Ruff', phone: '01632 960001' })]));

    it('is the on-call contact of the desk as well: named on the event, the number for those who have it in hand', async () => {
      onward.clock.set(NIGHT);
      const story = await referral(onward, { priority: 'urgent' });
      await onward.passTime(after(2 * HOUR, NIGHT));
      expect(await told(story)).toEqual(['desk', 'mentalHealth', 'on call of desk', 'practice']);
      expect(await event('coordinator', story)).toMatchObject({ data: { kind: 'acknowledge', onCallOf: SERVICES.desk.id }, content: { onCall: 'Cass Dove, 01632 960000' } });
      const forGp = await event('gp', story);
      expect([forGp?.data, forGp?.content]).toEqual([{ kind: 'acknowledge', onCallOf: SERVICES.desk.id }, null]);
    });

    it('is the service’s own, of a first contact', async () => {
      onward.clock.set(NIGHT);
      const story = await accepted(onward, { priority: 'emergency', more: { spokenTo: { name: 'Nurse Wren', at: NIGHT.toISOString() } } });
      await onward.passTime(after(4 * HOUR, NIGHT));
      expect(await told(story)).toEqual(['mentalHealth', 'on call of mentalHealth', 'practice']);
    });

    it('is nobody out of bed, where it is not urgent or somebody is at work', async () => {
      const day = await referral(onward, { priority: 'urgent' });
      await onward.passTime(after(2 * HOUR));
      expect(await told(day)).toEqual(['desk', 'mentalHealth', 'practice']);
    });

    it('and comes to the desk by somebody’s act, is its on-call contact too, and nobody may say so for themselves', async () => {
      onward.clock.set(NIGHT);
      const story = await referral(onward, { priority: 'urgent' });
      expect((await story.try('triager', 'propose-decline', { reason: 'age', alternative: 'none', onCall: 'me' })).status).toBe(422);
      await story.next('triager', 'propose-decline', { reason: 'age', alternative: 'none' });
      expect(await told(story)).toContain('on call of desk');
    });
  });
});
