import { formDraft } from '../factories/form-draft.js';
import { ANSWERS, CORE_FORM, referral, somebodyNew } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';

const ROUNDS = 12;

describe('A response', () => {
  let onward: TestApp;
  let supplements = 0;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  const act = (path: string, version: number) => onward.as('admin').request('POST', `/api/forms/${path}`, undefined, { version });
  /** A published supplement of its own; `next` publishes another version of it, `retire` retires the first. */
  async function supplement(): Promise<{ form: { key: string; version: number }; next(): Promise<void>; retire(): Promise<Answered> }> {
    supplements += 1;
    const key = `falls-${supplements}`;
    const publish = async (version: number) => {
      await onward.as('admin').post('/api/forms', formDraft(key));
      expect((await act(`${key}/versions/${version}/publish`, 1)).status).toBe(200);
    };
    await publish(1);
    return { form: { key, version: 1 }, next: () => publish(2), retire: () => act(`${key}/versions/1/retire`, 2) };
  }
  const answered = (form: object) => ({ supplements: [{ form, answers: { fallen: 'no' } }] });
  const send = async (form: object, state = 'submitted', key?: string) => {
    const gp = onward.as('gp');
    const body = { personId: await somebodyNew(gp), serviceId: SERVICES.mentalHealth.id, priority: 'routine', form: CORE_FORM, answers: ANSWERS, state, ...answered(form) };
    return { body, answer: await gp.post('/api/referrals', body, key === undefined ? {} : { key }) };
  };
  const standing = async (id: string) => ((await onward.as('gp').get(`/api/referrals/${id}`)).body['supplements'] as { form: { standing: string } }[])[0]?.form.standing;
  const refusal = ({ status, body }: Answered) => [status, (body['errors'] as { pointer: string; code: string; message: string }[] | undefined)?.[0]];

  it('stays on its version through every change of the form, and says so', async () => {
    const falls = await supplement();
    const story = await referral(onward, { draft: true, more: answered(falls.form) });
    expect(await standing(story.id)).toBe('current');
    await falls.next();
    expect(await standing(story.id)).toBe('superseded');
    expect((await falls.retire()).status).toBe(200);
    expect(await standing(story.id)).toBe('retired');
    const saved = await onward.as('gp').patch(`/api/referrals/${story.id}`, { supplements: [{ form: falls.form, answers: { fallen: 'yes', about: 'Twice' } }] }, { version: story.version });
    expect([saved.status, saved.body['supplements']]).toEqual([200, [{ form: { ...falls.form, standing: 'retired' }, revision: 1, answers: { fallen: 'yes', about: 'Twice' } }]]);
    story.version = Number(saved.body['version']);
    await story.next('gp', 'submit');
    expect(await standing(story.id)).toBe('retired');
    await story.next('gp', 'retract');
    await story.next('gp', 'submit');
  });

  it('is not begun on a retired version, drafted or sent, and it is said what to do next', async () => {
    const falls = await supplement();
    await falls.retire();
    const alone = { pointer: '/supplements/0/form', code: 'RETIRED', message: expect.stringContaining('Ask an administrator') as string };
    for (const state of ['draft', 'submitted']) expect(refusal((await send(falls.form, state)).answer)).toEqual([422, alone]);
    await falls.next();
    expect(refusal((await send(falls.form)).answer)).toEqual([422, { ...alone, message: expect.stringContaining(`Begin again with version 2: GET /api/forms/${falls.form.key}.`) as string }]);
    expect((await send({ ...falls.form, version: 2 })).answer.status).toBe(201);
  });

  it('is not moved to a retired version as it is written', async () => {
    const [falls, retired] = [await supplement(), await supplement()];
    const story = await referral(onward, { draft: true, more: answered(falls.form) });
    await retired.retire();
    expect(refusal(await onward.as('gp').patch(`/api/referrals/${story.id}`, answered(retired.form), { version: story.version }))).toEqual([422, expect.objectContaining({ code: 'RETIRED' })]);
  });

  it('is refused where another process has retired the form, which this one does not know yet', async () => {
    const falls = await supplement();
    expect((await send(falls.form)).answer.status).toBe(201);
    await onward.sql(`update form set status = 'retired' where key = $1`, [falls.form.key]);
    expect(refusal((await send(falls.form)).answer)).toEqual([422, expect.objectContaining({ code: 'RETIRED', pointer: '/supplements/0/form' })]);
  });

  it('that was sent is answered the same again after its form was retired', async () => {
    const falls = await supplement();
    const { body, answer } = await send(falls.form, 'submitted', 'sent-before');
    await falls.retire();
    expect(await onward.as('gp').post('/api/referrals', body, { key: 'sent-before' })).toMatchObject({ status: 201, text: answer.text });
  });

  it('of a draft is sent whether its form is retired just before or just after; a new one is sent or refused, whole', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const falls = await supplement();
      const story = await referral(onward, { draft: true, more: answered(falls.form) });
      const [retired, submitted, { answer: begun }] = await Promise.all([falls.retire(), story.try('gp', 'submit'), send(falls.form)]);
      expect([retired.status, submitted.status]).toEqual([200, 201]);
      if (begun.status !== 201) expect(refusal(begun)).toEqual([422, expect.objectContaining({ code: 'RETIRED' })]);
      const [rows] = await onward.sql<{ responses: number }>(`select count(*)::int as responses from response where form_key = $1`, [falls.form.key]);
      expect(rows?.responses).toBe(begun.status === 201 ? 2 : 1);
    }
  });
});
