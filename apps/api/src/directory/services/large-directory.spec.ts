import pg from 'pg';
import type { Actor } from '../../platform/actor.js';
import { SteppedClock } from '../../platform/clock/index.js';
import { Statements } from '../../platform/database/index.js';
import { temporaryDatabase, type TemporaryDatabase } from '../../platform/database/temporary-database.fixture.js';
import { Directory } from './directory.js';
import type { Face, PagePosition, ServiceFilter } from './service-filter.js';
import { momentOf } from './open-at.js';
import { servicePageQuery } from './service-page.query.js';

const SYSTEM: Actor = { kind: 'system', name: 'test' };
const SERVICES = 12_000;
const NOW = new Date('2026-03-10T10:00:00Z');
const ORGANISATION = '00000000-0000-7000-9000-000000000007';

/** 400 organisations; names with many of a kind, words some rare and some common, an alias for one in fifty, districts for one in two. */
const PLANT = `
  insert into organisation (id, kind, name, created_at, updated_at)
    select ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'voluntary', 'Organisation ' || n, '2026-01-01Z', '2026-01-01Z' from generate_series(1, 400) n;
  insert into service (id, organisation_id, name, public_alias, description, category, state, referable, statutory_duty, self_referral, desk, criteria,
      on_call_always, coverage, required_supplements, languages, details, version, created_at, updated_at)
    select ('00000000-0000-7000-a000-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-7000-9000-' || lpad((n % 400 + 1)::text, 12, '0'))::uuid,
      (array['Walking', 'Advice', 'Carers', 'Hospice', 'Music', 'Lunch', 'Befriending', 'Bereavement'])[n % 8 + 1] || ' group ' || n % 3000,
      case when n % 50 = 0 then 'Clinic ' || n end,
      repeat('Support for people nearby, ', 10) || case when n % 200 = 0 then 'with grief and bereavement' else 'every week' end,
      'category-' || n % 60, case when n % 40 = 0 then 'paused' else 'open' end, n % 30 = 0, false, false, false, '[]', false,
      case when n % 2 = 0 then jsonb_build_object('postcodeDistricts', jsonb_build_array('BS' || n % 48)) when n % 6 = 1 then jsonb_build_object('locatedIn', jsonb_build_array('BS' || n % 48)) end,
      '{}', '{}', case when n % 3 = 0 then '{}' else jsonb_build_object('locations', jsonb_build_array(jsonb_build_object('latitude', 51 + (n % 997) / 997.0, 'longitude', -3 + (n % 991) / 991.0, 'addresses', jsonb_build_array(jsonb_build_object('postalCode', 'BS' || n % 48 || ' 1AA'))))) end, 1, '2026-01-01Z', '2026-01-01Z'
    from generate_series(1, ${SERVICES}) n;`;

