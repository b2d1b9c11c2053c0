import { REFERENCE_FORMS } from '@onward/seeds';
import { ANSWERS, referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { brokenPlace } from './moves.js';

const DAY = 86_400_000;
const exampleOf = (key: string): Readonly<Record<string, unknown>> => REFERENCE_FORMS.find((form) => form.key === key)?.example ?? {};
const filled = (key: string, answers = exampleOf(key)) => ({ form: { key, version: 1 }, answers });

interface Told {
  readonly prefill: Record<string, unknown>;
  readonly provenance: Record<string, { readonly known: readonly { readonly value: unknown; readonly organisation: string }[] }>;
}

describe('A referral with a supplement', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  const read = async (who: Parameters<TestApp['as']>[0], { id }: ReferralStory) => (await onward.as(who).get(`/api/referrals/${id}`)).body;
  const toldFor = async (who: Parameters<TestApp['as']>[0], personId: string, form: string, headers: Record<string, string> = {}): Promise<Told> => {
    const { status, body, text } = await onward.as(who).get(`/api/people/${personId}/story?form=${form}`, { headers });
    if (status !== 200) throw new Error(text);
    return body as unknown as Told;
  };

  it('is told which supplements its service asks for', async () => {
    await onward.sql(`update service set required_supplements = '{adult-mental-health}' where id = $1`, [SERVICES.mentalHealth.id]);
    const { body } = await onward.as('gp').get(`/api/services/${SERVICES.mentalHealth.id}`);
    expect(body['requiredSupplements']).toEqual(['adult-mental-health']);
    expect((await onward.as('gp').get('/api/forms/adult-mental-health')).body).toMatchObject({ kind: 'supplement', version: 1 });
  });

  it('is sent without it all the same, and with as little of it as is known', async () => {
    for (const supplements of [undefined, [], [filled('adult-mental-health', {})], [filled('adult-mental-health', { duration: 'over-a-year' })]]) {
      const story = await referral(onward, { more: supplements === undefined ? {} : { supplements } });
      expect((await read('triager', story))['state']).toBe('submitted');
    }
  });

  it.each(['adult-mental-health', 'adult-social-care', 'childrens-social-care', 'palliative-care', 'falls-and-frailty', 'domestic-abuse', 'homelessness'])(
    'carries %s as it was answered, in parts by sharing category, and the chain covers it', async (key) => {
      const story = await referral(onward, { more: { supplements: [filled(key)] } });
      expect((await read('triager', story))['supplements']).toEqual([{ form: { key, version: 1, standing: 'current' }, revision: 1, answers: exampleOf(key) }]);
      expect(await brokenPlace(onward, story)).toBeNull();
      const parts = await onward.sql<{ category: string }>('select p.category from response s join response_part p on p.response_id = s.id where s.referral_id = $1 and s.form_key = $2', [story.id, key]);
      expect(parts.length).toBeGreaterThanOrEqual(1);
    });

  it('keeps several apart, the core form first, in the order in which they were added', async () => {
    const story = await referral(onward, { draft: true, more: { supplements: [filled('homelessness')] } });
    onward.clock.advance(DAY / 24);
    const both = await onward.as('gp').patch(`/api/referrals/${story.id}`, { supplements: [filled('homelessness'), filled('adult-social-care')] }, { version: story.version });
    story.version = Number(both.body['version']);
    await story.next('gp', 'submit');
    const { answers, supplements } = await read('triager', story);
    expect(answers).toEqual(ANSWERS);
    expect((supplements as { form: { key: string } }[]).map(({ form }) => form.key)).toEqual(['homelessness', 'adult-social-care']);
  });

  it('is a draft again, with it, once its sending is taken back', async () => {
    const story = await referral(onward, { more: { supplements: [filled('falls-and-frailty')] } });
    await story.next('gp', 'retract');
    expect(await read('gp', story)).toMatchObject({ state: 'draft', answers: ANSWERS, supplements: [{ form: { key: 'falls-and-frailty' }, answers: exampleOf('falls-and-frailty') }] });
    expect((await toldFor('gp', story.personId, 'falls-and-frailty')).provenance).toEqual({});
  });

  it('is changed once it is sent, as the core form is: a new revision that the chain covers, and that is taken back as one', async () => {
    const story = await referral(onward, { more: { supplements: [filled('adult-social-care'), filled('falls-and-frailty')] } });
    await story.next('triager', 'amend', { answers: { medicines: 'None.' }, supplements: [{ form: { key: 'adult-social-care' }, answers: { dischargeDate: '2026-04-01', equipment: null } }] });
    const { equipment: _gone, ...rest } = exampleOf('adult-social-care');
    const supplements = async () => (await read('triager', story))['supplements'];
    expect(await read('triager', story)).toMatchObject({ answers: { ...ANSWERS, medicines: 'None.' } });
    expect(await supplements()).toMatchObject([{ revision: 2, answers: { ...rest, dischargeDate: '2026-04-01' } }, { revision: 1, answers: exampleOf('falls-and-frailty') }]);
    expect(((await supplements()) as { answers: object }[])[0]?.answers).not.toHaveProperty('equipment');
    expect(await brokenPlace(onward, story)).toBeNull();
    await story.next('triager', 'retract');
    expect(await supplements()).toMatchObject([{ revision: 3, answers: exampleOf('adult-social-care') }, { revision: 1 }]);
    expect(await brokenPlace(onward, story)).toBeNull();
  });

  it('is changed in an answer to a question too, and the next form is offered what it says now', async () => {
    const story = await referral(onward, { more: { supplements: [filled('falls-and-frailty')] } });
    await story.next('triager', 'request-information', { question: 'What is there at home?' });
    await story.next('gp', 'provide-information', { supplements: [{ form: { key: 'falls-and-frailty' }, answers: { equipment: 'A rail.' } }] });
    expect((await toldFor('gp', story.personId, 'falls-and-frailty')).provenance['/equipment']?.known.map(({ value }) => value)).toEqual(['A rail.']);
    expect(await brokenPlace(onward, story)).toBeNull();
  });

  it('that did not go with it, is named twice, or would be wrong is not changed, and it is said where', async () => {
    const story = await referral(onward, { more: { supplements: [filled('falls-and-frailty')] } });
    const refused = async (...supplements: object[]) => {
      const { status, body } = await story.try('triager', 'amend', { supplements });
      return [status, ...(body['errors'] as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    const change = (key: string, answers: object = { equipment: 'A rail.' }) => ({ form: { key }, answers });
    expect(await refused(change('homelessness'))).toEqual([422, '/supplements/0/form NOT_THERE']);
    expect(await refused(change('core-referral'))).toEqual([422, '/supplements/0/form NOT_THERE']);
    expect(await refused(change('falls-and-frailty'), change('falls-and-frailty'))).toEqual([422, '/supplements/1/form NOT_UNIQUE']);
    expect(await refused(change('falls-and-frailty', { shoeSize: 9 }))).toEqual([422, '/supplements/0/answers/shoeSize UNKNOWN_FIELD']);
    expect((await onward.as('gp-elsewhere').post(`/api/referrals/${story.id}/events`, { type: 'amend', supplements: [change('homelessness')] }, { version: story.version })).status).toBe(404);
    expect((await story.try('gp', 'amend', { supplements: [change('homelessness')] })).status).toBe(403);
  });

  it('is refused where an answer of it is of the wrong shape, at its pointer', async () => {
    const { personId } = await referral(onward, { draft: true });
    for (const [answers, pointer] of [
      [{ careNeeds: ['flying'] }, '/supplements/0/answers/careNeeds/0'],
      [{ dischargeDate: 'soon' }, '/supplements/0/answers/dischargeDate'],
      [{ shoeSize: 9 }, '/supplements/0/answers/shoeSize'],
    ] as const) {
      const sent = await onward.as('gp').post('/api/referrals', {
        personId, serviceId: SERVICES.socialCare.id, priority: 'routine', form: { key: 'core-referral', version: 1 }, answers: ANSWERS, supplements: [filled('adult-social-care', answers)],
      });
      expect([sent.status, sent.body['code'], (sent.body['errors'] as { pointer: string }[]).map((error) => error.pointer)]).toEqual([422, 'FORM_INVALID', [pointer]]);
    }
  });

  it('tells one supplement what was told in another: the same concept, asked by two services', async () => {
    const { personId } = await referral(onward, { more: { supplements: [filled('falls-and-frailty')] } });
    const { prefill, provenance } = await toldFor('gp', personId, 'adult-social-care');
    expect(Object.keys(provenance)).toEqual(['/equipment']);
    expect(prefill['/equipment']).toBe(exampleOf('falls-and-frailty')['equipment']);
    // and what the core form asked is not in it
    expect((await toldFor('gp', personId, 'falls-and-frailty')).provenance).not.toHaveProperty('/medicines');
  });

  it('shows who has it next all of it, and an organisation that has no part in it nothing', async () => {
    const story = await referral(onward, { more: { supplements: [filled('domestic-abuse')] } });
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service', note: 'For social care.' });
    expect((await read('triager-2', story))['supplements']).toMatchObject([{ answers: exampleOf('domestic-abuse') }]);
    expect((await onward.as('gp-elsewhere').get(`/api/referrals/${story.id}`)).status).toBe(404);
    const purpose = { 'onward-purpose': 'They came to see us' };
    expect((await toldFor('gp-elsewhere', story.personId, 'domestic-abuse', purpose)).provenance).toEqual({});
  });

  it('passes on a prognosis only from who may judge one', async () => {
    const supplements = [filled('palliative-care')];
    const fromPolice = await referral(onward, { by: 'police', to: 'socialCare', more: { supplements } });
    const heard = Object.keys((await toldFor('police', fromPolice.personId, 'palliative-care')).provenance);
    expect(heard).toContain('/functionalStatus');
    expect(heard).not.toContain('/prognosis');
    expect(heard).not.toContain('/cprDecision');
    const fromGp = await referral(onward, { by: 'gp', more: { supplements } });
    const { prefill, provenance } = await toldFor('gp', fromGp.personId, 'palliative-care');
    expect(prefill['/prognosis']).toBe('months');
    // a decision about resuscitation stands dated beside the question, and is never an answer by itself
    expect([prefill['/cprDecision'], provenance['/cprDecision']?.known.length]).toEqual([undefined, 1]);
  });
});
