import { ORGANISATIONS, SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';

const CLINIC = '0190b000-0000-7000-8000-000000000001';
const PANTRY = '0190b000-0000-7000-8000-000000000002';
const PANTRY_WEST = '0190b000-0000-7000-8000-000000000003';

interface Item {
  readonly id: string;
  readonly name: string;
}

describe('The directory', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
    const insert = (id: string, name: string, alias: string | null, category: string, description: string, coverage: object | null) =>
      onward.sql(
        `insert into service (id, organisation_id, name, public_alias, category, description, state, referable, statutory_duty, self_referral, desk, criteria,
           on_call_always, coverage, required_supplements, languages, details, source, source_id, source_digest, version, created_at, updated_at)
         values ($1::uuid, $2, $3, $4, $5, $6, 'open', false, false, false, false, '[{"words":"Anybody over 16"}]', false, $7, '{}', '{en}', '{"fees":"Free"}',
           'northshire', $1::uuid::text, 'digest-of-the-row', 3, now(), now())`,
        [id, ORGANISATIONS.charity.id, name, alias, category, description, coverage],
      );
    await insert(CLINIC, 'Sexual Health Clinic', 'Castle Street Clinic', 'sexual-health', 'Testing and treatment.', null);
    await insert(PANTRY, 'Harbour Pantry', null, 'food', 'Food for who needs it, once a week.', { postcodeDistricts: ['BS1', 'BS2'] });
    await insert(PANTRY_WEST, 'Pantry West', null, 'food', 'Food parcels.', { postcodeDistricts: ['BS9'] });
    await onward.sql(`update service set assured_until = '2026-03-10' where id = $1`, [PANTRY]);
    await onward.sql(`update service set paused_until = '2026-05-01', alternative_id = $2, current_wait_days = 40 where id = $1`, [SERVICES.paused.id, SERVICES.socialCare.id]);
  }, 60_000);
  afterAll(() => onward?.stop());

  const itemsOf = ({ body }: Answered): Item[] => body['items'] as Item[];
  const names = async (query: string, who: Somebody = 'gp'): Promise<string[]> => itemsOf(await onward.as(who).get(`/api/services${query}`)).map(({ name }) => name);
  const pointers = ({ body }: Answered) => (body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);

  it('lists every service by name, whatever its state, and says what it is; first those that somebody answers for', async () => {
    expect(await names('')).toEqual([
      'Harbour Pantry', 'Adult Social Care', 'Befriending', 'Community Mental Health', 'Crisis Team', 'Day Hospital', 'Memory Clinic', 'Pantry West',
      'Safeguarding Adults', 'Sexual Health Clinic', 'Single Point of Access', 'Talking Therapies',
    ]);
  });

  it('shows of a service all that a referrer needs, and never what an import compares by', async () => {
    const answer = await onward.as('gp').get(`/api/services/${PANTRY}`);
    expect([answer.status, answer.etag, answer.headers.get('cache-control')]).toEqual([200, '"4"', 'no-store']);
    expect(answer.body).toEqual({
      id: PANTRY, name: 'Harbour Pantry', organisation: { id: ORGANISATIONS.charity.id, name: ORGANISATIONS.charity.name }, category: 'food',
      description: 'Food for who needs it, once a week.', state: 'open', pausedUntil: null, alternative: null, referable: false, statutoryDuty: false,
      selfReferral: false, criteria: ['Anybody over 16'], currentWaitDays: null, hours: null, onCallAlways: false, targets: null,
      postcodeDistricts: ['BS1', 'BS2'], languages: ['en'], contact: { url: null, email: null, phone: null }, assuredUntil: '2026-03-10', assured: true,
      capacity: null, requiredSupplements: [], source: 'northshire', details: { fees: 'Free' },
    });
    expect((await onward.as('gp').get('/api/services')).text).not.toContain('digest-of-the-row');
  });

  it('says that a service is paused, until when, how long one waits, and where to turn to instead', async () => {
    const { body } = await onward.as('gp').get(`/api/services/${SERVICES.paused.id}`);
    expect(body).toMatchObject({
      state: 'paused', pausedUntil: '2026-05-01', currentWaitDays: 40, alternative: { id: SERVICES.socialCare.id, name: 'Adult Social Care' },
      targets: { acknowledge: { emergency: 15 } }, hours: { mon: [{ opens: '09:00', closes: '17:00' }], sat: [] },
    });
  });

  it('no longer calls an entry assured on the day after', async () => {
    const later = await startApp({ at: new Date('2026-03-11T09:00:00Z') });
    try {
      await later.sql(`update service set assured_until = '2026-03-10' where id = $1`, [SERVICES.signposted.id]);
      expect((await later.as('gp').get(`/api/services/${SERVICES.signposted.id}`)).body).toMatchObject({ assuredUntil: '2026-03-10', assured: false });
    } finally {
      await later.stop();
    }
  }, 60_000);

  it('finds what was meant where a word is mistyped, and never by what an alias hides', async () => {
    expect((await names('?q=memroy+clinic')).at(0)).toBe('Memory Clinic');
    expect(await names('?q=comunity+mentel+helth')).toEqual(['Community Mental Health']);
    expect((await names('?q=befreinding')).at(0)).toBe('Befriending');
    expect(await names('?q=sexaul+healht', 'police')).not.toContain('Castle Street Clinic');
    expect(await names('?q=zzzzqq')).toEqual([]);
  });

  it('finds what its publisher says it is about', async () => {
    await onward.sql(`update service set details = '{"taxonomyTerms":[{"name":"Foodbanks and hardship"}]}' where id = $1`, [PANTRY_WEST]);
    expect(await names('?q=hardship')).toEqual(['Pantry West']);
  });

  it('puts what somebody has checked lately before what nobody has, among what is found alike', async () => {
    expect(await names('?q=parcels+or+pantry')).toEqual(['Pantry West', 'Harbour Pantry'].reverse());
  });

  it('finds what is open now, by its hours and those that are promised', async () => {
    const hours = (opens: string, closes: string) => JSON.stringify({ mon: [], tue: [{ opens, closes }], wed: [], thu: [], fri: [], sat: [], sun: [] });
    await onward.sql('update service set hours = $2 where id = $1', [PANTRY, hours('09:30', '10:01')]);
    await onward.sql('update service set hours = $2 where id = $1', [PANTRY_WEST, hours('10:30', '17:00')]);
    const open = await names('?openNow=true');
    expect(open).toEqual(expect.arrayContaining(['Harbour Pantry', 'Community Mental Health']));
    for (const closed of ['Pantry West', 'Befriending', 'Memory Clinic', 'Day Hospital']) expect(open).not.toContain(closed);
    expect((await onward.as('gp').get('/api/services?openNow=false')).status).toBe(422);
  });

  it('finds what begins so first, then what is named so, then what mentions it', async () => {
    await onward.sql(`update service set description = 'Not a pantry, but company.' where id = $1`, [SERVICES.signposted.id]);
    expect(await names('?q=pantry')).toEqual(['Pantry West', 'Harbour Pantry', 'Befriending']);
    expect(await names('?q=PANT')).toEqual(['Pantry West']);
    expect(await names('?q=mental+health')).toEqual(['Community Mental Health']);
    expect(await names('?q=%20')).toHaveLength(12);
  });

  it.each(["'; drop table service; --", '%', '_', '"unclosed', 'or and not -', '\\', ':* & |', '𝔘𝔫𝔦'])('takes %s for words and finds nothing', async (q) => {
    const answer = await onward.as('gp').get(`/api/services?q=${encodeURIComponent(q)}`);
    expect([answer.status, answer.body]).toEqual([200, { items: [], nextCursor: null }]);
  });

  it('narrows by category, state, organisation, and whether one can refer there', async () => {
    expect(await names('?category=food')).toEqual(['Harbour Pantry', 'Pantry West']);
    expect(await names('?state=closed')).toEqual(['Day Hospital']);
    expect(await names(`?organisationId=${ORGANISATIONS.council.id}`)).toEqual(['Adult Social Care', 'Safeguarding Adults']);
    expect(await names('?referable=false')).toEqual(['Harbour Pantry', 'Befriending', 'Pantry West', 'Sexual Health Clinic']);
    expect(await names('?category=food&referable=true')).toEqual([]);
  });

  it('puts what serves a place first, then what serves everywhere, and leaves out what serves only elsewhere', async () => {
    const near = await names('?near=bs2');
    expect([near[0], near.length, near.includes('Pantry West')]).toEqual(['Harbour Pantry', 11, false]);
    expect(await names('?near=BS9&q=food')).toEqual(['Pantry West']);
  });

  it('says how far away what has a place is, and narrows by it; not what is behind an alias, whose place would tell what it is', async () => {
    const at = (latitude: number, postalCode: string): object => ({ locations: [{ latitude, longitude: 1.2, addresses: [{ lines: ['1 Quay'], postalCode }] }] });
    const put = (name: string, details: object) => onward.sql('update service set details = $2 where name = $1', [name, JSON.stringify(details)]);
    await put('Befriending', at(53.9, 'BS2 1AA'));
    await put('Harbour Pantry', at(53.93, 'BS2 9ZZ'));
    await put('Sexual Health Clinic', at(53.91, 'BS9 1AA'));
    await put('Crisis Team', at(54.9, 'BS9 2AA'));
    const found = async (query: string, who: 'gp' | 'police' = 'gp') => ((await onward.as(who).get(`/api/services?${query}&limit=100`)).body['items'] as { name: string; distanceMiles: number | null }[]).map(({ name, distanceMiles }) => [name, distanceMiles]);
    // in the middle between the two of BS2: 53.915
    expect(await found('near=BS2&within=1')).toEqual([['Sexual Health Clinic', 0.3]]);
    const [nearest, ...others] = await found('near=BS2&within=3');
    expect([nearest, others.toSorted()]).toEqual([['Sexual Health Clinic', 0.3], [['Befriending', 1], ['Harbour Pantry', 1]]]);
    expect((await found('near=BS2&within=3', 'police')).toSorted()).toEqual([['Befriending', 1], ['Harbour Pantry', 1]]);
    expect(await found('near=BS2&within=3&q=pantry')).toEqual([['Harbour Pantry', 1], ['Befriending', 1]]);
    expect(await found('near=BS2&within=3&q=harbuor')).toEqual([['Harbour Pantry', 1]]);
    expect(Object.fromEntries(await found('near=BS2', 'police'))).toMatchObject({ Befriending: 1, 'Crisis Team': 68.1, 'Adult Social Care': null, 'Castle Street Clinic': null });
    await put('Sexual Health Clinic', {});
    await put('Befriending', { locations: 'nowhere' });
    expect(await onward.sql('select count(*)::int as places from service_place')).toEqual([{ places: 2 }]);
    expect(await found('near=BS2&within=3')).toEqual([['Harbour Pantry', 0]]);
    for (const query of ['near=ZE1&within=3', 'within=3', 'near=BS2&within=0', 'near=BS2&within=1000', 'near=BS2&within=far']) {
      const { status, body } = await onward.as('gp').get(`/api/services?${query}`);
      expect([query, status, body['errors']]).toEqual([query, 422, [expect.objectContaining({ pointer: '/query/within' })]]);
    }
    for (const name of ['Befriending', 'Harbour Pantry', 'Sexual Health Clinic', 'Crisis Team']) await put(name, {});
    expect(await onward.sql('select count(*)::int as places from service_place')).toEqual([{ places: 0 }]);
  });

  it('is read page by page, each service once', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    for (let pages = 0; pages === 0 || cursor !== null; pages += 1) {
      const answer: Answered = await onward.as('gp').get(`/api/services?limit=5${cursor === null ? '' : `&cursor=${cursor}`}`);
      seen.push(...itemsOf(answer).map(({ name }) => name));
      cursor = answer.body['nextCursor'] as string | null;
      expect(pages).toBeLessThan(3);
    }
    expect(seen).toEqual(await names(''));
  });

  it.each([
    ['limit=0', '/query/limit'],
    ['limit=101', '/query/limit'],
    ['limit=ten', '/query/limit'],
    ['state=gone', '/query/state'],
    ['referable=perhaps', '/query/referable'],
    ['near=BS5%206XX', '/query/near'],
    ['near=Bristol', '/query/near'],
    ['organisationId=7', '/query/organisationId'],
    ['q=%00', '/query/q'],
    ['cursor=abc', '/query/cursor'],
    [`cursor=${Buffer.from('[0,"a","not-a-uuid"]').toString('base64url')}`, '/query/cursor'],
    ['offset=20', '/query/offset'],
  ])('refuses ?%s', async (query, pointer) => {
    const answer = await onward.as('gp').get(`/api/services?${query}`);
    expect([answer.status, answer.body['code'], pointers(answer)]).toEqual([422, 'INPUT_INVALID', [pointer]]);
  });

  it('takes 200 letters of words, and refuses more', async () => {
    const asked = async (letters: number) => (await onward.as('gp').get(`/api/services?q=${'a'.repeat(letters)}`)).status;
    expect([await asked(200), await asked(201)]).toEqual([200, 422]);
  });

  it('has nothing behind a cursor past its end', async () => {
    const cursor = Buffer.from(`[9,"z","${PANTRY}"]`).toString('base64url');
    expect((await onward.as('gp').get(`/api/services?cursor=${cursor}`)).body).toEqual({ items: [], nextCursor: null });
  });

  it.each(['0190b000-0000-7000-8000-00000000dead', 'x', '1'])('answers 404 for %s', async (id) => {
    const answer = await onward.as('gp').get(`/api/services/${id}`);
    expect([answer.status, answer.body['code']]).toEqual([404, 'NOT_FOUND']);
  });

  it('is for whoever is signed in', async () => {
    expect((await onward.anyone.get('/api/services')).status).toBe(401);
    for (const who of ['triager', 'coordinator', 'commissioner', 'governance', 'admin'] as const) expect((await onward.as(who).get('/api/services')).status).toBe(200);
  });

  describe('to who refers from outside health and social care', () => {
    it('shows an alias in place of the name, and nothing that tells what is behind it', async () => {
      const listed = await onward.as('police').get('/api/services');
      const read = await onward.as('police').get(`/api/services/${CLINIC}`);
      expect(read.body).toMatchObject({ id: CLINIC, name: 'Castle Street Clinic', description: '', category: null, criteria: [], details: {} });
      expect(listed.text + read.text).not.toMatch(/sexual|testing and/i);
      expect(itemsOf(listed).map(({ name }) => name).slice(1, 5)).toEqual(['Adult Social Care', 'Befriending', 'Castle Street Clinic', 'Community Mental Health']);
    });

    it('does not find by what the alias hides', async () => {
      expect(await names('?q=sexual', 'police')).toEqual([]);
      expect(await names('?q=treatment', 'police')).toEqual([]);
      expect(await names('?category=sexual-health', 'police')).toEqual([]);
      expect(await names('?q=castle', 'police')).toEqual(['Castle Street Clinic']);
    });

    it('gives a cursor that does not tell either', async () => {
      const answer = await onward.as('police').get('/api/services?limit=4');
      expect(Buffer.from(String(answer.body['nextCursor']), 'base64url').toString()).toContain('castle street clinic');
    });

    it('while clinicians and social workers see the service itself', async () => {
      for (const who of ['gp', 'social-worker', 'triager', 'coordinator'] as const) {
        expect((await onward.as(who).get(`/api/services/${CLINIC}`)).body).toMatchObject({ name: 'Sexual Health Clinic', category: 'sexual-health' });
      }
    });
  });
});