describe(`A directory of ${SERVICES} services`, () => {
  let database: TemporaryDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await temporaryDatabase(PLANT, ['service', 'organisation']);
    pool = new pg.Pool({ connectionString: database.appUrl, max: 2 });
  }, 120_000);
  afterAll(async () => {
    await pool?.end();
    await database?.stop();
  });

  async function planOf(filter: ServiceFilter, face: Face, after?: PagePosition): Promise<string> {
    const query = servicePageQuery({ filter, face, after, centre: filter.near === undefined ? undefined : { latitude: 51.5, longitude: -2.5 }, moment: momentOf(NOW), limit: 26 });
    if (query === undefined) throw new Error('no band comes after this position');
    const { rows } = await pool.query<{ 'QUERY PLAN': unknown }>(`explain (format json) ${query.text}`, [...query.values]);
    return JSON.stringify(rows[0]?.['QUERY PLAN']);
  }

  const middle = (band: number): PagePosition => ({ band, sortName: 'hospice group 1500', id: '00000000-0000-7000-a000-000000001500' });

  describe.each(['own', 'public'] as const)('under its %s face', (face) => {
    it.each<[string, ServiceFilter, PagePosition | undefined]>([
      ['the first page', {}, undefined],
      ['a page in the middle', {}, middle(0)],
      ['what has the words', { q: 'bereavement support' }, undefined],
      ['what begins so', { q: 'hosp' }, undefined],
      ['a later page of words', { q: 'grief' }, middle(4)],
      ['a category', { category: 'category-7' }, undefined],
      ['words in a category', { q: 'bereavement', category: 'category-7' }, undefined],
      ['a place', { near: 'BS5' }, undefined],
      ['words near a place', { q: 'grief', near: 'BS5' }, undefined],
      ['a later page near a place', { near: 'BS5' }, middle(2)],
      ['one organisation', { organisationId: ORGANISATION }, undefined],
      ['what can be referred to', { referable: true }, undefined],
      ['what is paused', { state: 'paused' }, undefined],
      ['what is open now', { openNow: true }, undefined],
      ['what is within some miles of a place', { near: 'BS5', within: 5 }, undefined],
      ['words within some miles of a place', { q: 'grief', near: 'BS5', within: 25 }, undefined],
      ['a later page within some miles', { near: 'BS5', within: 25 }, middle(3)],
      ['words of what is open now near a place', { q: 'grief', near: 'BS5', openNow: true }, undefined],
    ])('%s is read by indexes alone', async (_what, filter, after) => {
      expect(await planOf(filter, face, after)).not.toContain('Seq Scan');
    });
  });

  async function walk(filter: ServiceFilter): Promise<{ ids: string[]; names: string[] }> {
    const directory = new Directory(new Statements(pool), new SteppedClock(NOW));
    const found: { id: string; name: string }[] = [];
    let cursor: string | undefined;
    do {
      const page = await directory.page(SYSTEM, filter, { limit: 100, cursor });
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return { ids: found.map(({ id }) => id), names: found.map(({ name }) => name) };
  }

  it('is read page by page, each service once, in the order of names', async () => {
    const { ids, names } = await walk({});
    expect([ids.length, new Set(ids).size]).toEqual([SERVICES, SERVICES]);
    expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : Number(a.toLowerCase() !== b.toLowerCase()))));
  }, 30_000);

  it('gives, for words, first what begins with them, then what is named so, then what mentions them, each once', async () => {
    const { ids, names } = await walk({ q: 'Bereavement' });
    expect(new Set(ids).size).toBe(ids.length);
    const mentions = names.findIndex((name) => !name.startsWith('Bereavement'));
    expect(mentions).toBe(SERVICES / 8);
    expect(names.slice(mentions).every((name) => !name.includes('Bereavement'))).toBe(true);
    expect(names.length).toBe(SERVICES / 8 + SERVICES / 200);
  }, 30_000);

  it('gives, for a place, first what serves it or is there, then what serves everywhere, and nothing that serves elsewhere', async () => {
    const { ids } = await walk({ near: 'BS12' });
    const { rows } = await pool.query<{ id: string; there: boolean }>(
      `select id, coverage is not null and (coverage @> '{"postcodeDistricts":["BS12"]}' or coverage @> '{"locatedIn":["BS12"]}') as there from service
       where coverage is null or not coverage ? 'postcodeDistricts' or coverage @> '{"postcodeDistricts":["BS12"]}' order by there desc, name_lower, id`,
    );
    expect(ids).toEqual(rows.map(({ id }) => id));
    expect(rows.filter(({ there }) => there).length).toBeGreaterThan(100);
  }, 30_000);

  it('gives, for a distance, all that is near enough and of use there, ring by ring, each once', async () => {
    const directory = new Directory(new Statements(pool), new SteppedClock(NOW));
    const near = 'BS13';
    const { rows: places } = await pool.query<{ id: string; latitude: number; longitude: number; district: string; serves: boolean }>(
      `select s.id, p.latitude, p.longitude, p.district, s.serves_everywhere or s.coverage @> '{"postcodeDistricts":["BS13"]}' as serves from service_place p join service s on s.id = p.service_id`);
    const median = (values: number[]): number => {
      const [sorted, middle] = [values.toSorted((a, b) => a - b), (values.length - 1) / 2];
      return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
    };
    const there = places.filter(({ district }) => district === near);
    const centre = { latitude: median(there.map(({ latitude }) => latitude)), longitude: median(there.map(({ longitude }) => longitude)) };
    // on a plane, which so near is right to a hundredth
    const miles = new Map(places.map(({ id, latitude, longitude }) => [id, Math.hypot((latitude - centre.latitude) * 69.09, (longitude - centre.longitude) * 69.09 * Math.cos((centre.latitude * Math.PI) / 180))]));
    const { ids } = await walk({ near, within: 10 });
    const expected = places.filter(({ id, serves }) => serves && (miles.get(id) ?? NaN) <= 10).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(100);
    const onTheEdge = (id: string): boolean => Math.abs((miles.get(id) ?? 0) - 10) < 0.1;
    expect(ids.filter((id) => !onTheEdge(id)).toSorted()).toEqual(expected.filter((id) => !onTheEdge(id)).toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    const ringOf = (id: string | undefined, more: number): number => [1, 3, 10, 11].findIndex((ring) => (miles.get(id ?? '') ?? 0) + more <= ring);
    expect(ids.filter((id, n) => n > 0 && ringOf(id, 0.05) < ringOf(ids[n - 1], -0.05))).toEqual([]);
    expect(new Set(ids.map((id) => ringOf(id, 0))).size).toBe(3);
    const [first] = (await directory.page(SYSTEM, { near, within: 10 }, { limit: 1 })).items;
    expect(Math.abs((first?.distanceMiles ?? 99) - (miles.get(first?.id ?? '') ?? 0))).toBeLessThan(0.1);
  }, 30_000);

  it('cannot say how far away anything is from where no place is known, and says what to do', async () => {
    const directory = new Directory(new Statements(pool), new SteppedClock(NOW));
    await expect(directory.page(SYSTEM, { near: 'ZE1', within: 5 }, { limit: 5 })).rejects.toMatchObject({ code: 'INPUT_INVALID', options: { errors: [{ pointer: '/query/within', message: expect.stringContaining('ZE1') }] } });
    await expect(directory.page(SYSTEM, { within: 5 }, { limit: 5 })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect((await directory.page(SYSTEM, { near: 'ZE1' }, { limit: 5 })).items.map(({ distanceMiles }) => distanceMiles)).toEqual([null, null, null, null, null]);
  });

  it('is searched with typing errors by an index, the most alike first, and no page of guesses goes on', async () => {
    const directory = new Directory(new Statements(pool), new SteppedClock(NOW));
    const page = await directory.page(SYSTEM, { q: 'bereavment gruop 2999' }, { limit: 25 });
    expect(page.items[0]?.name).toBe('Bereavement group 2999');
    expect([page.items.length <= 25, page.nextCursor]).toEqual([true, null]);
    expect((await directory.page(SYSTEM, { q: 'xqzzw' }, { limit: 25 })).items).toEqual([]);
  });
});
