import { REFERENCE_FORMS } from '@onward/seeds';
import { somebodyNew } from '../factories/referral-story.js';
import type { Somebody } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';
import { phq9 } from './instruments.js';

const MINUTE = 60_000;
const KEY = 'low-mood';
const FIRST = { key: KEY, version: 1 };

describe('An assessment with a version that is retired', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  const act = (version: number, what: string, revision: number) => onward.as('admin').request('POST', `/api/forms/${KEY}/versions/${version}/${what}`, undefined, { version: revision });
  const publish = async (version: number): Promise<void> => {
    const { status: _status, version: _version, ...phq } = REFERENCE_FORMS.find(({ key }) => key === 'phq-9') ?? {};
    await onward.as('admin').post('/api/forms', { ...phq, key: KEY });
    expect((await act(version, 'publish', 1)).status).toBe(200);
  };
  const record = (personId: string, more: object = {}, who: Somebody = 'gp'): Promise<Answered> =>
    onward.as(who).post('/api/assessments', { personId, form: FIRST, answers: phq9('111111110'), ...more });
  const refusal = ({ status, body }: Answered) => [status, (body['errors'] as { pointer: string; code: string; message: string }[] | undefined)?.[0]];
  const refused = (next: string) => [422, { pointer: '/form', code: 'RETIRED', message: expect.stringContaining(next) as string }];

  it('is not begun, and it is said what to do next; what was begun with it is completed', async () => {
    await publish(1);
    const [begun, other, complete] = [await somebodyNew(onward.as('gp')), await somebodyNew(onward.as('gp')), await somebodyNew(onward.as('gp'))];
    expect((await record(begun, { answers: phq9('11111111-') })).body['missing']).toHaveLength(1);
    expect((await record(complete)).status).toBe(201);
    const begunAt = onward.clock.now().toISOString();
    onward.clock.advance(MINUTE);
    expect((await act(1, 'retire', 2)).status).toBe(200);
    onward.clock.advance(MINUTE);

    for (const personId of [other, complete]) expect(refusal(await record(personId))).toEqual(refused('Ask an administrator'));
    await publish(2);
    expect(refusal(await record(other))).toEqual(refused(`Begin again with version 2: GET /api/forms/${KEY}.`));

    // kept without a score while it was published: completed once, by those who began it
    expect((await record(begun)).body['missing']).toEqual([]);
    expect(refusal(await record(begun))).toEqual(refused('version 2'));

    // on somebody's screen as it was retired: for a day
    expect(refusal(await record(other, { begunAt: onward.clock.now().toISOString() }))).toEqual(refused('version 2'));
    expect((await record(other, { begunAt })).status).toBe(201);
    onward.clock.advance(24 * 60 * MINUTE);
    expect(refusal(await record(other, { begunAt }))).toEqual(refused('version 2'));
  });

  it('is nobody’s to complete but theirs who began it', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    await onward.sql(`insert into assessment (id, person_id, form_key, form_version, categories, answers, result, raised, author_id, organisation_id, recorded_at)
      select gen_random_uuid(), $1, form_key, form_version, categories, answers, jsonb_set(result, '{missing}', '[{"pointer": "/sleep", "title": "Sleep"}]'), '[]', author_id, $2, recorded_at from assessment limit 1`,
    [personId, (await onward.sql<{ id: string }>(`select id from organisation where name = 'Quayside Practice'`))[0]?.id]);
    expect(refusal(await record(personId))).toEqual(refused('version 2'));
  });
});
