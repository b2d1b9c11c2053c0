import { ANSWERS, CORE_FORM, referral, somebodyNew } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';
import { startSecondApp } from '../harness/second-app.js';
import { refused, toldOf } from '../referrals/refusals.js';

/** Rounds; `RETRIES=1000` for the long form (G7). */
const ROUNDS = Number(process.env['RETRIES'] ?? 3);
const TWINS = 50;
const twins = Array.from({ length: TWINS }, (_, n) => n);
const same = (answers: readonly Answered[]) => new Set(answers.map(({ status, text, etag }) => JSON.stringify([status, etag, text])));

describe('A retried request', () => {
  let onward: TestApp;
  let other: Awaited<ReturnType<typeof startSecondApp>>;
  let person: string;
  beforeAll(async () => {
    onward = await startApp();
    other = await startSecondApp(onward);
  }, 60_000);
  // whom nobody has referred yet
  beforeEach(async () => {
    person = await somebodyNew(onward.as('gp'));
  });
  afterAll(async () => {
    await other?.stop();
    await onward?.stop();
  });

  const body = (more: object = {}) => ({ personId: person, serviceId: SERVICES.mentalHealth.id, priority: 'routine', form: CORE_FORM, answers: ANSWERS, state: 'submitted', ...more });
  const referrals = async () => (await onward.sql<{ n: number }>('select count(*)::int as n from referral'))[0]?.n;
  let keys = 0;
  const newKey = () => `key-${(keys += 1)}`;

  it.each<[string, (n: number) => { as: TestApp['as'] }]>([
    ['of one process', () => onward],
    ['of two processes', (n) => (n % 2 === 0 ? onward : other)],
  ])('that comes 50 times at once makes one referral, and each gets the same answer: %s', async (_where, processOf) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      person = await somebodyNew(onward.as('gp'));
      const [before, key] = [await referrals(), newKey()];
      const answers = await Promise.all(twins.map((n) => processOf(n).as('gp').post('/api/referrals', body(), { key })));
      expect(same(answers).size).toBe(1);
      expect(answers[0]).toMatchObject({ status: 201, etag: '"1"', body: { state: 'submitted' } });
      expect(await referrals()).toBe(Number(before) + 1);
    }
  }, 60_000 * ROUNDS);

  it('that is an event happens once', async () => {
    const [story, key] = [await referral(onward), newKey()];
    const accept = (n: number) => (n % 2 === 0 ? onward : other).as('triager').post(`/api/referrals/${story.id}/events`, { type: 'accept' }, { version: 1, key });
    const answers = await Promise.all(twins.map(accept));
    expect(same(answers).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 201, etag: '"2"' });
    expect((await onward.as('gp').get(`/api/referrals/${story.id}`)).body).toMatchObject({ state: 'accepted', version: 2 });
  }, 60_000);

  it('gets the first answer, though the referral has moved on, and whatever version it names', async () => {
    const key = newKey();
    const first = await onward.as('gp').post('/api/referrals', body(), { key });
    const path = `/api/referrals/${String(first.body['id'])}/events`;
    const accepted = await onward.as('triager').post(path, { type: 'accept' }, { version: 1, key });
    await onward.as('gp').post(path, { type: 'withdraw', reason: 'resolved' }, { version: 2 });
    const again = [
      await onward.as('gp').post('/api/referrals', body(), { key }),
      await other.as('gp').post('/api/referrals', body(), { key }),
    ];
    expect(same([first, ...again]).size).toBe(1);
    const acceptedAgain = [1, 3, null, 'nonsense'].map((version) => onward.as('triager').post(path, { type: 'accept' }, { version, key }));
    expect(same([accepted, ...(await Promise.all(acceptedAgain))]).size).toBe(1);
    // another member of the team has keys of their own
    expect(toldOf(await onward.as('triager-colleague').post(path, { type: 'accept' }, { version: 3, key }))).toBe('409 EVENT_NOT_ALLOWED');
  });

  it('with another body, or to another address, is refused', async () => {
    const [story, key] = [await referral(onward), newKey()];
    const events = `/api/referrals/${story.id}/events`;
    await onward.as('gp').post(`/api/referrals/${story.id}/messages`, { text: 'Once.' }, { key });
    for (const act of [
      () => onward.as('gp').post(`/api/referrals/${story.id}/messages`, { text: 'Twice.' }, { key }),
      () => onward.as('gp').post(`/api/referrals/${story.id}/messages`, { words: 'nonsense' }, { key }),
      () => onward.as('gp').post(`/api/referrals/${story.id}/messages`, `{"text": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`, { key }),
      () => onward.as('gp').post(events, { type: 'message', toReferrer: 'Once.' }, { key }),
      () => onward.as('gp').post(events, { type: 'reject' }, { key }),
      () => onward.as('gp').post('/api/referrals', body(), { key }),
      () => onward.as('gp').post('/api/people', { family: 'Once' }, { key }),
    ]) {
      expect(toldOf(await refused(onward, act))).toBe('422 IDEMPOTENCY_MISMATCH');
    }
  });

  it('whose first try failed starts afresh', async () => {
    const key = newKey();
    const { reason: _, ...incomplete } = ANSWERS;
    expect(toldOf(await refused(onward, () => onward.as('gp').post('/api/referrals', body({ answers: incomplete }), { key })))).toBe('422 FORM_INVALID');
    const sent = await onward.as('gp').post('/api/referrals', body(), { key });
    expect(sent.status).toBe(201);
    const [path, second] = [`/api/referrals/${String(sent.body['id'])}/events`, newKey()];
    expect(toldOf(await refused(onward, () => onward.as('triager').post(path, { type: 'accept' }, { version: 7, key: second })))).toBe('412 VERSION_STALE');
    expect((await onward.as('triager').post(path, { type: 'accept' }, { version: 1, key: second })).status).toBe(201);
  });

  it('without a key is another request', async () => {
    const before = await referrals();
    for (const _time of [1, 2]) expect((await onward.as('gp').post('/api/referrals', body({ state: 'draft' }))).status).toBe(201);
    expect(await referrals()).toBe(Number(before) + 2);
  });
});
