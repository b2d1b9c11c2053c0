import { ANSWERS, CORE_FORM, referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { brokenPlace, readAs, referralIn } from './moves.js';
import { pointersOf, refused, toldOf } from './refusals.js';

const FALLS = { key: 'falls', version: 1 };
const FALLS_SCHEMA = {
  type: 'object',
  properties: { falls: { title: 'How many falls this year?', type: 'integer', minimum: 0, 'x-name': 'how many falls there were' } },
  required: ['falls'],
  additionalProperties: false,
};

describe('A draft', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
    await onward.sql(
      `insert into form (key, version, title, kind, status, schema, ui_schema, example, digest, published_at) values ('falls', 1, 'Falls', 'supplement', 'published', $1, '{}', '{"falls": 1}', 'x', now())`,
      [FALLS_SCHEMA],
    );
  }, 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  const draft = (more: Record<string, unknown> = {}) => referral(onward, { draft: true, more });
  async function save(story: ReferralStory, patch: unknown, who: 'gp' | 'gp-colleague' = 'gp') {
    const answer = await onward.as(who).patch(`/api/referrals/${story.id}`, patch, { version: story.version });
    if (answer.status === 200) story.version = Number(answer.body['version']);
    return answer;
  }

  it('may lack anything, is its sender’s to send in time, and has no event yet', async () => {
    const story = await draft({ answers: {} });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'draft', owner: { kind: 'referrer', name: 'Mill Lane Surgery' }, due: '2026-03-17T10:00:00.000Z', submittedAt: null, answers: {} });
    expect((await onward.as('gp').get(`/api/referrals/${story.id}/events`)).body).toEqual({ items: [], nextCursor: null });
  });

  it('is saved as it is written: what is sent is merged, null takes away, and each saving is a version', async () => {
    const story = await draft({ answers: { reason: 'Low mood.', medicines: 'None.' } });
    const saved = await save(story, { priority: 'soon', answers: { medicines: null, urgency: 'soon', policeReference: '412' } });
    expect([saved.status, saved.etag]).toEqual([200, '"2"']);
    await save(story, { serviceId: SERVICES.socialCare.id, answers: { mentalHealthHistory: 'None known.' } });
    expect(await readAs(onward, 'gp', story)).toMatchObject({
      version: 3, priority: 'soon', service: { id: SERVICES.socialCare.id }, answers: { reason: 'Low mood.', urgency: 'soon', policeReference: '412', mentalHealthHistory: 'None known.' },
    });
    expect((await readAs(onward, 'gp', story)).answers).not.toHaveProperty('medicines');
  });

  it('takes a supplement and lets it go again', async () => {
    const story = await draft({ answers: {} });
    expect((await save(story, { supplements: [{ form: FALLS, answers: { falls: 'many' } }] })).status).toBe(422);
    await save(story, { supplements: [{ form: FALLS, answers: {} }] });
    const withOne = await save(story, { supplements: [{ form: FALLS, answers: { falls: 2 } }], answers: ANSWERS });
    expect(withOne.body['supplements']).toMatchObject([{ form: FALLS, answers: { falls: 2 } }]);
    expect((await save(story, { supplements: null })).body['supplements']).toEqual([]);
    await story.next('gp', 'submit');
    expect((await onward.as('triager').get(`/api/referrals/${story.id}`)).body['supplements']).toEqual([]);
  });

  it('has each supplement once, in whatever version', async () => {
    const story = await draft({ answers: {} });
    const twice = [{ form: FALLS, answers: { falls: 1 } }, { form: FALLS, answers: { falls: 2 } }];
    const saved = await refused(onward, () => onward.as('gp').patch(`/api/referrals/${story.id}`, { supplements: twice }, { version: story.version }));
    expect([toldOf(saved), pointersOf(saved)]).toEqual(['422 INPUT_INVALID', ['/supplements/1/form']]);
    const sent = await onward.as('gp').post('/api/referrals', { personId: story.personId, serviceId: SERVICES.mentalHealth.id, priority: 'routine', form: CORE_FORM, answers: ANSWERS, supplements: twice });
    expect([toldOf(sent), pointersOf(sent)]).toEqual(['422 INPUT_INVALID', ['/supplements/1/form']]);
  });

  it('is sent as it stands, with its supplement; the chain covers both', async () => {
    const story = await draft({ supplements: [{ form: FALLS, answers: {} }] });
    const early = await refused(onward, () => story.try('gp', 'submit'));
    expect([toldOf(early), pointersOf(early)]).toEqual(['422 FORM_INVALID', ['/supplements/0/answers/falls']]);
    await save(story, { supplements: [{ form: FALLS, answers: { falls: 3 } }] });
    await story.next('gp-colleague', 'submit');
    expect((await onward.as('triager').get(`/api/referrals/${story.id}`)).body).toMatchObject({ state: 'submitted', answers: ANSWERS, supplements: [{ answers: { falls: 3 } }] });
    expect(await brokenPlace(onward, story)).toBeNull();
  });

  it('is checked as a whole when it is sent: a pointer and a sentence for each answer', async () => {
    const { reason: _, medicines: __, ...rest } = ANSWERS;
    const story = await draft({ answers: rest });
    const answer = await refused(onward, () => story.try('gp', 'submit'));
    expect(toldOf(answer)).toBe('422 FORM_INVALID');
    expect(pointersOf(answer)).toEqual(['/answers/reason', '/answers/medicines']);
  });

  it('keeps a text that is too long, and answers that contradict each other, which are not sent', async () => {
    const story = await draft();
    const [long, both] = ['history '.repeat(7_000).trim(), ['section-2', 'none']];
    expect((await save(story, { answers: { medicalHistory: long, legalStatus: both } })).status).toBe(200);
    expect((await readAs(onward, 'gp', story)).answers).toMatchObject({ medicalHistory: long, legalStatus: both });
    const answer = await refused(onward, () => story.try('gp', 'submit'));
    expect(toldOf(answer)).toBe('422 FORM_INVALID');
    expect(answer.body['errors']).toEqual([
      { pointer: '/answers/legalStatus', code: 'NOT_ALLOWED', message: 'Choose “None of these” alone, or the others' },
      { pointer: '/answers/medicalHistory', code: 'TOO_LONG', message: 'The medical history must be 50,000 characters or fewer' },
    ]);
  });

  it('is sent with a history of 5,000 words in every box that takes one, and read so', async () => {
    const history = 'history '.repeat(6_249).trim();
    const histories = { presentingSituation: history, medicalHistory: history, mentalHealthHistory: history };
    const story = await draft();
    await save(story, { answers: histories });
    await story.next('gp', 'submit');
    expect((await readAs(onward, 'triager', story)).answers).toMatchObject(histories);
    expect(await brokenPlace(onward, story)).toBeNull();
  });

  it('holds no more in all than can be sent at once, however it was saved', async () => {
    const story = await draft();
    for (const key of ['reason', 'carers']) expect((await save(story, { answers: { [key]: 'x'.repeat(500_000) } })).status).toBe(200);
    const answer = await refused(onward, () => save(story, { answers: { dependants: 'x'.repeat(100_000) } }));
    expect([toldOf(answer), answer.body['detail']]).toEqual(['413 BODY_TOO_LARGE', 'A draft may be 1 MB at most, with what was saved of it before.']);
    expect((await save(story, { answers: { carers: null, dependants: 'x'.repeat(100_000) } })).status).toBe(200);
  });

  it('is not sent to a service that has closed since', async () => {
    const story = await draft();
    await onward.sql(`update service set state = 'closed' where id = $1`, [SERVICES.mentalHealth.id]);
    const answer = await refused(onward, () => story.try('gp', 'submit'));
    expect([toldOf(answer), pointersOf(answer)]).toEqual(['422 SERVICE_CLOSED', ['/serviceId']]);
    await onward.sql(`update service set state = 'open' where id = $1`, [SERVICES.mentalHealth.id]);
  });

  it('is not sent as an emergency before somebody was spoken to', async () => {
    const story = await draft({ priority: 'emergency' });
    expect(pointersOf(await refused(onward, () => story.try('gp', 'submit')))).toEqual(['/spokenTo']);
    await save(story, { spokenTo: { name: 'Duty nurse Ellis', at: '2026-03-10T09:55:00Z' } });
    await story.next('gp', 'submit');
    expect((await readAs(onward, 'triager', story)).due).toBe('2026-03-10T10:15:00.000Z');
  });

  it('is its team’s: a colleague reads, saves and withdraws it, and nobody else knows of it', async () => {
    const story = await draft();
    expect((await save(story, { answers: { reason: 'From a colleague.' } }, 'gp-colleague')).status).toBe(200);
    expect(await readAs(onward, 'gp', story)).toMatchObject({ answers: { reason: 'From a colleague.' } });
    for (const who of ['gp-elsewhere', 'police', 'triager', 'service-manager', 'coordinator'] as const) {
      const headers = { 'Onward-Purpose': 'Looking around' };
      expect((await onward.as(who).get(`/api/referrals/${story.id}`, { headers })).status).toBe(404);
      expect((await onward.as(who).patch(`/api/referrals/${story.id}`, { priority: 'soon' }, { version: story.version, headers })).status).toBe(404);
    }
    await story.next('gp-colleague', 'withdraw', { reason: 'person-declined' });
    expect(await readAs(onward, 'gp', story)).toMatchObject({ state: 'withdrawn', owner: null, due: null });
  });

  it.each<[string, unknown, number | string | null, string, string[]]>([
    ['without its version', { priority: 'soon' }, null, '428 VERSION_REQUIRED', []],
    ['with an old version', { priority: 'soon' }, 0, '412 VERSION_STALE', []],
    ['with a version that is none', { priority: 'soon' }, 'latest', '412 VERSION_STALE', []],
    ['with a field that nobody knows', { colour: 'red' }, 1, '422 INPUT_INVALID', ['/colour']],
    ['with a state', { state: 'submitted' }, 1, '422 INPUT_INVALID', ['/state']],
    ['without its person', { personId: null }, 1, '422 INPUT_INVALID', ['/personId']],
    ['with a person who is not there', { personId: '0190ffff-0000-7000-8000-00000000dead' }, 1, '422 INPUT_INVALID', ['/personId']],
    ['with an answer of the wrong shape', { answers: { requestedActions: 'cake' } }, 1, '422 FORM_INVALID', ['/answers/requestedActions']],
    ['with an answer to no question', { answers: { shoeSize: 9 } }, 1, '422 FORM_INVALID', ['/answers/shoeSize']],
    ['with a NUL', { answers: { reason: '\u0000' } }, 1, '422 INPUT_INVALID', ['/answers/reason']],
    ['with a member named __proto__', '{"answers": {"__proto__": {"reason": "x"}}}', 1, '400 BODY_MALFORMED', []],
    ['with a list', [], 1, '422 INPUT_INVALID', ['']],
    ['with broken JSON', '{', 1, '400 BODY_MALFORMED', []],
    ['with a version of the form that is not there', { form: { ...CORE_FORM, version: 9 } }, 1, '422 INPUT_INVALID', ['/form']],
  ])('is not saved %s, and stays as it was', async (_how, patch, version, told, pointers) => {
    const story = await draft();
    const answer = await refused(onward, () => onward.as('gp').patch(`/api/referrals/${story.id}`, patch, { version }));
    expect(toldOf(answer)).toBe(told);
    expect(answer.status === 422 ? pointersOf(answer) : []).toEqual(pointers);
    if (answer.status === 412) expect(answer.body).toMatchObject({ state: 'draft', allowedEvents: ['submit', 'withdraw', 'record-death'] });
  });

  it('is none any more once it is sent: changes are events then', async () => {
    const story = await referralIn(onward, 'accepted');
    const answer = await refused(onward, () => save(story, { priority: 'soon' }));
    expect(toldOf(answer)).toBe('409 EVENT_NOT_ALLOWED');
    expect(answer.body).toMatchObject({ state: 'accepted', allowedEvents: expect.arrayContaining(['withdraw', 'message']) as string[] });
  });
});
