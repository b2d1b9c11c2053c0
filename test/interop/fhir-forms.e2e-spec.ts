import fc from 'fast-check';
import { importResponse, type FormDefinition } from '@onward/forms';
import { mutationsOf } from '@onward/forms/questionnaire/testing/mutations';
import { REFERENCE_FORMS } from '@onward/seeds';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANSWERS, referral, type ReferralStory } from '../factories/referral-story.js';
import { ROOT, startApp, type Answered, type TestApp } from '../harness/index.js';
import { referralIn } from '../referrals/moves.js';
import { ApiContract } from '../routes/api-contract.js';

const core = REFERENCE_FORMS[0] as FormDefinition;
const item = (linkId: string, type: string, more: object = {}): object => ({ linkId, type, text: `Question ${linkId}`, ...more });
const questionnaire = (name: string, ...items: object[]): object => ({ resourceType: 'Questionnaire', name, title: name, status: 'active', item: items });
const FILES = join(process.env['ONWARD_DATA'] ?? join(ROOT, '../shared/data'), 'questionnaires');
const files = existsSync(FILES) ? readdirSync(FILES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).sort() : [];
const RUNS = 40;

describe('FHIR Questionnaires', () => {
  let onward: TestApp;
  let contract: ApiContract;
  beforeAll(async () => {
    onward = await startApp();
    contract = await ApiContract.of(onward);
  }, 60_000);
  afterAll(() => onward?.stop());

  const send = (file: unknown, more: object = {}, sent: { key?: string } = {}) => onward.as('admin').post('/api/forms/import', { questionnaire: file, ...more }, sent);
  const codes = ({ status, body }: Answered) => [status, body['code'], ...((body['errors'] as { pointer: string; code: string }[] | undefined) ?? []).map(({ pointer, code }) => `${code} ${pointer}`)];
  const responseOf = async ({ id }: ReferralStory) => ((await onward.as('gp').get(`/api/referrals/${id}/responses`)).body['items'] as { id: string }[])[0]?.id ?? '';

  describe('that are brought in', () => {
    it('become a draft, with what could not be carried over, which is edited, published and filled in like any other', async () => {
      const file = questionnaire('Well-being', item('well', 'boolean', { required: true }), item('photo', 'attachment'), item('why', 'text', { maxLength: 500 }));
      const imported = await send(file, { category: 'general' });
      expect(imported).toMatchObject({ status: 201, etag: '"1"' });
      expect(contract.faults('POST', '/api/forms/import', imported)).toEqual([]);
      const { form, report } = imported.body as { form: FormDefinition; report: { linkId: string; code: string; reason: string }[] };
      expect([form.status, form.version, form.kind, Object.keys(form.schema.properties ?? {})]).toEqual(['draft', 1, 'supplement', ['well', 'why']]);
      expect(report).toEqual([expect.objectContaining({ linkId: 'photo', reason: expect.any(String) as string })]);
      expect((await onward.as('admin').get(`/api/forms/${form.key}/versions/1`)).body).toEqual(form);
      const published = await onward.as('admin').request('POST', `/api/forms/${form.key}/versions/1/publish`, undefined, { version: 1 });
      expect(published.status).toBe(200);
      const story = await referral(onward, { more: { supplements: [{ form: { key: form.key, version: 1 }, answers: { well: true, why: 'Sleeps.' } }] } });
      const [, response] = (await onward.as('triager').get(`/api/referrals/${story.id}/responses`)).body['items'] as { id: string; questions: { question: string; answer: string }[] }[];
      expect(response?.questions.map(({ question, answer }) => `${question}: ${answer}`)).toEqual(['Question well: Yes', 'Question why: Sleeps.']);
    });

    it('are drafted under the key that is asked for, once for each key of a retry, and by administrators alone', async () => {
      const file = questionnaire('Named', item('a', 'boolean'));
      const first = await send(file, { key: 'named-otherwise' }, { key: 'import-once' });
      expect((first.body['form'] as FormDefinition).key).toBe('named-otherwise');
      expect(await send(file, { key: 'named-otherwise' }, { key: 'import-once' })).toMatchObject({ status: 201, text: first.text });
      expect(codes(await send(file, { key: 'named-otherwise' }))).toEqual([409, 'EVENT_NOT_ALLOWED']);
      expect((await onward.as('gp').post('/api/forms/import', { questionnaire: file })).status).toBe(403);
    });

    it('are refused with reasons where they cannot become a form, or are sent in another way', async () => {
      expect(codes(await send({ resourceType: 'Bundle' }))).toEqual([422, 'FORM_INVALID', 'NOT_A_QUESTIONNAIRE /questionnaire']);
      expect(codes(await send(questionnaire('Empty')))).toEqual([422, 'FORM_INVALID', 'NO_ITEMS /questionnaire']);
      expect(codes(await send(questionnaire('Twice', item('a', 'string'), item('a', 'string'))))).toEqual([422, 'FORM_INVALID', 'LINK_ID_TWICE /questionnaire']);
      expect(codes(await send('{}'))).toEqual([422, 'INPUT_INVALID', 'TYPE /questionnaire']);
      expect(codes(await send(undefined))).toEqual([422, 'INPUT_INVALID', 'REQUIRED /questionnaire']);
      expect(codes(await send(questionnaire('X', item('a', 'boolean')), { category: 'secret' }))).toEqual([422, 'INPUT_INVALID', 'NOT_ALLOWED /category']);
      expect(codes(await send(questionnaire('X', item('a', 'boolean')), { url: 'x' }))).toEqual([422, 'INPUT_INVALID', 'UNKNOWN_FIELD /url']);
      const deep = `{"questionnaire":{"resourceType":"Questionnaire","item":${'[{"item":'.repeat(50_000)}[]${'}]'.repeat(50_000)}}}`;
      expect(codes(await onward.as('admin').request('POST', '/api/forms/import', deep))).toEqual([422, 'FORM_INVALID', 'TOO_DEEP /questionnaire']);
      const poisoned = JSON.stringify({ questionnaire: questionnaire('X', item('a', 'boolean')) }).replace('"linkId"', '"__proto__":{"polluted":1},"linkId"');
      expect(codes(await onward.as('admin').request('POST', '/api/forms/import', poisoned))).toEqual([400, 'BODY_MALFORMED']);
    });

    it('never break anything, whatever the file: it is drafted or refused, with a reason', async () => {
      const anything = fc.oneof(fc.jsonValue(), fc.record({ resourceType: fc.constant('Questionnaire'), item: fc.jsonValue() }), mutationsOf(questionnaire('Fuzzed', item('a', 'choice', { answerOption: [{ valueString: 'x' }] }), item('g', 'group', { item: [item('b', 'integer', { enableWhen: [{ question: 'a', operator: '=', answerString: 'x' }] })] }))));
      let n = 0;
      await fc.assert(
        fc.asyncProperty(anything, async (file) => {
          const answered = await send(file, { key: `fuzzed-${(n += 1)}` });
          expect([201, 422, 400]).toContain(answered.status);
          if (answered.status === 422) expect((answered.body['errors'] as { message: string }[])[0]?.message.length).toBeGreaterThan(10);
          expect(contract.faults('POST', '/api/forms/import', answered)).toEqual([]);
        }),
        { numRuns: RUNS },
      );
      expect((await onward.as('gp').get('/api/forms')).status).toBe(200);
    }, 60_000);

    it(`of others, as published, are each drafted or refused with a reason (${files.length === 0 ? 'none is at hand' : `${files.length} files`})`, async () => {
      const outcomes = new Map<string, number>();
      for (const [n, name] of files.entries()) {
        const answered = await onward.as('admin').request('POST', '/api/forms/import', `{"key":"published-${n}","questionnaire":${readFileSync(join(FILES, name), 'utf8')}}`);
        const [status, code = '', ...reasons] = codes(answered);
        if (status === 422) expect([name, reasons.length]).not.toEqual([name, 0]);
        const outcome = `${String(status)} ${String(code)}`.trim();
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
      process.stdout.write(`published Questionnaires, sent to the API: ${[...outcomes].map(([outcome, count]) => `${count} × ${outcome}`).join(', ')}\n`);
      expect([...outcomes.keys()].every((outcome) => ['201', '422 FORM_INVALID', '413 BODY_TOO_LARGE', '400 BODY_MALFORMED'].includes(outcome))).toBe(true);
      expect((outcomes.get('201') ?? 0) * 2).toBeGreaterThanOrEqual(files.length);
    }, 120_000);
  });

  describe('that are given out', () => {
    const READ = '/fhir/R4/Questionnaire/:id';

    it('are every published form, each by its version, and become the same questions again', async () => {
      for (const form of REFERENCE_FORMS) {
        const answered = await onward.as('gp').get(`/fhir/R4/Questionnaire/${form.key}.${form.version}`);
        expect([answered.status, answered.headers.get('content-type')]).toEqual([200, 'application/fhir+json; charset=utf-8']);
        expect(contract.faults('GET', READ, answered)).toEqual([]);
        expect(answered.body).toMatchObject({ resourceType: 'Questionnaire', id: `${form.key}.${form.version}`, status: 'active', title: form.title });
      }
      const imported = await send((await onward.as('gp').get('/fhir/R4/Questionnaire/phq-9.1')).body, { key: 'phq-9-again' });
      expect(imported.status).toBe(201);
      const { schema: { properties = {} } } = imported.body['form'] as FormDefinition;
      expect(Object.keys(properties)).toHaveLength(10);
    });

    it('say that they are retired; what is not published, or is no form, is not found', async () => {
      await send(questionnaire('Retiring', item('a', 'boolean')), { category: 'general', key: 'retiring' });
      expect((await onward.as('gp').get('/fhir/R4/Questionnaire/retiring.1')).status).toBe(404);
      for (const [act, version] of [['publish', 1], ['retire', 2]] as const) await onward.as('admin').request('POST', `/api/forms/retiring/versions/1/${act}`, undefined, { version });
      expect((await onward.as('gp').get('/fhir/R4/Questionnaire/retiring.1')).body['status']).toBe('retired');
      for (const id of ['core-referral', 'core-referral.0', 'core-referral.9', 'core-referral.1.1', '.1', 'Core.1']) expect([id, (await onward.as('gp').get(`/fhir/R4/Questionnaire/${id}`)).status]).toEqual([id, 404]);
    });
  });

  describe('and what was answered', () => {
    const READ = '/fhir/R4/QuestionnaireResponse/:id';

    it('is given out whole: the response becomes the same answers again', async () => {
      const story = await referral(onward);
      const id = await responseOf(story);
      const answered = await onward.as('triager').get(`/fhir/R4/QuestionnaireResponse/${id}`);
      expect(contract.faults('GET', READ, answered)).toEqual([]);
      expect(answered.body).toMatchObject({ resourceType: 'QuestionnaireResponse', id, status: 'completed', meta: { versionId: '1' } });
      expect(importResponse(core, answered.body)).toEqual({ answers: ANSWERS, report: [] });
    });

    it('says whether it is in progress, amended or entered in error', async () => {
      const status = async (story: ReferralStory, who: 'gp' | 'triager' = 'gp') => (await onward.as(who).get(`/fhir/R4/QuestionnaireResponse/${await responseOf(story)}`)).body['status'];
      expect(await status(await referral(onward, { draft: true }))).toBe('in-progress');
      const story = await referralIn(onward, 'accepted');
      await story.next('triager', 'amend', { answers: { medicines: 'None now.' } });
      expect(await status(story, 'triager')).toBe('amended');
    });

    it('is given as far as the caller may read it, and is audited with the person and the referral', async () => {
      const story = await referral(onward);
      const path = `/fhir/R4/QuestionnaireResponse/${await responseOf(story)}`;
      for (const who of ['gp-elsewhere', 'police', 'admin', 'commissioner'] as const) expect([who, (await onward.as(who).get(path)).status]).toEqual([who, 404]);
      await onward.sql(`update response_part set answers = null where category = 'safeguarding' and response_id in (select id from response where referral_id = $1)`, [story.id]);
      const read = await onward.as('triager').get(path);
      expect(importResponse(core, read.body)).toMatchObject({ answers: expect.not.objectContaining({ riskToPerson: ANSWERS['riskToPerson'] }) as object });
      const { body } = await onward.as('governance').get(`/api/audit?referral=${story.id}`);
      expect(body['items']).toContainEqual(expect.objectContaining({ action: 'response.read', personId: story.personId, outcome: 200 }));
    });
  });
});
