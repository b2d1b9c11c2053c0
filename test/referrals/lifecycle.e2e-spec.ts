import { referral } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';

describe('A referral that is redirected, triaged, questioned, accepted and completed', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await startApp();
  });
  afterAll(() => testApp.stop());

  it('keeps one reference and one age, and has an owner and a due time until its outcome is recorded', async () => {
    const story = await referral(testApp);
    const read = async () => (await testApp.as('gp').get(`/api/referrals/${story.id}`)).body;
    const sent = await read();
    expect(sent).toMatchObject({ state: 'submitted', reference: story.reference, owner: { kind: 'service', id: SERVICES.mentalHealth.id } });

    const seen: Record<string, unknown>[] = [];
    const step = async (who: Parameters<typeof story.next>[0], type: string, body?: Record<string, unknown>) => {
      testApp.clock.advance(10 * 60_000);
      await story.next(who, type, body);
      seen.push(await read());
    };
    await step('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service', toReferrer: 'Adult social care can help sooner.' });
    await step('triager-2', 'triage', { priority: 'soon' });
    await step('triager-2', 'request-information', { question: 'Does she live alone?' });
    await step('gp', 'provide-information', { toReferrer: 'Yes, since March.' });
    await step('triager-2', 'accept');
    await step('triager-2', 'start', { kind: 'visit', at: '2026-03-12T10:00:00Z' });
    await step('triager-2', 'complete', { outcome: 'seen-and-discharged', summary: 'Equipment fitted.' });

    expect(seen.map(({ state }) => state)).toEqual(['redirected', 'triaged', 'information-requested', 'triaged', 'accepted', 'in-progress', 'completed']);
    for (const moment of seen) {
      expect(moment).toMatchObject({ id: sent['id'], reference: sent['reference'], submittedAt: sent['submittedAt'] });
      if (moment['state'] === 'completed') expect(moment).toMatchObject({ owner: null, due: null });
      else expect(moment).toMatchObject({ owner: { name: expect.any(String) as string }, due: expect.any(String) as string });
    }
    const { body } = await testApp.as('gp').get(`/api/referrals/${story.id}/events`);
    expect((body['items'] as { type: string }[]).map(({ type }) => type)).toEqual([
      'submit', 'redirect', 'triage', 'request-information', 'provide-information', 'accept', 'start', 'complete',
    ]);
    expect(await testApp.sql('select first_broken_event($1) as broken', [story.id])).toEqual([{ broken: null }]);
  });
});
