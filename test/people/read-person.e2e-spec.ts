import { referral, somebodyNew } from '../factories/referral-story.js';
import { ORGANISATIONS, userId, type Somebody } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';

describe('Reading a person', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  const read = (who: Somebody, id: string, headers: Record<string, string> = {}) => onward.as(who).get(`/api/people/${id}`, { headers });
  const statusFor = async (who: Somebody, id: string) => (await read(who, id)).status;
  const nobody = '0190ffff-0000-7000-8000-00000000dead';

  it('is for the team that added them, and for nobody else yet', async () => {
    const id = await somebodyNew(onward.as('gp'));
    for (const who of ['gp', 'gp-colleague'] as const) expect(await statusFor(who, id)).toBe(200);
    for (const who of ['police', 'gp-elsewhere', 'triager', 'coordinator'] as const) expect(await statusFor(who, id)).toBe(404);
    for (const who of ['commissioner', 'governance', 'admin'] as const) expect(await statusFor(who, id)).toBe(403);
    expect((await onward.anyone.get(`/api/people/${id}`)).status).toBe(401);
  });

  it('tells nobody who may not see them that they exist', async () => {
    const id = await somebodyNew(onward.as('gp'));
    const [hidden, absent] = [await read('police', id), await read('police', nobody)];
    expect(hidden.status).toBe(404);
    expect(hidden.text.replaceAll(id, nobody)).toBe(absent.text);
    expect((await read('gp', 'not-an-id')).status).toBe(404);
  });

  it('is for the practice where they are registered, and for whoever has them on the caseload until that ends', async () => {
    const { body } = await onward.as('gp').post('/api/people', { family: 'Registered', birthDate: '1960-06-06', registeredPractice: ORGANISATIONS.otherPractice.id });
    const id = String(body['id']);
    expect(await statusFor('gp-elsewhere', id)).toBe(200);
    expect(await statusFor('triager', id)).toBe(404);
    await onward.sql(`insert into caseload (person_id, organisation_id, since) values ($1, $2, now())`, [id, ORGANISATIONS.trust.id]);
    expect(await statusFor('triager', id)).toBe(200);
    await onward.sql(`update caseload set until = now() - interval '1 minute' where person_id = $1`, [id]);
    expect(await statusFor('triager', id)).toBe(404);
  });

  it('is for the service that has their referral', async () => {
    const { personId } = await referral(onward, { by: 'gp', to: 'mentalHealth' });
    expect(await statusFor('triager', personId)).toBe(200);
    expect(await statusFor('triager-2', personId)).toBe(404);
  });

  it('is for who states a purpose, which the audit keeps; a role without people stays without', async () => {
    const id = await somebodyNew(onward.as('gp'));
    const purpose = { 'Onward-Purpose': 'Found wandering, asked who to call' };
    expect((await read('police', id, purpose)).status).toBe(200);
    expect((await read('commissioner', id, purpose)).status).toBe(403);
    const rows = await onward.sql<{ basis: string }>(`select basis from audit_entry where action = 'person.read' and outcome = 200 and person_id = $1`, [id]);
    expect(rows).toEqual([{ basis: purpose['Onward-Purpose'] }]);
  });

  it('is never for the person themselves, by nothing that opens them to others, in none of their records; for a colleague it is', async () => {
    const { personId, id: referralId } = await referral(onward, { by: 'gp', to: 'mentalHealth' });
    await onward.as('triager').post('/api/assessments', { personId, form: { key: 'phq-9', version: 1 }, answers: { sleep: 'not-at-all' } });
    const pages = ['', '/story', '/story?form=core-referral', '/referrals', '/assessments'];
    const statuses = (who: Somebody, id: string, headers: Record<string, string> = {}) => Promise.all(pages.map(async (page) => (await onward.as(who).get(`/api/people/${id}${page}`, { headers })).status));
    const all = (status: number): number[] => pages.map(() => status);
    expect(await statuses('gp', personId)).toEqual(all(200));
    for (const who of ['gp', 'triager'] as const) await onward.sql('update app_user set person_id = $1 where id = $2', [personId, userId(who)]);
    for (const who of ['gp', 'triager'] as const) {
      expect(await statuses(who, personId)).toEqual(all(404));
      expect(await statuses(who, personId, { 'Onward-Purpose': 'To see what is written of me' })).toEqual(all(404));
      expect((await onward.as(who).post(`/api/people/${personId}/objections`, { note: 'Mine.' })).status).toBe(404);
    }
    expect((await read('gp', personId)).text).toBe((await read('gp', nobody)).text.replaceAll(nobody, personId));
    expect(await statuses('gp-colleague', personId)).toEqual(all(200));
    expect(await statuses('triager-colleague', personId)).toEqual(all(200));
    // what they do at work goes on: the referral is their service's, without who it is about
    const { status, body } = await onward.as('triager').get(`/api/referrals/${referralId}`);
    expect([status, body['person']]).toEqual([200, null]);

    const other = await somebodyNew(onward.as('gp'));
    expect(await statusFor('gp', other)).toBe(200);
    await onward.sql('update person set alias_of_id = $1 where id = $2', [other, personId]);
    expect([await statusFor('gp', other), await statusFor('gp-colleague', other)]).toEqual([404, 200]);
    await onward.sql('update app_user set person_id = null');
  });

  it('is in the audit under what relation it was', async () => {
    const id = await somebodyNew(onward.as('gp'));
    await read('gp', id);
    await read('police', id);
    const rows = await onward.sql(`select outcome, basis from audit_entry where action = 'person.read' and person_id = $1 order by at, batch, seq`, [id]);
    expect(rows).toEqual([{ outcome: 200, basis: 'added here' }, { outcome: 404, basis: null }]);
  });

  it('does not say where a restricted person is, to anybody', async () => {
    const { body } = await onward.as('gp').post('/api/people', {
      family: 'Restricted',
      birthDate: '1988-08-08',
      address: { lines: ['9 Safe House'], postcode: 'BS99 9ZZ' },
      phone: '0117 496 0999',
      email: 'where@example.org',
      safeContact: { by: 'phone', to: '0117 496 0998' },
      registeredPractice: ORGANISATIONS.practice.id,
    });
    const id = String(body['id']);
    await onward.sql('update person set restricted = true where id = $1', [id]);
    for (const [who, headers] of [['gp', {}], ['police', { 'Onward-Purpose': 'Welfare check' }], ['coordinator', { 'Onward-Purpose': 'Review' }]] as [Somebody, Record<string, string>][]) {
      const answer = await read(who, id, headers);
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        restricted: true,
        address: { restricted: true, words: 'Location restricted: contact through Single Point of Access' },
        phone: null, email: null, safeContact: null, registeredPractice: null,
      });
      expect(answer.text).not.toMatch(/BS99|Safe House|496|where@|Mill Lane/);
    }
  });

  it('has a version, and is not kept by any cache', async () => {
    const { headers } = await read('gp', await somebodyNew(onward.as('gp')));
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual(['"1"', 'no-store']);
  });
});
