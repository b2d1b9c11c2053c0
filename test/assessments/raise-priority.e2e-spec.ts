import { randomUUID } from 'node:crypto';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import type { Somebody } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';
import { startSecondApp } from '../harness/second-app.js';
import { NEWS2, news2, PHQ_9, phq9 } from './instruments.js';

interface Event {
  readonly type: string;
  readonly by: { readonly name: string; readonly role: string };
  readonly data: { readonly priority?: string; readonly assessmentId?: string };
  readonly content: { readonly summary?: string; readonly toReferrer?: string } | null;
}

/** Item 9 above 0: the alert suggests `urgent`. */
const SELF_HARM = phq9('333222211');
/** 7 or more: `emergency`. */
const ACUTE = news2({ pulse: 131, respirationRate: 25, temperature: 38.5 });

describe('A score', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  const assess = (who: Somebody, personId: string, more: Record<string, unknown> = {}, sent: { key?: string } = {}): Promise<Answered> =>
    onward.as(who).post('/api/assessments', { personId, form: PHQ_9, answers: SELF_HARM, ...more }, sent);
  const eventsFor = async (who: Somebody, { id }: Pick<ReferralStory, 'id'>): Promise<Event[]> => (await onward.as(who).get(`/api/referrals/${id}/events`)).body['items'] as Event[];
  const raisesOf = async (who: Somebody, story: Pick<ReferralStory, 'id'>): Promise<Event[]> => (await eventsFor(who, story)).filter(({ type }) => type === 'reprioritise');
  const headOf = async (who: Somebody, { id }: Pick<ReferralStory, 'id'>) =>
    (await onward.as(who).get(`/api/referrals/${id}`)).body as { priority: string; version: number; due: string; state: string; deadlines: { kind: string; dueAt: string }[] };

  it('raises the priority of the referral it was made on, shortens its deadlines, and says so as an event of its own', async () => {
    const story = await referral(onward, { by: 'gp', to: 'mentalHealth', priority: 'routine' });
    const before = await headOf('triager', story);
    const { status, body } = await assess('triager', story.personId, { referralId: story.id });
    expect([status, body['raised']]).toEqual([201, [{ referralId: story.id, reference: story.reference, from: 'routine', to: 'urgent' }]]);
    const after = await headOf('triager', story);
    expect(after).toMatchObject({ priority: 'urgent', state: 'submitted', version: before.version + 1 });
    expect(Date.parse(after.due)).toBeLessThan(Date.parse(before.due));
    expect(await raisesOf('triager', story)).toMatchObject([
      {
        by: { name: 'Onward', role: 'system' },
        data: { priority: 'urgent', assessmentId: body['id'] },
        content: {
          summary:
            'Patient Health Questionnaire-9 (PHQ-9): 19, moderately severe depression. Thoughts of being better off dead or of self-harm: ask about suicide today, whatever the total.',
          toReferrer: 'An assessment of the person gives cause for more haste: the priority was routine and is now urgent.',
        },
      },
    ]);
    expect(await onward.sql('select first_broken_event($1) as broken', [story.id])).toEqual([{ broken: null }]);
  });

  it('tells the sender in health or care which score it was, and the police that there was one', async () => {
    const [ofGp, ofPolice] = [await referral(onward, { by: 'gp' }), await referral(onward, { by: 'police', to: 'socialCare' })];
    await assess('triager', ofGp.personId, { referralId: ofGp.id });
    await assess('triager-2', ofPolice.personId, { referralId: ofPolice.id });
    expect((await raisesOf('gp', ofGp))[0]?.content?.summary).toContain('PHQ-9');
    const [told] = await raisesOf('police', ofPolice);
    expect(told?.content).toEqual({ toReferrer: 'An assessment of the person gives cause for more haste: the priority was routine and is now urgent.' });
    expect(JSON.stringify(told)).not.toMatch(/PHQ|depress|suicide/i);
  });

  it('made of the person alone raises what the recorder’s own services have in hand, and no other', async () => {
    const ours = await referral(onward, { by: 'gp', to: 'mentalHealth' });
    const also = await referral(onward, { personId: ours.personId, to: 'talkingTherapies' });
    // so that they are not so many within 30 days
    onward.clock.advance(31 * 24 * 60 * 60_000);
    const [theirs, closed] = [
      await referral(onward, { personId: ours.personId, to: 'socialCare' }),
      await referral(onward, { personId: ours.personId, to: 'mentalHealth' }),
    ];
    await closed.next('gp', 'withdraw', { reason: 'resolved' });
    const { body } = await assess('triager', ours.personId);
    expect((body['raised'] as { referralId: string }[]).map(({ referralId }) => referralId).toSorted()).toEqual([ours.id, also.id].toSorted());
    expect([(await headOf('gp', theirs)).priority, (await headOf('gp', closed)).priority]).toEqual(['routine', 'routine']);
    expect((await assess('gp', ours.personId)).body['raised']).toEqual([]);
  });

  it('of a sender raises the referral that they name', async () => {
    const story = await referral(onward, { by: 'gp' });
    expect((await assess('gp', story.personId, { referralId: story.id })).body['raised']).toMatchObject([{ to: 'urgent' }]);
  });

  it('never lowers one, and says nothing where there is nothing to raise', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    for (const answers of [SELF_HARM, phq9('000000000'), phq9('333222210')]) expect((await assess('triager', story.personId, { referralId: story.id, answers })).body['raised']).toEqual([]);
    expect((await headOf('triager', story)).priority).toBe('urgent');
    expect(await raisesOf('triager', story)).toEqual([]);
    expect((await assess('triager', story.personId, { referralId: story.id, form: NEWS2, answers: ACUTE })).body['raised']).toMatchObject([{ from: 'urgent', to: 'emergency' }]);
  });

  it('on a referral that has ended is recorded, and raises nothing', async () => {
    const story = await referral(onward);
    await story.next('gp', 'withdraw', { reason: 'resolved' });
    const { status, body } = await assess('triager', story.personId, { referralId: story.id });
    expect([status, body['raised']]).toEqual([201, []]);
  });

  it('that was broken off raises all the same where one answer is enough', async () => {
    const story = await referral(onward);
    const { body } = await assess('triager', story.personId, { referralId: story.id, answers: phq9('--------1') });
    expect(body['raised']).toMatchObject([{ to: 'urgent' }]);
    expect((await raisesOf('triager', story))[0]?.content?.summary).toContain('(PHQ-9): not complete. Thoughts of');
  });

  it('can be lowered again by a person, with a note, and the same request sent again does not raise it anew', async () => {
    const story = await referral(onward);
    const key = randomUUID();
    const first = await assess('triager', story.personId, { referralId: story.id }, { key });
    story.version += 1;
    await story.next('triager', 'reprioritise', { priority: 'soon', note: 'Spoken to: no plans, sister with her.' });
    expect((await assess('triager', story.personId, { referralId: story.id }, { key })).text).toBe(first.text);
    expect((await headOf('triager', story)).priority).toBe('soon');
  });

  it('is refused as a client’s own: nobody but the system says which assessment it was', async () => {
    const story = await referral(onward);
    for (const more of [{ assessmentId: randomUUID() }, { summary: 'PHQ-9 19' }]) {
      expect((await story.try('triager', 'reprioritise', { priority: 'urgent', ...more })).status).toBe(422);
    }
  });

  it('entered in error leaves the priority as it is', async () => {
    const story = await referral(onward);
    const { body } = await assess('triager', story.personId, { referralId: story.id });
    await onward.as('triager').post(`/api/assessments/${String(body['id'])}/entered-in-error`, { note: 'Somebody else’s.' });
    expect((await headOf('triager', story)).priority).toBe('urgent');
  });

  it('recorded twice at once raises once, and each is recorded', async () => {
    for (let round = 0; round < 8; round += 1) {
      const story = await referral(onward);
      const answers = await Promise.all([1, 2, 3].map(() => assess('triager', story.personId, { referralId: story.id })));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      expect(answers.flatMap(({ body }) => body['raised'])).toHaveLength(1);
      expect((await raisesOf('triager', story)).map(({ data }) => data.priority)).toEqual(['urgent']);
      expect(await onward.sql('select first_broken_event($1) as broken', [story.id])).toEqual([{ broken: null }]);
    }
  });

  it('sent with one key to two processes at once is recorded and raises once', async () => {
    const second = await startSecondApp(onward);
    try {
      for (let round = 0; round < 5; round += 1) {
        const story = await referral(onward);
        const key = randomUUID();
        const body = { personId: story.personId, form: PHQ_9, answers: SELF_HARM, referralId: story.id };
        const send = (app: Pick<TestApp, 'as'>) => app.as('triager').post('/api/assessments', body, { key });
        const answers = await Promise.all([send(onward), send(second), send(onward), send(second)]);
        expect(answers.map(({ status, text }) => [status, text])).toEqual(answers.map(() => [201, answers[0]?.text]));
        expect(await onward.sql('select id from assessment where person_id = $1', [story.personId])).toHaveLength(1);
        expect(await raisesOf('triager', story)).toHaveLength(1);
      }
    } finally {
      await second.stop();
    }
  });

  it('and an act of the triage team at once both stand: whoever comes second acts on what the first left', async () => {
    for (let round = 0; round < 8; round += 1) {
      const story = await referral(onward);
      const [assessed, acted] = await Promise.all([
        assess('triager', story.personId, { referralId: story.id }),
        onward.as('triager-colleague').post(`/api/referrals/${story.id}/events`, { type: 'triage', priority: 'soon' }, { version: story.version }),
      ]);
      expect(assessed.status).toBe(201);
      expect([201, 412]).toContain(acted.status);
      const { priority, state } = await headOf('triager', story);
      expect([priority, state]).toEqual(['urgent', acted.status === 201 ? 'triaged' : 'submitted']);
      expect(assessed.body['raised']).toMatchObject([{ to: 'urgent' }]);
      expect(await onward.sql('select first_broken_event($1) as broken', [story.id])).toEqual([{ broken: null }]);
    }
  });

  it('of several at once on the same referrals leaves none waiting for another', async () => {
    const one = await referral(onward);
    const two = await referral(onward, { personId: one.personId });
    const answers = await Promise.all([
      ...[1, 2, 3].map(() => assess('triager', one.personId)),
      ...[one, two].map((story) => onward.as('triager').post(`/api/referrals/${story.id}/events`, { type: 'message', toReferrer: 'Seen.' })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    for (const story of [one, two]) expect(await raisesOf('triager', story)).toHaveLength(1);
  });
});
