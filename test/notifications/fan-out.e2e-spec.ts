import { referral } from '../factories/referral-story.js';
import { ORGANISATIONS, SERVICES } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';

describe('Who is told of an event', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await startApp();
  });
  afterAll(() => testApp.stop());

  const told = (referralId: string) =>
    testApp.sql<{ type: string; organisation_id: string | null; service_id: string | null }>(
      `select e.type, n.organisation_id, n.service_id from notification n join referral_event e on e.id = n.event_id where n.referral_id = $1 order by e.seq, n.service_id`,
      [referralId],
    );

  it('is its sender for each step, and the service that has it, once each', async () => {
    const story = await referral(testApp);
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' });
    await story.next('triager-2', 'accept');
    await testApp.allTold();
    const notices = await told(story.id);
    expect(notices.filter(({ organisation_id }) => organisation_id === ORGANISATIONS.practice.id).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['redirect', 'accept']),
    );
    expect(notices).toContainEqual({ type: 'redirect', organisation_id: null, service_id: SERVICES.socialCare.id });
  });

  it('is nobody where the event was taken back within its minute', async () => {
    const story = await referral(testApp);
    await testApp.allTold();
    // The queue goes by the machine's time: an event of this very moment is not told of for a minute.
    testApp.clock.set(new Date(Date.now()));
    await story.next('triager', 'accept');
    await story.next('triager', 'retract');
    const [held] = await testApp.sql<{ waiting: number }>('select count(*)::int as waiting from graphile_worker.jobs where run_at > now()');
    expect(held?.waiting).toBe(2);
    await testApp.allTold();
    expect((await told(story.id)).map(({ type }) => type)).not.toContain('accept');
    testApp.clock.set(TUESDAY);
  });

  it('is nobody any more once the person’s death is recorded', async () => {
    const story = await referral(testApp);
    await testApp.allTold();
    testApp.clock.set(new Date(Date.now()));
    await story.next('triager', 'accept');
    await story.next('triager', 'record-death', { note: 'Told by the family.' });
    await testApp.allTold();
    expect((await told(story.id)).map(({ type }) => type)).not.toContain('accept');
    testApp.clock.set(TUESDAY);
  });

  it('enqueues its job in the act’s own transaction: a refused act tells nobody', async () => {
    const story = await referral(testApp);
    await testApp.allTold();
    const before = await told(story.id);
    expect((await story.try('triager', 'decline', { reason: 'age', alternative: 'none' })).status).toBe(403);
    const [row] = await testApp.sql<{ waiting: number }>('select count(*)::int as waiting from graphile_worker.jobs');
    expect(row?.waiting).toBe(0);
    expect(await told(story.id)).toEqual(before);
  });
});
