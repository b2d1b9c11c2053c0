import { storeForms } from '@onward/api';
import type { FormDefinition } from '@onward/forms';
import { REFERENCE_FORMS } from '@onward/seeds';
import { startApp, type TestApp } from '../harness/index.js';

const form = (key: string, version: number, title = `The ${key} form`): FormDefinition => ({
  key,
  version,
  title,
  kind: 'supplement',
  schema: { type: 'object', properties: { zebra: { type: 'string' }, apple: { type: 'string' }, m: { type: 'string' } } },
  uiSchema: { 'ui:pages': [{ key: 'one', title: 'One', fields: ['zebra', 'apple', 'm'] }] },
  example: { zebra: 'z', apple: 'a' },
});

describe('The forms', () => {
  let onward: TestApp;
  const store = (...forms: FormDefinition[]) => storeForms(async (sql, values) => ({ rows: await onward.sql(sql, values) }), forms, new Date('2026-03-01T09:00:00Z'));

  beforeAll(async () => {
    onward = await startApp();
    await store(form('continence', 1), form('continence', 2), form('falls', 1), form('wound-care', 1));
  }, 60_000);
  afterAll(() => onward?.stop());

  const get = (path: string) => onward.as('police').get(path);
  const keys = (body: Record<string, unknown>) => (body['items'] as { key: string; version: number }[]).map(({ key, version }) => `${key} ${version}`);

  it('are those that come with the product, word for word and in the order they were written', async () => {
    for (const { status, ...expected } of REFERENCE_FORMS) {
      const { body, text } = await get(`/api/forms/${expected.key}`);
      expect(status ?? 'published').toBe('published');
      expect(body).toEqual(JSON.parse(JSON.stringify(expected)));
      expect(text).toContain(JSON.stringify(expected.schema));
    }
    expect((await get('/api/forms/continence/versions/2')).text).toContain(JSON.stringify(form('continence', 2).schema));
  });

  it('are listed in their newest published version, by pages, words and kind', async () => {
    const all = await get('/api/forms');
    expect(all.status).toBe(200);
    expect(keys(all.body)).toEqual(expect.arrayContaining(['continence 2', 'core-referral 1', 'falls 1', 'wound-care 1']));
    const walked: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await get(`/api/forms?limit=2${cursor && `&cursor=${cursor}`}`);
      walked.push(...keys(page.body));
      cursor = page.body['nextCursor'] as string | null;
    }
    expect(walked).toEqual(keys(all.body));
    expect(keys((await get('/api/forms?q=WOUND')).body)).toEqual(['wound-care 1']);
    expect(keys((await get('/api/forms?q=%25')).body)).toEqual([]);
    expect(keys((await get('/api/forms?kind=core')).body)).toEqual(['core-referral 1']);
    for (const query of ['kind=letter', 'limit=0', 'limit=101', 'cursor=x', 'sort=key']) expect([query, (await get(`/api/forms?${query}`)).status]).toEqual([query, 422]);
  });

  it('may be kept by a browser in a version, which never changes; the newest is asked for each time', async () => {
    const [newest, version] = [await get('/api/forms/continence'), await get('/api/forms/continence/versions/1')];
    expect([newest.etag, newest.headers.get('cache-control')]).toEqual(['"2"', 'no-store']);
    expect([version.etag, version.headers.get('cache-control')]).toEqual(['"1"', 'private, max-age=31536000, immutable']);
  });

  it('are not found where there is no such key or version, or only a draft', async () => {
    await onward.sql(`insert into form (key, version, title, kind, status, schema, ui_schema, example, digest)
      values ('falls', 2, 'Falls', 'supplement', 'draft', '{}', '{}', '{}', 'x'), ('new', 1, 'New', 'supplement', 'draft', '{}', '{}', '{}', 'x')`);
    for (const path of ['nothing', 'new', 'Falls', 'falls%27', 'falls/versions/2', 'falls/versions/0', 'falls/versions/x', 'falls/versions/99999999999']) {
      expect([path, (await get(`/api/forms/${path}`)).status]).toEqual([path, 404]);
    }
    expect((await get('/api/forms/falls')).body).toMatchObject({ version: 1 });
  });

  it('stay readable when retired, since answers are pinned to them', async () => {
    await store(form('retiring', 1), form('retiring', 2));
    await onward.sql(`update form set status = 'retired' where key = 'retiring' and version = 2`);
    expect((await get('/api/forms/retiring')).body).toMatchObject({ version: 1 });
    expect((await get('/api/forms/retiring/versions/2')).status).toBe(200);
  });

  it('are stored once, and never with other content under the same version', async () => {
    await store(form('falls', 1), form('falls', 1));
    await expect(store(form('falls', 1, 'Falls and fractures'))).rejects.toThrow('form falls version 1 is stored with other content');
    const reordered = { ...form('falls', 1), schema: { type: 'object', properties: { apple: { type: 'string' }, zebra: { type: 'string' }, m: { type: 'string' } } } } as const;
    await expect(store(reordered)).rejects.toThrow('give the change a new version');
    await expect(onward.sql(`update form set digest = 'forged' where key = 'falls' and version = 1`)).rejects.toThrow('immutable');
    expect((await get('/api/forms/falls')).body).toMatchObject({ title: 'The falls form' });
  });

  it('are for everybody who works here', async () => {
    for (const who of ['gp', 'triager', 'commissioner', 'governance', 'admin'] as const) expect((await onward.as(who).get('/api/forms')).status).toBe(200);
    expect((await onward.anyone.get('/api/forms')).status).toBe(401);
  });
});
