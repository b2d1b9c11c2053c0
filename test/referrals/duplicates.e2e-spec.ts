import { randomUUID } from 'node:crypto';
import { ANSWERS, CORE_FORM, referral, somebodyNew, type ReferralStory } from '../factories/referral-story.js';
import { membershipId, ORGANISATIONS, SERVICES, userId, type Somebody } from '../factories/testshire.js';
import { startApp, TUESDAY, type Answered, type TestApp } from '../harness/index.js';
import { brokenPlace, readAs, timelineAs } from './moves.js';

type Service = keyof typeof SERVICES;
interface Named {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
}

describe('Before a referral is sent, one of the same person that is open already', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await startApp();
    // nothing that these tests do not say is alike
    for (const [name, { id }] of Object.entries(SERVICES)) await testApp.sql('update service set category = $2 where id = $1', [id, name]);
  }, 60_000);
  beforeEach(async () => {
    testApp.clock.set(TUESDAY);
    await testApp.sql('update service set public_alias = null where public_alias is not null');
  });
  afterAll(() => testApp?.stop());

  const send = (who: Somebody, personId: string, to: Service = 'mentalHealth', more: Record<string, unknown> = {}, key?: string): Promise<Answered> =>
    testApp.as(who).post('/api/referrals', { personId, serviceId: SERVICES[to].id, priority: 'routine', form: CORE_FORM, answers: ANSWERS, state: 'submitted', ...more }, key === undefined ? {} : { key });
  const named = ({ id, reference, version }: ReferralStory): Named => ({ id, reference, version });
  const hides = async (who: Somebody, { id }: { id: string }): Promise<boolean> => (await testApp.as(who).get(`/api/referrals/${id}`)).status === 404;
  const join = (who: Somebody, { id }: { id: string }, more: Record<string, unknown> = {}): Promise<Answered> => testApp.as(who).post(`/api/referrals/${id}/events`, { type: 'join', ...more });
  const offers = async ({ id }: { id: string }): Promise<number> => (await testApp.sql(`select from referral_party where referral_id = $1 and kind = 'offered'`, [id])).length;
  const referralsOf = async (personId: string): Promise<number> => (await testApp.sql('select from referral where person_id = $1', [personId])).length;

  it('is told to who would send another to the same service, who may join it instead', async () => {
    const story = await referral(testApp);
    const answer = await send('police', story.personId);
    expect([answer.status, answer.body]).toMatchObject([409, {
      code: 'DUPLICATE_REFERRAL', join: named(story), existing: { ...named(story), service: { id: SERVICES.mentalHealth.id, name: 'Community Mental Health' } },
    }]);
    expect(await referralsOf(story.personId)).toBe(1);
    expect((await readAs(testApp, 'police', story)).allowedEvents).toEqual(['join']);
  });

  it('is told with no word of who sent it, nor of whom it is about', async () => {
    const story = await referral(testApp);
    const { text } = await send('police', story.personId);
    expect(text).not.toMatch(/Mill Lane|Finch|Testperson/);
  });

  it('is joined with what they know; they see how it stands, may write, attach and leave, and do no more', async () => {
    const story = await referral(testApp, { more: { answers: Object.fromEntries(Object.entries(ANSWERS).filter(([key]) => key !== 'policeReference')) } });
    await send('police', story.personId);
    const joined = await join('police', story, { answers: { policeReference: 'Incident 513.', wishes: 'To be left alone.' } });
    expect(joined.status).toBe(201);
    expect((await readAs(testApp, 'police', story))).toMatchObject({ state: 'submitted', answers: {}, allowedEvents: ['leave', 'message', 'attach'] });
    expect((await timelineAs(testApp, 'police', story)).at(-1)).toMatchObject({ type: 'join', by: { name: 'PC Omar Reed' }, content: { answers: { policeReference: 'Incident 513.', wishes: 'To be left alone.' } } });
    // where something is answered, it stands: they have not read it
    expect((await readAs(testApp, 'triager', story)).answers).toEqual({ ...ANSWERS, policeReference: 'Incident 513.' });
    story.version = (await readAs(testApp, 'triager', story)).version;
    for (const [type, body] of [['withdraw', { reason: 'resolved' }], ['provide-information', { note: 'More.' }], ['accept', {}]] as const) expect((await story.try('police', type, body)).status).toBe(403);
    expect((await testApp.as('police').post(`/api/referrals/${story.id}/messages`, { text: 'He is home again.' })).status).toBe(201);
    await story.next('police', 'leave');
    expect(await hides('police', story)).toBe(true);
    expect(await brokenPlace(testApp, story)).toBeNull();
  });

  it('is offered for an hour, and then as if it were not there', async () => {
    const story = await referral(testApp);
    await send('police', story.personId);
    await testApp.sql(`update referral_party set until = until - interval '59 minutes' where referral_id = $1`, [story.id]);
    expect(await hides('police', story)).toBe(false);
    await testApp.sql(`update referral_party set until = until - interval '1 minute' where referral_id = $1`, [story.id]);
    expect(await hides('police', story)).toBe(true);
    expect((await join('police', story)).status).toBe(404);
    // being told again offers it again
    expect((await send('police', story.personId)).body['join']).toEqual(named(story));
    expect([(await join('police', story)).status, await offers(story)]).toEqual([201, 1]);
  });

  it('is offered to who was told, and to nobody else of their team; and nobody sees to whom it was offered', async () => {
    const story = await referral(testApp, { by: 'gp-elsewhere' });
    await send('gp', story.personId);
    expect([await hides('gp', story), await hides('gp-colleague', story)]).toEqual([false, true]);
    for (const who of ['gp', 'gp-elsewhere', 'triager'] as const) expect((await readAs(testApp, who, story)) as unknown as object).toMatchObject({ parties: [] });
  });

  it('is told as a refusal that the audit keeps, under the name of who was told', async () => {
    const story = await referral(testApp);
    await send('police', story.personId);
    const { body } = await testApp.as('governance').get(`/api/audit?referral=${story.id}`);
    expect(body['items']).toContainEqual(expect.objectContaining({ action: 'referral.create', outcome: 409, referralId: story.id, personId: story.personId, basis: 'duplicate' }));
  });

  it('is in nobody’s way who says why another is needed, and the triager reads why', async () => {
    const story = await referral(testApp);
    const sent = await send('police', story.personId, 'mentalHealth', { override: { duplicate: 'Another matter altogether.' } });
    expect(sent.status).toBe(201);
    expect(await readAs(testApp, 'triager', { id: String(sent.body['id']) })).toMatchObject({ override: { duplicate: 'Another matter altogether.' } });
    expect([await offers(story), (await send('police', story.personId, 'mentalHealth', { override: { fit: 'It fits.' } })).status]).toEqual([0, 409]);
  });

  it('is found by a draft as it is sent too, which stays a draft; a reason sends it', async () => {
    const story = await referral(testApp);
    const draft = await referral(testApp, { by: 'gp-elsewhere', personId: story.personId, draft: true });
    const refusal = await draft.try('gp-elsewhere', 'submit');
    expect([refusal.status, refusal.body]).toMatchObject([409, { code: 'DUPLICATE_REFERRAL', join: named(story) }]);
    expect(await readAs(testApp, 'gp-elsewhere', draft)).toMatchObject({ state: 'draft', version: 1 });
    const { body } = await testApp.as('governance').get(`/api/audit?referral=${story.id}`);
    expect(body['items']).toContainEqual(expect.objectContaining({ action: 'referral.event', outcome: 409, basis: 'duplicate' }));
    await draft.next('gp-elsewhere', 'submit', { override: { duplicate: 'A second opinion.' } });
    const saved = await referral(testApp, { by: 'gp-elsewhere', personId: story.personId, draft: true, more: { override: { duplicate: 'And a third.' } } });
    expect((await saved.try('gp-elsewhere', 'submit')).status).toBe(201);
  });

  it('is told after all that must be put right anyway: a version that was overtaken, a service that does not fit', async () => {
    const story = await referral(testApp);
    const draft = await referral(testApp, { by: 'gp-elsewhere', personId: story.personId, draft: true });
    expect((await testApp.as('gp-elsewhere').post(`/api/referrals/${draft.id}/events`, { type: 'submit' }, { version: 7 })).body['code']).toBe('VERSION_STALE');
    expect((await testApp.as('gp-elsewhere').post(`/api/referrals/${draft.id}/events`, { type: 'submit' })).body['code']).toBe('VERSION_REQUIRED');
    expect((await send('police', story.personId, 'mentalHealth', { answers: {} })).body['code']).toBe('FORM_INVALID');
    const of60 = [{ words: 'For people of 200 and over.', facts: ['age'], required: true, schema: { properties: { age: { minimum: 200 } } } }];
    await testApp.sql('update service set criteria = $2 where id = $1', [SERVICES.mentalHealth.id, JSON.stringify(of60)]);
    expect((await send('police', story.personId)).body['code']).toBe('FIT_FAILED');
    expect((await send('police', story.personId, 'mentalHealth', { override: { fit: 'He is old.' } })).body['code']).toBe('DUPLICATE_REFERRAL');
    await testApp.sql(`update service set criteria = '[]' where id = $1`, [SERVICES.mentalHealth.id]);
  });

  it('is one of their own organisation’s: that is told, to any service of its category, and there is nothing to join', async () => {
    await testApp.sql(`update service set category = 'mind' where id = any ($1)`, [[SERVICES.mentalHealth.id, SERVICES.talkingTherapies.id]]);
    const story = await referral(testApp);
    for (const to of ['mentalHealth', 'talkingTherapies'] as const) {
      const { status, body } = await send('gp-colleague', story.personId, to);
      expect([status, body['existing'], body['join']]).toMatchObject([409, named(story), undefined]);
    }
    expect((await send('gp-colleague', story.personId, 'socialCare')).status).toBe(201);
    // a concern that a service must look into by statute is another matter
    await testApp.sql(`update service set category = 'mind' where id = $1`, [SERVICES.safeguarding.id]);
    expect((await send('gp-colleague', story.personId, 'safeguarding')).status).toBe(201);
    // of another organisation's, to another service, nobody is told
    expect((await send('police', story.personId, 'talkingTherapies')).status).toBe(201);
    expect(await offers(story)).toBe(0);
    for (const { id } of [SERVICES.mentalHealth, SERVICES.talkingTherapies, SERVICES.safeguarding]) await testApp.sql('update service set category = id::text where id = $1', [id]);
  });

  it('is told to who hears of it already by an invitation, and may join it', async () => {
    const story = await referral(testApp);
    await story.next('gp', 'invite', { organisationId: ORGANISATIONS.beat.id, as: 'copied' });
    expect((await send('police', story.personId)).body['join']).toEqual(named(story));
    expect([await offers(story), (await join('police', story)).status]).toEqual([0, 201]);
  });

  it('is, at a service with a statutory duty, their own to go on with, and nobody else’s to know of or to join', async () => {
    const story = await referral(testApp, { to: 'safeguarding' });
    const { status, body } = await send('gp', story.personId, 'safeguarding');
    expect([status, body['existing'], body['join']]).toMatchObject([409, named(story), undefined]);
    const other = await send('police', story.personId, 'safeguarding');
    expect([other.status, await offers(story), (await join('police', story)).status]).toEqual([201, 0, 404]);
    await testApp.sql(`insert into referral_party (id, referral_id, kind, user_id, since, until) values ($1, $2, 'offered', $3, now(), now() + interval '1 hour')`, [randomUUID(), story.id, userId('gp-elsewhere')]);
    expect([(await join('gp-elsewhere', story)).status, (await join('gp-elsewhere', story)).body['code']]).toEqual([409, 'EVENT_NOT_ALLOWED']);
  });

  it('is, at a service that goes by an alias, as if it were not there', async () => {
    const story = await referral(testApp, { to: 'crisis' });
    await testApp.sql(`update service set public_alias = 'Riverside' where id = $1`, [SERVICES.crisis.id]);
    const sent = await send('police', story.personId, 'crisis');
    expect([sent.status, await offers(story)]).toEqual([201, 0]);
    // their own they know of; that its category is another's would tell what it is
    expect((await send('police', story.personId, 'crisis')).body['existing']).toMatchObject({ id: sent.body['id'], service: { name: 'Riverside' } });
    await testApp.sql('update service set category = (select category from service where id = $2) where id = $1', [SERVICES.socialCare.id, SERVICES.crisis.id]);
    expect((await send('police', story.personId, 'socialCare')).status).toBe(201);
    expect((await send('gp', story.personId, 'socialCare')).status).toBe(409);
    await testApp.sql(`update service set category = 'socialCare' where id = $1`, [SERVICES.socialCare.id]);
  });

  it.each([['objects to sharing', {}], ['objects to some of it', { categories: ['police'] }]])('is as if it were not there where the person %s', async (_, which) => {
    const story = await referral(testApp);
    await testApp.as('gp').post(`/api/people/${story.personId}/objections`, { note: 'They asked.', ...which });
    const sent = await send('police', story.personId);
    const about = await send('police', await somebodyNew(testApp.as('police')));
    expect([sent.status, await offers(story), await hides('police', story)]).toEqual([201, 0, true]);
    // nothing of the answer tells it from one about somebody who was never referred
    expect(Object.keys(sent.body)).toEqual(Object.keys(about.body));
    expect((await send('gp', story.personId)).status).toBe(409);
  });

  it('is as if it were not there where the person’s whereabouts are kept', async () => {
    const story = await referral(testApp);
    await testApp.sql('update person set restricted = true where id = $1', [story.personId]);
    expect((await send('police', story.personId)).status).toBe(201);
  });

  it('is found by any record of the person', async () => {
    const story = await referral(testApp);
    const other = await somebodyNew(testApp.as('police'));
    expect((await send('police', other, 'socialCare')).status).toBe(201);
    await testApp.sql('update person set alias_of_id = $2 where id = $1', [other, story.personId]);
    expect((await send('police', other)).body['join']).toEqual(named(story));
    await testApp.sql('update person set alias_of_id = null where id = $1', [other]);
    expect((await send('police', other)).status).toBe(201);
  });

  it('is where it was moved to, and not where it was', async () => {
    const story = await referral(testApp);
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' });
    expect((await send('police', story.personId, 'mentalHealth')).status).toBe(201);
    expect((await send('police', story.personId, 'socialCare')).body['join']).toEqual(named(story));
  });

  it('is not a draft, nor one that is closed or was entered in error; nor one of the same incident about somebody else', async () => {
    const group = randomUUID();
    const draft = await referral(testApp, { draft: true, more: { group } });
    expect((await send('gp-elsewhere', draft.personId, 'mentalHealth', { group })).status).toBe(201);
    expect((await referral(testApp, { more: { group } })).version).toBe(1);
    const closed = await referral(testApp);
    await closed.next('gp', 'withdraw', { reason: 'resolved' });
    expect((await send('gp', closed.personId)).status).toBe(201);
    const wrong = await referral(testApp);
    await wrong.next('gp', 'invite', { organisationId: ORGANISATIONS.beat.id, as: 'copied' });
    const purpose = { 'Onward-Purpose': 'A mix-up' };
    const say = async (who: Somebody, headers = {}) =>
      testApp.as(who).post(`/api/referrals/${wrong.id}/events`, { type: 'entered-in-error', note: 'Of somebody else.' }, { version: (await readAs(testApp, 'triager', wrong)).version, headers });
    expect([(await say('coordinator', purpose)).status, (await say('triager')).status]).toEqual([201, 201]);
    expect((await send('police', wrong.personId)).status).toBe(201);
  });

  it('is no answer to a retried request: that gets its first answer', async () => {
    const personId = await somebodyNew(testApp.as('gp'));
    const key = randomUUID();
    const first = await send('gp', personId, 'mentalHealth', {}, key);
    const again = await send('gp', personId, 'mentalHealth', {}, key);
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    const refusedKey = randomUUID();
    expect((await send('gp', personId, 'mentalHealth', {}, refusedKey)).status).toBe(409);
    // what was refused is kept for nobody: with a reason, the same key sends it
    expect((await send('gp', personId, 'mentalHealth', { override: { duplicate: 'Again.' } }, refusedKey)).status).toBe(201);
  });

  it('is found by the second of two who send at once', async () => {
    for (let time = 0; time < 10; time += 1) {
      const personId = await somebodyNew(testApp.as('gp'));
      const answers = await Promise.all((['gp', 'police', 'gp-elsewhere', 'social-worker'] as const).map((who) => send(who, personId)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
      const first = answers.find(({ status }) => status === 201)?.body['id'];
      for (const { status, body } of answers) if (status === 409) expect(body['join']).toMatchObject({ id: first });
    }
  });

  it('is not to be found out by what is not told: no row of it is seen by who was told nothing', async () => {
    const story = await referral(testApp, { to: 'safeguarding' });
    await send('police', story.personId, 'safeguarding');
    await testApp.sql('begin');
    await testApp.sql(`set local role onward_app`);
    await testApp.sql(`select set_config('app.membership', $1, true)`, [membershipId('police')]);
    for (const table of ['referral where id', 'referral_party where referral_id', 'referral_event where referral_id']) expect(await testApp.sql(`select from ${table} = $1`, [story.id])).toEqual([]);
    await testApp.sql('rollback');
  });
});
