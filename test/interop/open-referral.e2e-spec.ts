import { readService, type DirectoryService } from '@onward/api';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORGANISATIONS, SERVICES } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { madeUpFeed, madeUpService } from '../directory/made-up-feed.js';
import { plant, root, runNode, uproot } from '../workspace/checkout.js';

/** Published feeds and the standard's own schemas are not ours to ship: read where a copy is at hand, as in test/directory. */
const DATA = join(process.env['ONWARD_DATA'] ?? join(root, '..', 'shared', 'data'), 'oruk');
const COMMAND = join(root, 'apps', 'api', 'dist', 'import-directory.js');
const TODAY = '2026-03-10';

type Document = Record<string, unknown>;
interface Page { readonly total_items: number; readonly total_pages: number; readonly contents: Document[] }

/** A service with something of everything that the standard has. */
const WHOLE = madeUpService('a3c1f1de-0d6c-4a7e-9d39-7d4d3a4b1c11', {
  alternate_name: 'The Warm Room', url: 'https://example.org/warm', email: 'warm@example.org', fees: 'Free', accreditations: 'None', application_process: 'Come in',
  interpretation_services: 'On request', wait_time: 'None', alert: 'Closed on Friday the 13th', minimum_age: 16, maximum_age: 90, eligibility_description: 'Anybody who is cold.',
  languages: [{ id: 'l1', name: 'Welsh', code: 'cy' }], cost_options: [{ id: 'c1', option: 'Soup', amount: 1.5, currency: 'GBP', amount_description: 'a bowl', valid_from: '2026-01-01' }],
  funding: [{ id: 'f1', source: 'The council' }], required_documents: [{ id: 'd1', document: 'None' }], service_areas: [{ id: 's1', name: 'BS5', extent: 'Easton' }],
  attributes: [{ id: 'a1', link_id: 'x', taxonomy_term: { id: '0c7f0f6a-64ab-4d3c-8b3a-6f5d2f5e7c10', name: 'Warm spaces', taxonomy: 'LGA', code: 'w1' } }],
  schedules: [{ id: 'h1', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00', valid_from: '2026-01-01', description: 'Drop in' }],
  service_at_locations: [{ id: 'al1', location: {
    id: 'b8b4f4e0-7a0d-4f3f-8a9c-0f1f5e3a2d10', location_type: 'physical', name: 'The hall', latitude: 51.46, longitude: -2.56, transportation: 'Bus 7',
    addresses: [{ id: 'ad1', address_1: '1 Harbour Road', city: 'Bristol', state_province: 'Bristol', postal_code: 'BS5 6XX', country: 'GB', address_type: 'physical' }],
    accessibility: [{ id: 'ac1', description: 'A ramp at the side' }], phones: [{ id: 'p2', number: '01632 960002' }],
  } }],
  contacts: [{ id: 'ct1', name: 'The warden', title: 'Warden', email: 'warden@example.org', phones: [{ id: 'p3', number: '01632 960003' }] }],
  phones: [{ id: 'p1', number: '01632 960001', description: 'Day time' }],
  organization: { id: 'hall', name: 'Harbour Hall', description: 'A hall.', website: 'https://example.org/', organization_identifiers: [{ id: 'oi', identifier_scheme: 'GB-CHC', identifier_type: 'Charity', identifier: '1234567' }] },
  dog_friendly: 'yes',
});

/** Two of Bristol's descriptions were escaped twice by who wrote them: read once, and once more when they come back, they differ by that. */
const onceEscaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&nbsp;', ' ');

/** What our own reader makes of a row, without the ids, which are ours in what we publish, and what it noted on the way. */
function readBack(row: unknown): object {
  const reading = readService(row, { publisher: 'x', today: TODAY });
  if (!reading.ok) throw new Error(reading.words);
  const { source: _source, notes: _notes, lastModified: _lastModified, extra, ...service }: DirectoryService = reading.service;
  const { publisher: _publisher, publisher_id: _publisherId, ...own } = extra;
  return JSON.parse(JSON.stringify({ ...service, extra: own }, (name, value: unknown) => (/^(sourceId|parentSourceId)$/.test(name) ? undefined : typeof value === 'string' ? onceEscaped(value) : value))) as object;
}

describe('The directory in Open Referral UK', () => {
  let onward: TestApp;
  let folder: string;
  const importFile = async (file: string, publisher: string): Promise<void> => {
    const { code, stderr } = await runNode([COMMAND, file, '--publisher', publisher], root, { ...process.env, DATABASE_OWNER_URL: '', DATABASE_URL: onward.urls.appUrl });
    if (code !== 0) throw new Error(stderr);
  };
  const page = async (query: string): Promise<Page> => (await onward.anyone.get(`/api/open-referral/services${query}`)).body as unknown as Page;
  const all = async (): Promise<Document[]> => {
    const first = await page('?per_page=100');
    const rest = await Promise.all(Array.from({ length: first.total_pages - 1 }, (_, index) => page(`?per_page=100&page=${index + 2}`)));
    return [first, ...rest].flatMap(({ contents }) => contents);
  };

  beforeAll(async () => {
    onward = await startApp();
    folder = await plant({ 'feed.json': madeUpFeed([WHOLE, madeUpService('2', { status: 'defunct' })]) });
    await importFile(join(folder, 'feed.json'), 'made-up');
  }, 60_000);
  afterAll(async () => {
    await onward?.stop();
    await uproot(folder);
  });

  it('is for anybody to read, page by page, each service once', async () => {
    const first = await page('?per_page=5');
    expect(first).toMatchObject({ total_items: 10, total_pages: 2, page_number: 1, size: 5, first_page: true, last_page: false, empty: false });
    const second = await page('?per_page=5&page=2');
    expect(second).toMatchObject({ page_number: 2, size: 5, first_page: false, last_page: true });
    expect(new Set([...first.contents, ...second.contents].map(({ id }) => id)).size).toBe(10);
    expect(await page('?page=99')).toMatchObject({ empty: true, contents: [], total_items: 10 });
    expect((await page('?search=company&full=true')).total_items).toBe(2);
    expect((await page(`?organization_id=${ORGANISATIONS.council.id}`)).contents.map(({ name }) => name)).toEqual(['Adult Social Care', 'Safeguarding Adults']);
    expect((await page('?modified_after=2100-01-01T00:00:00Z')).total_items).toBe(0);
    expect((await onward.anyone.get('/api/open-referral/services?page=0')).status).toBe(422);
    expect((await onward.anyone.get(`/api/open-referral/services/${SERVICES.desk.id}`)).status).toBe(404);
    expect((await onward.anyone.get('/api/open-referral')).body['version']).toBe('HSDS-UK 3.0');
  });

  it('gives back what a feed brought, a publisher’s own fields too', async () => {
    const [published] = (await page('?search="warm+room"+or+company')).contents.filter(({ publisher_id }) => publisher_id === WHOLE.id);
    expect(published).toMatchObject({ dog_friendly: 'yes', publisher: 'made-up', status: 'active', organization: { name: 'Harbour Hall', website: 'https://example.org/' } });
    expect(readBack(published)).toEqual(readBack(WHOLE));
    const one = await onward.anyone.get(`/api/open-referral/services/${String(published?.['id'])}`);
    expect(one.body).toEqual(published);
    expect((await page('?search=company')).contents.map(({ status }) => status).sort()).toEqual(['active', 'defunct']);
  });

  it('says of a service what the team that triages there says now', async () => {
    const manager = onward.as('service-manager');
    const hours = { mon: [{ opens: '09:00', closes: '24:00' }], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    await manager.patch(`/api/services/${SERVICES.mentalHealth.id}/entry`, { hours, currentWaitDays: 12, criteria: [{ words: 'Adults.', required: true }] }, { version: 1 });
    await manager.post(`/api/services/${SERVICES.mentalHealth.id}/assure`, {}, { version: 2 });
    await manager.post(`/api/services/${SERVICES.mentalHealth.id}/pause`, {}, { version: 3 });
    expect((await onward.anyone.get(`/api/open-referral/services/${SERVICES.mentalHealth.id}`)).body).toMatchObject({
      status: 'temporarily closed', wait_time: 'About 12 days', eligibility_description: 'Adults.', assured_date: TODAY,
      schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '23:59' }],
    });
  });

  it('tells nothing of what is behind an alias', async () => {
    await onward.sql(`update service set public_alias = 'Castle Street Clinic' where id = $1`, [SERVICES.talkingTherapies.id]);
    const { text, body } = await onward.anyone.get(`/api/open-referral/services/${SERVICES.talkingTherapies.id}`);
    expect(body).toMatchObject({ name: 'Castle Street Clinic', description: '' });
    expect(text).not.toContain('Talking');
    expect((await page('?search=talking')).total_items).toBe(0);
  });

  const schemas = join(DATA, 'schemas-v3-uk');
  if (existsSync(schemas)) {
    it('has all that the standard requires, and names its fields as it does', async () => {
      const schema = JSON.parse(readFileSync(join(schemas, 'service.json'), 'utf8')) as Shape;
      for (const service of await all()) expect(faultsOf(schema, service, '')).toEqual([]);
    });
    it.each(['bristol-services.json'])('gives back each service of %s', async (name) => {
      await importFile(join(DATA, 'council-feeds', name), 'council');
      const rows = JSON.parse(readFileSync(join(DATA, 'council-feeds', name), 'utf8')) as { content?: Document[]; contents?: Document[] } | Document[];
      // of rows with one id the first is kept
      const sent = new Map((Array.isArray(rows) ? rows : (rows.contents ?? rows.content ?? [])).toReversed().map((row) => [String(row['id']).toLowerCase(), row]));
      const published = (await all()).filter(({ publisher }) => publisher === 'council');
      expect(published.length).toBeGreaterThan(800);
      for (const service of published) expect(readBack(service)).toEqual(readBack(sent.get(String(service['publisher_id']))));
      const schema = JSON.parse(readFileSync(join(schemas, 'service.json'), 'utf8')) as Shape;
      expect(published.flatMap((service) => faultsOf(schema, service, ''))).toEqual([]);
    }, 60_000);
  } else {
    it('is not held to the standard’s own schemas and a council’s feed, which are not at hand here (ONWARD_DATA names no folder with them)', () => {
      expect(existsSync(schemas)).toBe(false);
    });
  }
});

interface Shape { readonly type?: string; readonly format?: string; readonly enum?: readonly string[]; readonly required?: readonly string[]; readonly properties?: Record<string, Shape>; readonly items?: Shape }

/** What of a document breaks the standard's schema, which is made of types, formats, enumerations and required fields alone. */
function faultsOf(schema: Shape, value: unknown, at: string): string[] {
  if (schema.type === 'array') return Array.isArray(value) ? value.flatMap((item, index) => faultsOf(schema.items ?? {}, item, `${at}/${index}`)) : [`${at} is no list`];
  if (schema.properties !== undefined) {
    const members = (value ?? {}) as Document;
    return [
      ...(schema.required ?? []).filter((name) => members[name] === undefined).map((name) => `${at}/${name} is missing`),
      ...Object.entries(schema.properties).flatMap(([name, member]) => (members[name] === undefined ? [] : faultsOf(member, members[name], `${at}/${name}`))),
    ];
  }
  if (schema.type === 'string' && typeof value !== 'string') return [`${at} is no text`];
  if (schema.type === 'number' && typeof value !== 'number') return [`${at} is no number`];
  if (schema.format === 'uuid' && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(value))) return [`${at} is no UUID: ${String(value)}`];
  return schema.enum !== undefined && !schema.enum.includes(String(value)) ? [`${at} is none of its values: ${String(value)}`] : [];
}
