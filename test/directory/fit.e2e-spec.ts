import { ANSWERS, CORE_FORM, referral, somebodyNew } from '../factories/referral-story.js';
import { SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';

interface Ranked {
  readonly service: { readonly id: string; readonly name: string };
  readonly fits: string;
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  readonly redirects: { readonly of: number; readonly to: readonly { readonly id: string; readonly times: number; readonly reason: string }[] } | null;
}

const ADULT = { words: '18 or over.', required: true, facts: ['age'], schema: { properties: { age: { minimum: 18 } } } };
const OLDER = { words: '65 or over.', required: true, facts: ['age'], schema: { properties: { age: { minimum: 65 } } } };
const ALONE = { words: 'Lives alone.', required: true, facts: ['living-situation'], schema: { properties: { 'living-situation': { const: 'alone' } } } };
const SUITS = { words: 'Wants to talk about it.', required: false };

describe('Which service takes a person', () => {
  let onward: TestApp;
  let adult: string;
  let child: string;

  const asks = (service: keyof typeof SERVICES, criteria: readonly object[]) =>
    onward.sql('update service set criteria = $2 where id = $1', [SERVICES[service].id, JSON.stringify(criteria)]);
  const born = async (family: string, birthDate: string | undefined, more: object = {}): Promise<string> =>
    String((await onward.as('gp').post('/api/people', { given: 'Kit', family, ...(birthDate === undefined ? {} : { birthDate }), ...more })).body['id']);
  const rankedFor = async (body: object, who: Somebody = 'gp'): Promise<Ranked[]> => (await onward.as(who).post('/api/services/fit', body)).body['items'] as Ranked[];
  const found = async (name: string, body: object, who: Somebody = 'gp') => (await rankedFor({ limit: 20, ...body }, who)).find(({ service }) => service.name === name);
  const send = (body: object, who: Somebody = 'gp'): Promise<Answered> =>
    onward.as(who).post('/api/referrals', { serviceId: SERVICES.mentalHealth.id, priority: 'routine', form: CORE_FORM, answers: ANSWERS, state: 'submitted', ...body });

  beforeAll(async () => {
    onward = await startApp();
    adult = await born('Fitwell', '1980-05-02');
    child = await born('Fitwell', '2016-05-02');
    await asks('mentalHealth', [ADULT, SUITS]);
    await asks('socialCare', [OLDER]);
    await asks('talkingTherapies', [ADULT, ALONE]);
  }, 60_000);
  afterAll(() => onward?.stop());

  describe('is told before anything is sent', () => {
    it('best first, each with what is met, unmet and not known', async () => {
      const ranked = await rankedFor({ personId: adult, limit: 20 });
      expect(ranked.find(({ service }) => service.id === SERVICES.mentalHealth.id)).toMatchObject({ fits: 'yes', met: ['18 or over.'], unmet: [], unknown: ['Wants to talk about it.'] });
      expect(ranked.find(({ service }) => service.id === SERVICES.socialCare.id)).toMatchObject({ fits: 'no', unmet: ['65 or over.'] });
      expect(ranked.find(({ service }) => service.id === SERVICES.talkingTherapies.id)).toMatchObject({ fits: 'unknown', unknown: ['Lives alone.'] });
      const order = ranked.map(({ fits }) => fits);
      expect(order).toEqual(order.toSorted((one, other) => ['yes', 'unknown', 'no'].indexOf(one) - ['yes', 'unknown', 'no'].indexOf(other)));
      expect(ranked[0]?.service.id).toBe(SERVICES.mentalHealth.id);
    });

    it('three, unless more are asked for, and never a closed one, the desk, or one that is only listed', async () => {
      expect(await rankedFor({ personId: adult })).toHaveLength(3);
      const names = (await rankedFor({ personId: adult, limit: 20 })).map(({ service }) => service.name);
      for (const absent of ['Day Hospital', 'Single Point of Access', 'Befriending']) expect(names).not.toContain(absent);
      expect(names.indexOf('Memory Clinic')).toBeGreaterThan(names.indexOf('Crisis Team'));
    });

    it('with the question that would decide it, where the form asks it', async () => {
      const { body } = await onward.as('gp').post('/api/services/fit', { personId: adult, serviceIds: [SERVICES.talkingTherapies.id] });
      expect(body['questions']).toMatchObject([{ fact: 'living-situation', title: expect.any(String), schema: { enum: expect.arrayContaining(['alone']) }, form: { key: 'core-referral', version: 1 }, pointer: '/livingSituation' }]);
      const answered = { personId: adult, serviceIds: [SERVICES.talkingTherapies.id] };
      expect(await rankedFor({ ...answered, answers: { livingSituation: 'alone' } })).toMatchObject([{ fits: 'yes' }]);
      expect(await rankedFor({ ...answered, answers: { livingSituation: 'not-known' } })).toMatchObject([{ fits: 'unknown' }]);
      expect(await rankedFor({ ...answered, facts: { 'living-situation': 'with-others' } })).toMatchObject([{ fits: 'no', unmet: ['Lives alone.'] }]);
    });

    it('and first the question that would decide it for the most of them', async () => {
      const need = { words: 'Low mood.', required: true, facts: ['main-need'], schema: { properties: { 'main-need': { const: 'low-mood' } } } };
      const both = [SERVICES.crisis.id, SERVICES.talkingTherapies.id];
      await asks('crisis', [need]);
      await asks('talkingTherapies', [ALONE, need]);
      const { body } = await onward.as('gp').post('/api/services/fit', { personId: adult, serviceIds: both });
      expect(body['questions']).toMatchObject([{ fact: 'main-need', form: { key: 'core-referral' }, pointer: '/mainNeed' }, { fact: 'living-situation' }]);
      expect(await rankedFor({ personId: adult, serviceIds: both, facts: { 'main-need': 'falls' } })).toMatchObject([{ fits: 'no' }, { fits: 'no' }]);
      expect(await rankedFor({ personId: adult, serviceIds: both, answers: { mainNeed: 'not-known' } })).toMatchObject([{ fits: 'unknown' }, { fits: 'unknown' }]);
      await asks('crisis', []);
      await asks('talkingTherapies', [ADULT, ALONE]);
    });

    it('of somebody who is not in the record yet, from what is known', async () => {
      expect((await found('Adult Social Care', { facts: { age: 70 } }))?.fits).toBe('yes');
      const { body } = await onward.as('gp').post('/api/services/fit', { serviceIds: [SERVICES.socialCare.id] });
      expect(body).toMatchObject({ items: [{ fits: 'unknown' }], questions: [{ fact: 'age', schema: { type: 'integer' } }] });
    });

    it('from a guessed age only where no likely age would decide otherwise', async () => {
      const guessed = await born('Unknown', undefined, { approximateAge: 20 });
      expect((await found('Community Mental Health', { personId: guessed }))?.fits).toBe('unknown');
      expect((await found('Adult Social Care', { personId: guessed }))?.fits).toBe('no');
    });

    it('by words too', async () => {
      expect((await rankedFor({ personId: adult, q: 'social care' })).map(({ service }) => service.name)).toEqual(['Adult Social Care']);
    });

    it('of a person who was found and is not open to them, from what finding told them: age, and where they live', async () => {
      const child = await born('Found', '2016-05-04', { sex: 'female', language: 'pl', address: { lines: ['1 Quay Street'], postcode: 'QW1 1AA' } });
      expect((await onward.as('police').get(`/api/people/${child}`)).status).toBe(404);
      expect((await found('Adult Social Care', { personId: child }, 'police'))?.fits).toBe('no');
      const grown = await born('Foundtoo', '1950-05-04');
      expect((await found('Adult Social Care', { personId: grown }, 'police'))?.fits).toBe('yes');
      expect(await onward.sql(`select distinct basis from audit_entry where action = 'fit.check' and person_id = $1`, [child])).toEqual([{ basis: 'found' }]);
    });

    it('to nobody about nobody', async () => {
      const nobody = await onward.as('police').post('/api/services/fit', { personId: '0190b000-0000-7000-8000-00000000dead' });
      expect([nobody.status, nobody.body['errors']]).toMatchObject([422, [{ pointer: '/personId', code: 'NOT_THERE' }]]);
    });

    it('by a place however it is typed, and not by what is no age or no place', async () => {
      await asks('crisis', [{ words: 'Lives in QW1.', required: true, facts: ['postcode-district'], schema: { properties: { 'postcode-district': { enum: ['QW1'] } } } }]);
      for (const place of ['QW1', ' qw1 ', 'qw1 1aa']) expect([place, (await found('Crisis Team', { facts: { 'postcode-district': place } }))?.fits]).toEqual([place, 'yes']);
      for (const facts of [{ age: -1 }, { age: 1e300 }, { age: 1.5 }, { age: 'old' }, { 'postcode-district': 'Bristol' }, { 'postcode-district': 7 }]) {
        const { status, body } = await onward.as('gp').post('/api/services/fit', { facts });
        expect([facts, status, body['errors']]).toEqual([facts, 422, [expect.objectContaining({ pointer: `/facts/${Object.keys(facts)[0] ?? ''}` })]]);
      }
      await asks('crisis', []);
    });

    it('without a reason by which one could tell what an alias hides', async () => {
      await onward.sql(`update service set public_alias = 'Harbour House' where id = $1`, [SERVICES.socialCare.id]);
      expect(await found('Harbour House', { facts: { age: 12 } }, 'police')).toMatchObject({ fits: 'unknown', met: [], unmet: [], unknown: [] });
      expect(await rankedFor({ facts: { age: 12 }, q: 'social care' }, 'police')).toEqual([]);
      expect((await found('Adult Social Care', { facts: { age: 12 } }, 'gp'))?.fits).toBe('no');
      await onward.sql('update service set public_alias = null where id = $1', [SERVICES.socialCare.id]);
    });

    it('and is written down as a look at the person', async () => {
      await rankedFor({ personId: adult });
      const [row] = await onward.sql<{ n: string }>(`select count(*) as n from audit_entry where action = 'fit.check' and person_id = $1`, [adult]);
      expect(Number(row?.n)).toBeGreaterThan(0);
    });

    it.each<[string, object, string]>([
      ['a fact that nobody knows of', { facts: { 'shoe-size': 43 } }, '/facts/shoe-size'],
      ['a fact that is no value', { facts: { age: { years: 3 } } }, '/facts/age'],
      ['a form that is not there', { form: { key: 'no-form', version: 1 }, answers: {} }, '/form'],
      ['a question we do not know', { mood: 'low' }, '/mood'],
    ])('and %s is refused, saying where', async (_, body, pointer) => {
      const answer = await onward.as('gp').post('/api/services/fit', body);
      expect([answer.status, (answer.body['errors'] as { pointer: string }[]).map((error) => error.pointer)]).toEqual([422, [pointer]]);
    });
  });

  describe('decides where a referral may go', () => {
    it('refuses what is required and surely unmet, and names better choices', async () => {
      const answer = await send({ personId: child });
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({ code: 'FIT_FAILED', unmet: ['18 or over.'], errors: [{ pointer: '/serviceId', message: expect.stringContaining('18 or over. Choose another service, or say why') }] });
      const better = answer.body['better'] as { id: string; fits: string }[];
      expect(better.length).toBeGreaterThan(0);
      expect(better.map(({ id }) => id)).not.toContain(SERVICES.mentalHealth.id);
      expect(better.map(({ fits }) => fits)).not.toContain('no');
      const [{ n } = { n: '' }] = await onward.sql<{ n: string }>('select count(*) as n from referral where person_id = $1', [child]);
      expect(Number(n)).toBe(0);
    });

    it('lets it go with a reason, which the triager reads', async () => {
      const sent = await send({ personId: child, override: { fit: 'Agreed with Nurse Wren by phone.' } });
      expect(sent.status).toBe(201);
      const read = await onward.as('triager').get(`/api/referrals/${String(sent.body['id'])}`);
      expect(read.body['override']).toEqual({ fit: 'Agreed with Nurse Wren by phone.' });
    });

    it('lets go what is not known, and a draft whatever it is', async () => {
      const guessed = await born('Perhaps', undefined, { approximateAge: 19 });
      expect((await send({ personId: guessed })).status).toBe(201);
      expect((await send({ personId: child, state: 'draft' })).status).toBe(201);
    });

    it('looks again as a draft is sent, unless it was saved with a reason', async () => {
      const draft = await referral(onward, { personId: await born('Younger', '2016-05-02'), draft: true });
      expect((await draft.try('gp', 'submit')).body).toMatchObject({ code: 'FIT_FAILED', unmet: ['18 or over.'] });
      const patched = await onward.as('gp').patch(`/api/referrals/${draft.id}`, { override: { fit: 'She is eighteen in a week.' } }, { version: draft.version });
      draft.version = Number(patched.body['version']);
      expect((await draft.try('gp', 'submit')).status).toBe(201);
      const other = await referral(onward, { personId: await born('Youngest', '2016-05-02'), draft: true });
      expect((await other.try('gp', 'submit', { override: { fit: 'Agreed.' } })).status).toBe(201);
    });

    it('looks at what was answered', async () => {
      const answers = { ...ANSWERS, livingSituation: 'alone' };
      expect((await send({ personId: adult, serviceId: SERVICES.talkingTherapies.id, answers })).status).toBe(201);
      expect((await send({ personId: adult, serviceId: SERVICES.talkingTherapies.id, answers: { ...ANSWERS, livingSituation: 'with-others' } })).body).toMatchObject({ code: 'FIT_FAILED', unmet: ['Lives alone.'] });
    });

    it('hears of criteria that changed a moment ago', async () => {
      const someone = await somebodyNew(onward.as('gp'));
      expect((await send({ personId: someone, serviceId: SERVICES.crisis.id })).status).toBe(201);
      await asks('crisis', [{ ...ADULT, words: 'Under 18.', schema: { properties: { age: { maximum: 17 } } } }]);
      expect((await send({ personId: someone, serviceId: SERVICES.crisis.id })).body).toMatchObject({ code: 'FIT_FAILED', unmet: ['Under 18.'] });
      await asks('crisis', []);
    });

    it('is never in the way of a referral by criteria that cannot be evaluated', async () => {
      await asks('crisis', [{ ...ADULT, schema: { properties: { age: { $ref: '#/$defs/gone' } } } }, { words: 'Odd.', required: true, facts: ['sex'], schema: { properties: { sex: { pattern: '(' } } } }]);
      const somebody = await born('Wellfit', '1980-05-02');
      expect((await send({ personId: somebody, serviceId: SERVICES.crisis.id })).status).toBe(201);
      expect((await found('Crisis Team', { personId: somebody }))?.fits).toBe('unknown');
      await asks('crisis', []);
    });

    it('is the same where it is moved onward, and a note says why all the same', async () => {
      const story = await referral(onward, { personId: adult });
      const away = { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' };
      expect((await story.try('triager', 'redirect', away)).body).toMatchObject({ code: 'FIT_FAILED', unmet: ['65 or over.'], errors: [{ pointer: '/toServiceId' }] });
      expect((await story.try('triager', 'redirect', { ...away, note: 'They take her from the age of 40 by agreement.' })).status).toBe(201);
    });
  });

  describe('is learnt from where referrals went on to', () => {
    it('how many of the last that came to a service were moved on, where to and why; never one that was taken back, or fewer than three', async () => {
      await asks('crisis', []);
      for (const reason of ['wrong-service', 'wrong-service', 'age'] as const) {
        const moved = await referral(onward, { to: 'mentalHealth', personId: adult });
        await moved.next('triager', 'redirect', { toServiceId: SERVICES.crisis.id, reason });
      }
      const kept = await referral(onward, { to: 'mentalHealth', personId: adult });
      await kept.next('triager', 'redirect', { toServiceId: SERVICES.crisis.id, reason: 'specialty' });
      await kept.next('triager', 'retract');
      const redirects = (await found('Community Mental Health', { personId: adult }))?.redirects;
      expect(redirects?.to).toEqual([{ id: SERVICES.crisis.id, name: 'Crisis Team', times: 3, reason: 'wrong-service' }]);
      expect(redirects?.of).toBeGreaterThanOrEqual(4);
      expect((await found('Crisis Team', { personId: adult }))?.redirects).toBeNull();
    });
  });
});
