import { referral } from '../factories/referral-story.js';
import { membershipId, type Somebody } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';
import { NHS_NUMBERS } from './nhs-numbers.js';

const [first, second, third] = NHS_NUMBERS;

interface Match {
  readonly id: string;
  readonly name: string;
  readonly nhsNumber: string | null;
  readonly postcodeDistrict: string | null;
  readonly match: string;
}

describe('Finding a person', () => {
  let onward: TestApp;
  let whitaker: string;
  let obrien: string;

  beforeAll(async () => {
    onward = await startApp();
    const add = async (body: Record<string, unknown>) => String((await onward.as('gp').post('/api/people', body)).body['id']);
    whitaker = await add({ nhsNumber: first, given: 'Samantha', family: 'Whitaker', birthDate: '1985-03-12', address: { lines: ['1 High Street'], postcode: 'BS1 3NX' } });
    obrien = await add({ nhsNumber: second, given: 'Zoë', family: "O'Brien", birthDate: '1990-11-02' });
  }, 60_000);
  afterAll(() => onward?.stop());

  const find = async (search: Record<string, unknown>, who: Somebody = 'police'): Promise<Match[]> => {
    const answer = await onward.as(who).post('/api/people/search', search);
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    return answer.body['items'] as Match[];
  };
  const found = async (search: Record<string, unknown>): Promise<string[]> => (await find(search)).map(({ id }) => id);

  it('by NHS number shows enough to be sure, and opens nothing', async () => {
    expect(await find({ nhsNumber: '999 000 0018' })).toEqual([
      {
        id: whitaker, name: 'Samantha Whitaker', given: 'Samantha', family: 'Whitaker', birthDate: '1985-03-12', age: 40, deceasedOn: null,
        nhsNumber: first, postcodeDistrict: 'BS1', restricted: false, match: 'exact',
      },
    ]);
    expect((await onward.as('police').get(`/api/people/${whitaker}`)).status).toBe(404);
  });

  it('by name and date of birth shows no more of the number than its end', async () => {
    const [match] = await find({ family: 'whitaker', given: 'sam', birthDate: '1985-03-12' });
    expect(match).toMatchObject({ id: whitaker, nhsNumber: '*** *** 0018', match: 'exact' });
  });

  it.each([
    ['a letter wrong', { family: 'Whitoker', birthDate: '1985-03-12' }],
    ['two letters wrong in a long name', { family: 'Whittakker', birthDate: '1985-03-12' }],
    ['two letters swapped', { family: 'Whitakre', birthDate: '1985-03-12' }],
    ['letters swapped twice in a long name', { family: 'Hwitakre', birthDate: '1985-03-12' }],
    ['a digit of the year wrong', { family: 'Whitaker', birthDate: '1986-03-12' }],
    ['two digits of the day swapped', { family: 'Whitaker', birthDate: '1985-03-21' }],
    ['day and month swapped', { family: 'Whitaker', birthDate: '1985-12-03' }],
    ['another given name', { family: 'Whitaker', given: 'Bob', birthDate: '1985-03-12' }],
  ])('tolerates %s', async (_, search) => {
    expect(await find(search)).toEqual([expect.objectContaining({ id: whitaker, match: expect.stringMatching(/exact|close/) })]);
  });

  it('tolerates accents, apostrophes and case beside a wrong digit', async () => {
    for (const family of ['OBRIEN', 'o’brien', 'Ó Brien']) expect(await found({ family, birthDate: '1990-11-20' })).toEqual([obrien]);
  });

  it.each([
    ['two letters wrong in a short name', { family: 'Brian', birthDate: '1990-11-02' }],
    ['three letters wrong', { family: 'Vhittakker', birthDate: '1985-03-12' }],
    ['a letter and a digit wrong', { family: 'Whitoker', birthDate: '1986-03-12' }],
    ['two digits wrong', { family: 'Whitaker', birthDate: '1986-04-12' }],
    ['the beginning of a name', { family: 'Whit', birthDate: '1985-03-12' }],
    ['a wildcard', { family: '%', birthDate: '1985-03-12' }],
    ['a number nobody has', { nhsNumber: third }],
    ['a reference nobody has', { reference: 'ONW-7K3F-92Q7' }],
  ])('finds nobody by %s', async (_, search) => {
    expect(await find(search)).toEqual([]);
  });

  it('by the reference of a referral that was sent finds its person; of a draft, for its own team only', async () => {
    const sent = await referral(onward, { by: 'gp' });
    expect(await found({ reference: sent.reference.toLowerCase() })).toEqual([sent.personId]);
    const draft = await referral(onward, { by: 'gp', draft: true });
    expect(await found({ reference: draft.reference })).toEqual([]);
    expect(await find({ reference: draft.reference }, 'gp-colleague')).toHaveLength(1);
    expect((await onward.as('police').get(`/api/referrals/${sent.id}`)).status).toBe(404);
  });

  it('says nothing of where a restricted person is', async () => {
    const { body } = await onward.as('gp').post('/api/people', { family: 'Hidden', birthDate: '1980-08-08', address: { lines: ['9 Safe House'], postcode: 'BS99 9ZZ' } });
    await onward.sql('update person set restricted = true where id = $1', [body['id']]);
    const answer = await onward.as('police').post('/api/people/search', { family: 'Hidden', birthDate: '1980-08-08' });
    expect(answer.body['items']).toEqual([expect.objectContaining({ id: body['id'], restricted: true, postcodeDistrict: null })]);
    expect(answer.text).not.toMatch(/BS99|Safe House/);
  });

  it('shows ten at most, the nearest first', async () => {
    for (let n = 0; n < 12; n += 1) await onward.as('gp').post('/api/people', { given: `Twin${n}`, family: 'Manyfold', birthDate: '1977-07-07' });
    const items = await find({ family: 'Manyfold', given: 'Twin7', birthDate: '1977-07-07' });
    expect(items).toHaveLength(10);
    expect(items[0]?.name).toBe('Twin7 Manyfold');
  });

  it('finds the one that others turned out to be', async () => {
    const { body } = await onward.as('gp').post('/api/people', { nhsNumber: third, family: 'Whittaker', birthDate: '1985-03-12' });
    await onward.sql('update person set alias_of_id = $1 where id = $2', [whitaker, body['id']]);
    expect(await found({ nhsNumber: third })).toEqual([whitaker]);
    expect(await found({ family: 'Whittaker', birthDate: '1985-03-12' })).toEqual([whitaker]);
  });

  it('asks for one way of searching, and says what is wrong with it', async () => {
    const wrong: [Record<string, unknown>, string[]][] = [
      [{}, ['']],
      [{ nhsNumber: first, reference: 'ONW-7K3F-92Q7' }, ['']],
      [{ family: 'Whitaker' }, ['/birthDate']],
      [{ nhsNumber: '9990000019' }, ['/nhsNumber']],
      [{ reference: 'ONW-7K3F-92Q8' }, ['/reference']],
      [{ family: 'Whitaker', birthDate: '2026-03-11' }, ['/birthDate']],
      [{ family: 'Whitaker', birthDate: '1985-03-12', limit: 1000 }, ['/limit']],
    ];
    for (const [search, pointers] of wrong) {
      const answer = await onward.as('gp').post('/api/people/search', search);
      expect([search, answer.status, (answer.body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer)]).toEqual([search, 422, pointers]);
    }
  });

  it('is for who refers and who triages, and the database says so too', async () => {
    const search = { nhsNumber: first };
    const pastTheGuards = async (who: Somebody) => {
      await onward.sql(`select set_config('app.membership', $1, false)`, [membershipId(who)]);
      const rows = await onward.sql('select people_like($1, null, null, null, null, null)', [first]);
      await onward.sql(`select set_config('app.membership', '', false)`);
      return rows.length;
    };
    for (const who of ['commissioner', 'governance', 'admin'] as const) {
      expect((await onward.as(who).post('/api/people/search', search)).status).toBe(403);
      expect(await pastTheGuards(who)).toBe(0);
    }
    for (const who of ['gp', 'triager', 'service-manager', 'coordinator'] as const) {
      expect(await find(search, who)).toHaveLength(1);
      expect(await pastTheGuards(who)).toBe(1);
    }
    expect((await onward.anyone.post('/api/people/search', search)).status).toBe(401);
  });

  it('is in the audit: each person that was shown, to whom and when', async () => {
    const shown = async (id: string) =>
      Number((await onward.sql<{ n: string }>(`select count(*) as n from audit_entry where action = 'person.search' and membership_id = $1 and person_id = $2`, [membershipId('social-worker'), id]))[0]?.n);
    const { body } = await onward.as('gp').post('/api/people', { given: 'Samuel', family: 'Whitaker', birthDate: '1985-03-12' });
    await onward.as('social-worker').post('/api/people/search', { family: 'Whitaker', birthDate: '1985-03-12' });
    expect([await shown(whitaker), await shown(String(body['id']))]).toEqual([1, 1]);
  });
});
