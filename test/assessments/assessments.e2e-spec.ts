import { randomUUID } from 'node:crypto';
import { referral, somebodyNew } from '../factories/referral-story.js';
import { ORGANISATIONS, type Somebody } from '../factories/testshire.js';
import { startApp, type Answered, type Sent, type TestApp } from '../harness/index.js';
import { APGAR, AUDIT_C, CORE, NEWS2, news2, PHQ_9, phq9 } from './instruments.js';

interface Assessment {
  readonly id: string;
  readonly scales: readonly { readonly key: string; readonly score: number | null; readonly band: { readonly label: string } | null }[];
  readonly alerts: readonly { readonly key: string }[];
  readonly priority: string | null;
  readonly missing: readonly { readonly pointer: string; readonly title: string }[];
  readonly raised: readonly object[];
  readonly enteredInError: { readonly note: string } | null;
  readonly mayEnterInError: boolean;
}
interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

const MINUTE = 60_000;
const PURPOSE = { headers: { 'onward-purpose': 'They came to see us' } };

describe('An assessment', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  const send = (who: Somebody, personId: string, more: Record<string, unknown> = {}, sent: Sent = {}): Promise<Answered> =>
    onward.as(who).post('/api/assessments', { personId, form: PHQ_9, answers: phq9('111111110'), ...more }, sent);
  const record = async (...of: Parameters<typeof send>): Promise<Assessment> => {
    const answered = await send(...of);
    if (answered.status !== 201) throw new Error(answered.text);
    return answered.body as unknown as Assessment;
  };
  const refused = async (answered: Promise<Answered>): Promise<unknown[]> => {
    const { status, body } = await answered;
    const { code, errors } = body as unknown as Problem;
    return [status, code, ...(errors ?? []).map((error) => `${error.pointer} ${error.code}`)];
  };
  const listed = async (who: Somebody, personId: string, query = '', sent: Sent = {}): Promise<Assessment[]> => {
    const { status, body, text } = await onward.as(who).get(`/api/people/${personId}/assessments${query}`, sent);
    if (status !== 200) throw new Error(text);
    return body['items'] as Assessment[];
  };
  const agree = async (categories: readonly string[], ...between: readonly (keyof typeof ORGANISATIONS)[]): Promise<void> => {
    const id = randomUUID();
    await onward.sql(`insert into sharing_agreement (id, name, purposes, categories, basis, ends_on, created_at) values ($1, 'For care', '{direct-care}', $2, 'public task', '2999-01-01', now())`, [id, categories]);
    for (const party of between) await onward.sql('insert into sharing_agreement_party (agreement_id, organisation_id) values ($1, $2)', [id, ORGANISATIONS[party].id]);
  };
  afterEach(() => onward.sql('delete from sharing_agreement_party'));

  it('is scored by the server: total, band in words, alerts, the priority it suggests, and who recorded it', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    expect(await record('gp', personId, { answers: phq9('333222211') })).toMatchObject({
      personId, referral: null, form: { ...PHQ_9, title: 'Patient Health Questionnaire-9 (PHQ-9)' }, answers: phq9('333222211'),
      scales: [{ key: 'total', title: 'PHQ-9 total', score: 19, band: { key: 'moderately-severe', label: 'Moderately severe depression' } }],
      alerts: [{ key: 'self-harm' }], priority: 'urgent', missing: [], raised: [], enteredInError: null, mayEnterInError: true,
      recordedAt: onward.clock.now().toISOString(), recordedBy: { name: 'Dr Ada Finch', organisation: { name: 'Mill Lane Surgery' } },
    });
  });

  it('that was broken off is kept without a score and says what is missing, and the alert of what was answered does not wait', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    const { scales, alerts, priority, missing } = await record('gp', personId, { answers: phq9('33-22-221') });
    expect(scales).toEqual([{ key: 'total', title: 'PHQ-9 total', score: null, band: null }]);
    expect([alerts.map(({ key }) => key), priority]).toEqual([['self-harm'], 'urgent']);
    expect(missing.map(({ pointer }) => pointer)).toEqual(['/sleep', '/feelingBad']);
    expect(missing[0]?.title).toMatch(/sleep/i);
  });

  it('has its score where only what is not scored is missing, and says that this is', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    const { minutes, ...answers } = APGAR.answers;
    expect(minutes).toBeDefined();
    expect(await record('gp', personId, { form: APGAR.form, answers })).toMatchObject({ scales: [{ score: 8 }], missing: [{ pointer: '/minutes' }] });
  });

  it('is refused with a pointer where an answer is none, a question unknown, the form no assessment, or nothing answered', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    expect(await refused(send('gp', personId, { answers: { ...phq9('000000000'), sleep: 'often' } }))).toEqual([422, 'FORM_INVALID', '/answers/sleep NOT_ALLOWED']);
    expect(await refused(send('gp', personId, { answers: { ...phq9('000000000'), sleep: 3 } }))).toEqual([422, 'FORM_INVALID', '/answers/sleep TYPE']);
    expect(await refused(send('gp', personId, { answers: { mood: 'low' } }))).toEqual([422, 'FORM_INVALID', '/answers/mood UNKNOWN_FIELD']);
    expect(await refused(send('gp', personId, { form: NEWS2, answers: news2({ pulse: 1_000 }) }))).toEqual([422, 'FORM_INVALID', '/answers/pulse MAXIMUM']);
    expect(await refused(send('gp', personId, { answers: {} }))).toEqual([422, 'FORM_INVALID', '/answers REQUIRED']);
    expect(await refused(send('gp', personId, { form: CORE }))).toEqual([422, 'INPUT_INVALID', '/form NOT_THERE']);
    expect(await refused(send('gp', personId, { form: { key: 'phq-9', version: 99 } }))).toEqual([422, 'INPUT_INVALID', '/form NOT_THERE']);
    expect(await refused(send('gp', personId, { score: 3 }))).toEqual([422, 'INPUT_INVALID', '/score UNKNOWN_FIELD']);
    const body = `{"personId":"${personId}","form":{"key":"phq-9","version":1},"answers":{"__proto__":{"sleep":"not-at-all"}}}`;
    expect((await onward.as('gp').post('/api/assessments', body)).status).toBeGreaterThanOrEqual(400);
    expect(await listed('gp', personId)).toEqual([]);
  });

  it('is refused where one answer belies another, rather than scored as if only one of them were there', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    const answers = { frequency: 'never', typicalDay: 'ten-or-more' };
    expect(await refused(send('gp', personId, { form: AUDIT_C, answers }))).toEqual([422, 'FORM_INVALID', '/answers/typicalDay NOT_ALLOWED']);
    expect(await record('gp', personId, { form: AUDIT_C, answers: { frequency: 'never' } })).toMatchObject({ scales: [{ score: 0 }], missing: [] });
  });

  it('is listed newest first, by form, and page by page', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    const ids: string[] = [];
    for (const digits of ['111111100', '222222200', '333333300']) {
      ids.unshift((await record('gp', personId, { answers: phq9(digits) })).id);
      onward.clock.advance(MINUTE);
    }
    const observed = await record('gp', personId, { form: NEWS2, answers: news2() });
    expect((await listed('gp', personId)).map(({ id }) => id)).toEqual([observed.id, ...ids]);
    expect((await listed('gp', personId, '?form=phq-9')).map(({ id }) => id)).toEqual(ids);
    const first = await onward.as('gp').get(`/api/people/${personId}/assessments?form=phq-9&limit=2`);
    const second = await onward.as('gp').get(`/api/people/${personId}/assessments?form=phq-9&limit=2&cursor=${String(first.body['nextCursor'])}`);
    expect([first, second].map(({ body }) => (body['items'] as Assessment[]).map(({ id }) => id))).toEqual([ids.slice(0, 2), ids.slice(2)]);
    expect(second.body['nextCursor']).toBeNull();
    expect(await refused(onward.as('gp').get(`/api/people/${personId}/assessments?cursor=nonsense`))).toEqual([422, 'INPUT_INVALID', '/query/cursor PATTERN']);
  });

  describe('is for', () => {
    it('who recorded it, a colleague, the service that has the referral, and a sender in health or care', async () => {
      const story = await referral(onward, { by: 'gp', to: 'mentalHealth' });
      const { id } = await record('triager', story.personId, { referralId: story.id });
      for (const who of ['gp', 'gp-colleague', 'triager', 'triager-colleague', 'service-manager'] as const) {
        expect([who, (await listed(who, story.personId)).map((one) => one.id)]).toEqual([who, [id]]);
      }
    });

    it('the service it was moved to, and nothing new for the one that had it', async () => {
      const story = await referral(onward, { by: 'gp', to: 'socialCare' });
      await story.next('triager-2', 'redirect', { toServiceId: '0190a000-0000-7000-8000-000000000101', reason: 'wrong-service' });
      const { id } = await record('triager', story.personId, { referralId: story.id });
      expect((await listed('triager', story.personId)).map((one) => one.id)).toEqual([id]);
      expect(await listed('triager-2', story.personId)).toEqual([]);
    });

    it('another organisation only by an agreement that names its category, and then it tells nothing of the referral', async () => {
      const story = await referral(onward, { by: 'gp' });
      const { id } = await record('triager', story.personId, { referralId: story.id, answers: phq9('222222221') });
      expect((await onward.as('gp-elsewhere').get(`/api/people/${story.personId}/assessments`)).status).toBe(404);
      expect(await listed('gp-elsewhere', story.personId, '', PURPOSE)).toEqual([]);
      await agree(['general'], 'trust', 'otherPractice');
      expect(await listed('gp-elsewhere', story.personId, '', PURPOSE)).toEqual([]);
      await agree(['mental-health'], 'trust', 'otherPractice');
      expect(await listed('gp-elsewhere', story.personId, '', PURPOSE)).toMatchObject([{ id, referral: null, raised: [], mayEnterInError: false, scales: [{ score: 17 }] }]);
    });

    it('nobody in the police, whatever they sent and whatever is agreed', async () => {
      const story = await referral(onward, { by: 'police', to: 'socialCare' });
      await record('triager-2', story.personId, { referralId: story.id });
      await agree(['mental-health', 'general'], 'council', 'beat');
      expect(await refused(onward.as('police').get(`/api/people/${story.personId}/assessments`))).toEqual([403, 'FORBIDDEN']);
      expect(await refused(send('police', story.personId))).toEqual([403, 'FORBIDDEN']);
    });

    it('nobody to whom the person is not open: they hear what is heard of nobody at all', async () => {
      const personId = await somebodyNew(onward.as('gp'));
      const withoutIds = ({ status, body: { correlationId: _, instance: __, ...body } }: Answered) => [status, body];
      for (const ask of [(id: string) => send('triager', id), (id: string) => onward.as('triager').get(`/api/people/${id}/assessments`)]) {
        const hidden = withoutIds(await ask(personId));
        expect(hidden[0]).toBe(404);
        expect(hidden).toEqual(withoutIds(await ask(randomUUID())));
      }
      expect((await send('triager', personId, {}, PURPOSE)).status).toBe(201);
    });

    it('nobody who counts, governs or administers', async () => {
      const personId = await somebodyNew(onward.as('gp'));
      for (const who of ['commissioner', 'governance', 'admin'] as const) {
        expect([who, await refused(send(who, personId, {}, PURPOSE))]).toEqual([who, [403, 'FORBIDDEN']]);
      }
    });

    it('the desk, of what lies on it', async () => {
      const story = await referral(onward, { by: 'gp' });
      const { id } = await record('triager', story.personId, { referralId: story.id });
      await story.next('triager', 'propose-decline', { reason: 'capacity', alternative: 'Another team.' });
      expect((await listed('coordinator', story.personId)).map((one) => one.id)).toEqual([id]);
    });
  });

  it('on a referral of somebody else, of another sender, or not sent yet is refused', async () => {
    const [ours, theirs, draft] = [await referral(onward), await referral(onward, { by: 'gp-elsewhere', to: 'crisis' }), await referral(onward, { draft: true })];
    const notThere = [422, 'INPUT_INVALID', '/referralId NOT_THERE'];
    expect(await refused(send('gp', ours.personId, { referralId: theirs.id }))).toEqual(notThere);
    expect(await refused(send('gp', ours.personId, { referralId: randomUUID() }))).toEqual(notThere);
    expect(await refused(send('gp', draft.personId, { referralId: draft.id }))).toEqual(notThere);
  });

  it('of a person with two records is one list, whichever of them it was made by, and on the referrals of either', async () => {
    const [one, other] = [await referral(onward), await referral(onward)];
    const before = await record('gp', other.personId, { referralId: other.id });
    await onward.sql('update person set alias_of_id = $1 where id = $2', [one.personId, other.personId]);
    onward.clock.advance(MINUTE);
    const after = await record('triager', one.personId, { referralId: other.id, answers: phq9('111111111') });
    expect(after.raised).toMatchObject([{ referralId: other.id }]);
    for (const personId of [one.personId, other.personId]) expect((await listed('gp', personId)).map(({ id }) => id)).toEqual([after.id, before.id]);
  });

  it('retried with its key is recorded once, and its key serves nothing else', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => send('gp', personId, {}, { key })));
    expect(answers.map(({ status, text }) => [status, text])).toEqual(answers.map(() => [201, answers[0]?.text]));
    expect(await listed('gp', personId)).toHaveLength(1);
    expect(await refused(send('gp', personId, { answers: phq9('000000000') }, { key }))).toEqual([422, 'IDEMPOTENCY_MISMATCH']);
  });

  it('is audited, recorded and read, with whom it is about and why they were open', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    await record('gp', personId);
    await listed('gp', personId);
    expect(await onward.sql('select action, outcome, basis from audit_entry where person_id = $1 and action ~ $2 order by batch, seq', [personId, '^assessment'])).toEqual([
      { action: 'assessment.record', outcome: 201, basis: 'added here' }, { action: 'assessment.read', outcome: 200, basis: 'added here' },
    ]);
  });

  describe('entered in error', () => {
    const mark = (who: Somebody, id: string, note = 'Another person’s answers.', sent: Sent = {}) => onward.as(who).post(`/api/assessments/${id}/entered-in-error`, { note }, sent);

    it('is out of the list, and kept with who said so and why; said again it stays as it was first said', async () => {
      const personId = await somebodyNew(onward.as('gp'));
      const { id } = await record('gp', personId);
      expect(await refused(mark('gp', id, ' '))).toEqual([422, 'INPUT_INVALID', '/note REQUIRED']);
      const marked = await mark('gp-colleague', id);
      expect(marked.body).toMatchObject({ id, mayEnterInError: false, enteredInError: { note: 'Another person’s answers.', by: { name: 'Dr Bo Finch' } } });
      expect((await mark('gp', id, 'Something else.')).body).toEqual(marked.body);
      expect(await listed('gp', personId)).toEqual([]);
      expect(await listed('gp', personId, '?enteredInError=true')).toMatchObject([{ id, scales: [{ score: 8 }] }]);
    });

    it('is so by the organisation that recorded it alone, and unknown to who may not see it', async () => {
      const story = await referral(onward, { by: 'gp' });
      const { id } = await record('triager', story.personId, { referralId: story.id });
      expect(await refused(mark('gp', id))).toEqual([403, 'FORBIDDEN']);
      for (const who of ['gp-elsewhere', 'police', 'triager-2', 'triager-crisis'] as const) expect([who, await refused(mark(who, id))]).toEqual([who, [404, 'NOT_FOUND']]);
      expect(await refused(mark('triager', randomUUID()))).toEqual([404, 'NOT_FOUND']);
    });

    it('is so where its referral is, and goes along where that was about somebody else', async () => {
      const [wrong, other] = [await referral(onward), await referral(onward)];
      const right = await somebodyNew(onward.as('gp'));
      await record('triager', wrong.personId, { referralId: wrong.id });
      const { id } = await record('triager', other.personId, { referralId: other.id });
      const confirmed = async (story: typeof wrong, event: Record<string, unknown>): Promise<void> => {
        for (const who of ['coordinator', 'coordinator-2'] as const) {
          const sent = await onward.as(who).post(`/api/referrals/${story.id}/events`, { note: 'A mix-up.', ...event }, { version: story.version, ...PURPOSE });
          if (sent.status !== 201) throw new Error(sent.text);
          story.version = Number((sent.body['referral'] as { version: number }).version);
        }
      };
      await confirmed(wrong, { type: 'entered-in-error' });
      expect(await listed('triager', wrong.personId)).toEqual([]);
      expect(await listed('triager', wrong.personId, '?enteredInError=true')).toMatchObject([{ enteredInError: { note: 'The referral it was made on was entered in error.' } }]);
      await confirmed(other, { type: 'correct-person', toPersonId: right });
      expect((await listed('gp', right)).map((one) => one.id)).toEqual([id]);
      expect(await listed('gp', other.personId)).toEqual([]);
    });

    it('is all that can be changed, by anybody', async () => {
      const personId = await somebodyNew(onward.as('gp'));
      const { id } = await record('gp', personId);
      await expect(onward.sql(`update assessment set result = '{}' where id = $1`, [id])).rejects.toThrow('an assessment is kept as it was recorded');
      await expect(onward.sql('delete from assessment where id = $1', [id])).rejects.toThrow('an assessment is kept as it was recorded');
    });
  });
});
