import type { FormDefinition } from '@onward/forms';
import { formDraft, type FormDraft } from '../factories/form-draft.js';
import { ANSWERS, CORE_FORM, somebodyNew } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';
import { ApiContract } from '../routes/api-contract.js';

const VERSION = '/api/forms/:key/versions/:version';

describe('An administrator', () => {
  let onward: TestApp;
  let contract: ApiContract;
  let drafts = 0;
  beforeAll(async () => {
    onward = await startApp();
    contract = await ApiContract.of(onward);
  }, 60_000);
  afterAll(() => onward?.stop());

  const admin = () => onward.as('admin');
  const draft = (form: FormDraft | object, key?: string) => admin().post('/api/forms', form, key === undefined ? {} : { key });
  const put = (path: string, form: object, version?: number | string, who = 'admin') => onward.as(who).request('PUT', `/api/forms/${path}`, form, version === undefined ? {} : { version });
  const act = (path: string, version?: string | number, who = 'admin', key?: string) =>
    onward.as(who).request('POST', `/api/forms/${path}`, undefined, { ...(version === undefined ? {} : { version }), ...(key === undefined ? {} : { key }) });
  const codes = ({ status, body }: Answered) => [status, body['code'], ...((body['errors'] as { pointer: string; code: string }[] | undefined) ?? []).map(({ pointer, code }) => `${code} ${pointer}`)];

  /** Drafts and publishes; throws where it is refused. */
  async function published(form: FormDraft): Promise<Answered> {
    const drafted = await draft(form);
    const answered = await act(`${form.key}/versions/${Number(drafted.body['version'])}/publish`, drafted.etag ?? '');
    if (answered.status !== 200) throw new Error(`it was not published: ${answered.text}`);
    return answered;
  }

  it('drafts a form, edits it, and publishes it word for word; until then nobody else knows of it', async () => {
    const form = formDraft('drafted');
    const drafted = await draft(form);
    expect([drafted.status, drafted.etag]).toEqual([201, '"1"']);
    expect(drafted.body).toEqual({ ...form, version: 1, status: 'draft' });
    expect(contract.faults('POST', '/api/forms', drafted)).toEqual([]);
    for (const path of ['drafted', 'drafted/versions/1']) expect([path, (await onward.as('gp').get(`/api/forms/${path}`)).status]).toEqual([path, 404]);
    expect((await put('drafted/versions/1', form, 1, 'gp')).status).toBe(404);
    expect((await act('drafted/versions/1/publish', 1, 'gp')).status).toBe(404);

    const edited = { ...form, title: 'Falls and fractures', version: 1, status: 'draft' };
    const kept = await put('drafted/versions/1', edited, 1);
    expect([kept.status, kept.etag, kept.body['title']]).toEqual([200, '"2"', 'Falls and fractures']);
    expect(contract.faults('PUT', VERSION, kept)).toEqual([]);
    const published = await act('drafted/versions/1/publish', 2);
    expect([published.status, published.etag]).toEqual([200, '"3"']);
    expect(published.body).toEqual({ ...form, title: 'Falls and fractures', version: 1, status: 'published' });
    expect(contract.faults('POST', `${VERSION}/publish`, published)).toEqual([]);
    const read = await onward.as('gp').get('/api/forms/drafted/versions/1');
    expect(read.body).toEqual({ ...form, title: 'Falls and fractures', version: 1 });
    expect(read.text).toContain(JSON.stringify(form.schema));
    expect((await onward.as('gp').get('/api/forms/drafted')).status).toBe(200);
  });

  it('drafts the next version of a known form, one at a time; what is published stays until it is followed', async () => {
    await published(formDraft('versions'));
    const second = await draft(formDraft('versions', { title: 'Falls, again' }));
    expect([second.status, second.body['version']]).toEqual([201, 2]);
    expect(codes(await draft(formDraft('versions')))).toEqual([409, 'EVENT_NOT_ALLOWED']);
    expect((await onward.as('gp').get('/api/forms/versions')).body).toMatchObject({ version: 1, title: 'Falls' });
    expect((await act('versions/versions/2/publish', 1)).status).toBe(200);
    expect((await onward.as('gp').get('/api/forms/versions')).body).toMatchObject({ version: 2, title: 'Falls, again' });
    expect((await onward.as('gp').get('/api/forms/versions/versions/1')).body).toMatchObject({ title: 'Falls' });
    expect(codes(await draft({ ...formDraft('versions'), version: 2 }))).toEqual([422, 'INPUT_INVALID', 'NOT_ALLOWED /version']);
    expect((await draft({ ...formDraft('versions'), version: 3 })).status).toBe(201);
  });

  it('discards a draft, which is gone for everybody, and begins another of its number that does not answer to the old ETag', async () => {
    await draft(formDraft('discarded'));
    const discard = (path: string, version?: number | string, who = 'admin') => onward.as(who).request('DELETE', `/api/forms/${path}`, undefined, version === undefined ? {} : { version });
    expect((await discard('discarded/versions/1', 1, 'gp')).status).toBe(404);
    expect(codes(await discard('discarded/versions/1'))).toEqual([428, 'VERSION_REQUIRED']);
    await put('discarded/versions/1', formDraft('discarded', { title: 'Edited meanwhile' }), 1);
    expect(codes(await discard('discarded/versions/1', 1))).toEqual([412, 'VERSION_STALE']);
    const gone = await discard('discarded/versions/1', 2);
    expect([gone.status, gone.text, contract.faults('DELETE', VERSION, gone)]).toEqual([204, '', []]);
    expect((await admin().get('/api/forms/discarded/versions/1')).status).toBe(404);
    expect(codes(await discard('discarded/versions/1', 2))).toEqual([404, 'NOT_FOUND']);

    const again = await draft(formDraft('discarded', { title: 'Another' }));
    expect([again.body['version'], again.etag]).toEqual([1, '"3"']);
    expect(codes(await act('discarded/versions/1/publish', 2))).toEqual([412, 'VERSION_STALE']);
    expect((await act('discarded/versions/1/publish', 3)).status).toBe(200);
  });

  it('never discards what is published or retired, and neither can the database', async () => {
    await published(formDraft('stays'));
    const discard = (version: number) => onward.as('admin').request('DELETE', '/api/forms/stays/versions/1', undefined, { version });
    expect((await discard(2)).body).toMatchObject({ status: 409, code: 'EVENT_NOT_ALLOWED', state: 'published', allowedEvents: ['retire'] });
    await act('stays/versions/1/retire', 2);
    expect((await discard(3)).body).toMatchObject({ code: 'EVENT_NOT_ALLOWED', state: 'retired' });
    await expect(onward.sql(`delete from form where key = 'stays'`)).rejects.toThrow('a published form is immutable');
  });

  it('lists drafts and retired versions, which nobody else may', async () => {
    await published(formDraft('listed'));
    await published(formDraft('listed'));
    await draft(formDraft('listed'));
    await act('listed/versions/1/retire', 2);
    const versions = async (query: string, who = 'admin') => {
      const { status, body } = await onward.as(who).get(`/api/forms?q=listed&${query}`);
      return [status, ...((body['items'] as FormDefinition[] | undefined) ?? []).map((form) => `${form.version} ${form.status ?? '-'}`)];
    };
    expect(await versions('status=draft')).toEqual([200, '3 draft']);
    expect(await versions('status=retired')).toEqual([200, '1 retired']);
    expect(await versions('status=published')).toEqual([200, '2 -']);
    expect(await versions('', 'gp')).toEqual([200, '2 -']);
    expect(await versions('status=published', 'gp')).toEqual([200, '2 -']);
    for (const status of ['draft', 'retired']) expect(await versions(`status=${status}`, 'gp')).toEqual([403]);
    expect(await versions('status=lost')).toEqual([422]);
    const read = await admin().get('/api/forms/listed/versions/1');
    expect([read.etag, read.headers.get('cache-control'), read.body['status']]).toEqual(['"3"', 'no-store', 'retired']);
    const others = await onward.as('gp').get('/api/forms/listed/versions/1');
    expect([others.status, others.headers.get('cache-control'), others.body['status']]).toEqual([200, 'private, max-age=31536000, immutable', undefined]);
  });

  it('walks a long list of drafts by pages', async () => {
    for (let n = 0; n < 7; n += 1) await draft(formDraft(`paged-${n}`));
    const walked: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await admin().get(`/api/forms?status=draft&q=paged&limit=3${cursor && `&cursor=${cursor}`}`);
      walked.push(...(page.body['items'] as FormDefinition[]).map(({ key }) => key));
      cursor = page.body['nextCursor'] as string | null;
    }
    expect(walked).toEqual(Array.from({ length: 7 }, (_, n) => `paged-${n}`));
  });

  it('is refused in the order of the contract: 404, 422, 428, 412, 409', async () => {
    await draft(formDraft('ordered'));
    const form = formDraft('ordered');
    expect(codes(await put('ordered/versions/9', form, 1))).toEqual([404, 'NOT_FOUND']);
    expect(codes(await put('ordered/versions/1', { ...form, kind: 'letter' }))).toEqual([422, 'INPUT_INVALID', 'NOT_ALLOWED /kind']);
    expect(codes(await put('ordered/versions/1', formDraft('another'), 1))).toEqual([422, 'INPUT_INVALID', 'NOT_ALLOWED /key']);
    expect(codes(await put('ordered/versions/1', form))).toEqual([428, 'VERSION_REQUIRED']);
    expect(codes(await put('ordered/versions/1', form, 7))).toEqual([412, 'VERSION_STALE']);
    expect(codes(await act('ordered/versions/1/publish'))).toEqual([428, 'VERSION_REQUIRED']);
    expect(codes(await act('ordered/versions/1/publish', '"x"'))).toEqual([412, 'VERSION_STALE']);
    expect(codes(await act('ordered/versions/1/retire', 1))).toEqual([409, 'EVENT_NOT_ALLOWED']);
    await act('ordered/versions/1/publish', 1);
    for (const again of [await put('ordered/versions/1', form, 2), await act('ordered/versions/1/publish', 2)]) {
      expect([...codes(again), again.body['state'], again.body['allowedEvents']]).toEqual([409, 'EVENT_NOT_ALLOWED', 'published', ['retire']]);
    }
    expect(codes(await act('ordered/versions/1/retire', 2, 'gp'))).toEqual([403, 'FORBIDDEN']);
    expect(codes(await onward.as('gp').post('/api/forms', form))).toEqual([403, 'FORBIDDEN']);
  });

  it('is answered the same again under the same key, and does it once', async () => {
    const first = await draft(formDraft('retried'), 'draft-once');
    expect(await draft(formDraft('retried'), 'draft-once')).toMatchObject({ status: 201, text: first.text, etag: '"1"' });
    expect(codes(await draft(formDraft('retried', { title: 'Other' }), 'draft-once'))).toEqual([422, 'IDEMPOTENCY_MISMATCH']);
    for (const [what, version, etag] of [['publish', 1, '"2"'], ['retire', 2, '"3"']] as const) {
      const twins = await Promise.all([1, 2, 3].map(() => act(`retried/versions/1/${what}`, version, 'admin', `${what}-once`)));
      expect(new Set(twins.map(({ status, etag: tag }) => `${status} ${tag ?? ''}`))).toEqual(new Set([`200 ${etag}`]));
      expect((await act(`retried/versions/1/${what}`, version, 'admin', `${what}-once`)).text).toBe(twins[0]?.text);
    }
  });

  it('publishes once, however many try at once, and loses nothing that somebody edits meanwhile', async () => {
    const form = formDraft('raced');
    await draft(form);
    const racers = [...Array.from({ length: 5 }, () => act('raced/versions/1/publish', 1)), ...['a', 'b', 'c'].map((title) => put('raced/versions/1', { ...form, title }, 1))];
    const answers = await Promise.all(racers);
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ status }) => status !== 200).every(({ status }) => status === 412 || status === 409)).toBe(true);
    expect((await admin().get('/api/forms/raced/versions/1')).body).toEqual(won[0]?.body);
    const drafts = await Promise.all(Array.from({ length: 6 }, () => draft(formDraft('raced-drafts'))));
    expect(drafts.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it('cannot change what is published, and neither can the database', async () => {
    await published(formDraft('immutable'));
    for (const set of [`schema = '{}'`, `title = 'x'`, `example = '{}'`, `ui_schema = '{}'`, `digest = 'x'`, `kind = 'core'`, `version = 2`, `key = 'x'`, `status = 'draft'`, `published_at = null`]) {
      await expect(onward.sql(`update form set ${set} where key = 'immutable'`)).rejects.toThrow('immutable');
    }
    await expect(onward.sql(`delete from form where key = 'immutable'`)).rejects.toThrow('immutable');
    await onward.sql(`update form set status = 'retired' where key = 'immutable'`);
    await expect(onward.sql(`update form set status = 'published' where key = 'immutable'`)).rejects.toThrow('immutable');
    await draft(formDraft('not-retired'));
    await expect(onward.sql(`update form set status = 'retired' where key = 'not-retired'`)).rejects.toThrow('immutable');
  });

  it('is recorded in the audit, with the form', async () => {
    await draft(formDraft('audited'));
    await put('audited/versions/1', formDraft('audited'), 1);
    await act('audited/versions/1/publish', 2);
    await act('audited/versions/1/retire', 3);
    const { body } = await onward.as('governance').get('/api/audit?limit=100');
    const acts = (body['items'] as { action: string; basis: string | null; outcome: number }[]).filter(({ basis }) => basis === 'audited 1');
    expect(acts.map(({ action, outcome }) => `${action} ${outcome}`).reverse()).toEqual(['form.draft 201', 'form.edit 200', 'form.publish 200', 'form.retire 200']);
  });

  it('may not publish a form that becomes another kind, or asks what the core form asks', async () => {
    await published(formDraft('of-a-kind'));
    const [{ schema }] = [formDraft('x')];
    const twice = { ...schema, properties: { ...schema.properties, about: { type: 'string', title: 'Why?', maxLength: 100, 'x-category': 'general', 'x-concept': 'reason-for-referral', 'x-prefill': 'never' } } } as const;
    await draft(formDraft('of-a-kind', { kind: 'assessment' }));
    expect(codes(await act('of-a-kind/versions/2/publish', 1))).toEqual([422, 'FORM_INVALID', 'KIND /kind']);
    await draft(formDraft('asks-again', { schema: twice }));
    expect(codes(await act('asks-again/versions/1/publish', 1))).toEqual([422, 'FORM_INVALID', 'DUPLICATE /schema/properties/about']);
    expect((await admin().get('/api/forms/asks-again/versions/1')).body['status']).toBe('draft');
  });

  it.each<[string, (form: FormDraft) => Partial<FormDraft>, string]>([
    ['a question without a label', ({ schema }) => ({ schema: { ...schema, properties: { ...schema.properties, about: { type: 'string', maxLength: 500, 'x-category': 'general' } } } }), 'UNLABELLED /schema/properties/about'],
    ['a concept that the dictionary does not know', ({ schema }) => ({ schema: { ...schema, properties: { ...schema.properties, about: { type: 'string', title: 'T', maxLength: 500, 'x-category': 'general', 'x-concept': 'colour' } } } }), 'CONCEPT /schema/properties/about'],
    ['a concept that others may see than the dictionary says', ({ schema }) => ({ schema: { ...schema, properties: { ...schema.properties, about: { type: 'string', enum: ['home'], title: 'T', 'x-category': 'general', 'x-concept': 'preferred-place-of-death' } } } }), 'CATEGORY /schema/properties/about'],
    ['a concept that is never offered, and would be', ({ schema }) => ({ schema: { ...schema, properties: { ...schema.properties, about: { type: 'string', enum: ['yes'], title: 'T', 'x-category': 'mental-health', 'x-concept': 'self-harm', 'x-prefill': 'offer' } } } }), 'PREFILL /schema/properties/about'],
    ['a concept that is answered otherwise', ({ schema }) => ({ schema: { ...schema, properties: { ...schema.properties, about: { type: 'integer', title: 'T', 'x-category': 'general', 'x-concept': 'employment-status' } } } }), 'CONCEPT_TYPE /schema/properties/about'],
    ['a question of the core form in its words', ({ schema }) => ({ schema: { ...schema, properties: { ...schema.properties, about: { type: 'string', title: 'what is the person  allergic to', maxLength: 500, 'x-category': 'general' } } } }), 'DUPLICATE /schema/properties/about'],
    ['a look that would break the page', ({ uiSchema }) => ({ uiSchema: { ...uiSchema, about: { 'ui:widget': 'slider' } } }), 'LOOK /uiSchema/about/ui:widget'],
    ['an example that is not valid', () => ({ example: { fallen: 'perhaps' } }), 'EXAMPLE /example/fallen'],
    ['a default', ({ schema }) => ({ schema: { ...schema, properties: { ...schema.properties, fallen: { ...(schema.properties?.['fallen'] as object), default: 'no' } } } }), 'NOT_ALLOWED /schema/properties/fallen/default'],
    ['more than twelve questions', ({ schema, uiSchema }) => {
      const keys = Array.from({ length: 13 }, (_, n) => `q${n}`);
      return { schema: { ...schema, required: [], properties: Object.fromEntries(keys.map((key) => [key, { type: 'string', title: 'T', maxLength: 50, 'x-category': 'general' } as const])) }, uiSchema: { ...uiSchema, 'ui:pages': [{ key: 'a', title: 'A', fields: keys }] }, example: {} };
    }, 'TOO_MANY_QUESTIONS /schema'],
    ['points for a question that is not asked', () => ({ kind: 'assessment', scoring: { scales: [{ key: 's', title: 'S', items: [{ pointer: '/nowhere', points: { yes: 1 } }] }] } }), 'UNKNOWN_QUESTION /scoring/scales/0/items/0'],
    ['answers without points', () => ({ kind: 'assessment', scoring: { scales: [{ key: 's', title: 'S', items: [{ pointer: '/fallen', points: { yes: 1 } }] }] } }), 'NO_POINTS /scoring/scales/0/items/0/points'],
  ])('is told of %s, which may be drafted and is not published', async (_, change, reason) => {
    drafts += 1;
    const key = `not-yet-${drafts}`;
    expect((await draft(formDraft(key, change(formDraft(key))))).status).toBe(201);
    const refused = await act(`${key}/versions/1/publish`, 1);
    expect(codes(refused).slice(0, 2)).toEqual([422, 'FORM_INVALID']);
    expect(codes(refused)).toContain(reason);
    expect(contract.faults('POST', `${VERSION}/publish`, refused)).toEqual([]);
  });

  it('may publish no other form as the standard referral, and no referral is sent on one', async () => {
    const { version: _, ...core } = (await onward.as('gp').get(`/api/forms/${CORE_FORM.key}`)).body as unknown as FormDefinition;
    await draft({ ...core, key: 'core-of-my-own' });
    expect(codes(await act('core-of-my-own/versions/1/publish', 1))).toEqual([422, 'FORM_INVALID', 'KIND /kind']);
    await onward.sql(`update form set status = 'published', published_at = now() where key = 'core-of-my-own'`);
    const gp = onward.as('gp');
    const sent = await gp.post('/api/referrals', {
      personId: await somebodyNew(gp), serviceId: SERVICES.mentalHealth.id, priority: 'routine', form: { key: 'core-of-my-own', version: 1 }, answers: ANSWERS, state: 'submitted',
    });
    expect(codes(sent)).toEqual([422, 'INPUT_INVALID', 'NOT_THERE /form']);
  });

  it('publishes a core form of their own, which the next referral is asked', async () => {
    const core = (await onward.as('gp').get(`/api/forms/${CORE_FORM.key}`)).body as unknown as FormDefinition;
    const { version, ...content } = core;
    const next = await published({ ...content, title: 'The standard referral, revised' });
    expect(next.body).toMatchObject({ version: version + 1, example: ANSWERS });
    expect((await onward.as('police').get(`/api/forms/${CORE_FORM.key}`)).body).toMatchObject({ version: version + 1, title: 'The standard referral, revised' });
  });

  it('may not retire the last version of the standard referral, alone or two at once', async () => {
    const { version: newest, ...content } = (await onward.as('gp').get(`/api/forms/${CORE_FORM.key}`)).body as unknown as FormDefinition;
    const retire = async (version: number) => act(`${CORE_FORM.key}/versions/${version}/retire`, (await admin().get(`/api/forms/${CORE_FORM.key}/versions/${version}`)).etag ?? '');
    for (let version = 1; version < newest; version += 1) expect((await retire(version)).status).toBe(200);
    const alone = await retire(newest);
    expect([...codes(alone), alone.body['state'], alone.body['allowedEvents']]).toEqual([409, 'EVENT_NOT_ALLOWED', 'published', []]);
    expect(contract.faults('POST', `${VERSION}/retire`, alone)).toEqual([]);
    await published({ ...content, title: 'The standard referral, again' });
    const both = await Promise.all([retire(newest), retire(newest + 1)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await onward.as('gp').get(`/api/forms/${CORE_FORM.key}`)).status).toBe(200);
  });
});
