import { manyPeople } from '../factories/many-people.js';
import { membershipId, ORGANISATIONS, SERVICES, userId } from '../factories/testshire.js';
import { readsOf, startApp, type TestApp } from '../harness/index.js';

const PEOPLE = 200_000;
/** Rows of any table for one search: everyone of a birthday and of a name, and what is beside them. */
const FEW = 60;

describe(`Finding one person among ${PEOPLE.toLocaleString('en-GB')}`, () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
    // foreign keys are not this test's business
    await onward.sql(`set session_replication_role = 'replica'`);
    await manyPeople(onward, PEOPLE);
    await onward.sql(
      `insert into person_identifier (person_id, system, value) select id, 'nhs-number', lpad((row_number() over ())::text, 10, '0') from person limit 50000`,
    );
    const [somebody] = await onward.sql<{ id: string }>('select id from person limit 1');
    await onward.sql(
      `with answers as (insert into response (id, person_id, form_key, form_version, revision, author_id, organisation_id, created_at, updated_at)
         values (gen_random_uuid(), $1, 'core-referral', 1, 1, $2, $3, now(), now()) returning id)
       insert into referral (id, reference, person_id, service_id, state, priority, version, facts, hops, author_id, author_user_id, sender_organisation_id,
         response_id, submitted_at, closed_at, created_at, updated_at, chain_seq, chain_hash)
       select gen_random_uuid(), 'ONW-' || n, $1, $5, 'completed', 'routine', 1, '{}', 0, $2, $4, $3, answers.id, now(), now(), now(), now(), 1, ''
       from answers, generate_series(1, 20000) n`,
      [somebody?.id, membershipId('gp'), ORGANISATIONS.practice.id, userId('gp'), SERVICES.mentalHealth.id],
    );
    await onward.sql(`set session_replication_role = 'origin'`);
    for (const table of ['person', 'person_identifier', 'referral']) await onward.sql(`analyze ${table}`);
  }, 120_000);
  afterAll(() => onward?.stop());

  it.each([
    ['a name and a date of birth', `null, null, 'Family1', 'Sam', '1950-01-01', array['1950-01-02', '1950-10-01']::date[]`],
    ['an NHS number', `'0000000042', null, null, null, null, null`],
    ['a reference', `null, 'ONW-42', null, null, null, null`],
  ])('by %s reads a few rows and no table from end to end', async (_what, search) => {
    const { reads } = await readsOf(onward, `(select count(*) from find_people('${membershipId('police')}', ${search}))`);
    expect(Object.entries(reads).filter(([, rows]) => rows > FEW)).toEqual([]);
  });

  it('would be seen to read more without the indexes of birthdays and families', async () => {
    const search = `null, null, 'Family1', 'Sam', '1950-01-01', array['1950-01-02']::date[]`;
    const { reads } = await readsOf(onward, `(select count(*) from find_people('${membershipId('police')}', ${search}))`, 'drop index person_birth; drop index person_family');
    expect(reads['person']).toBeGreaterThan(FEW);
  });

  it('finds by a wrong letter and by a wrong digit', async () => {
    const [one] = await onward.sql<{ id: string; family: string; day: string; other: string }>(
      `select id, family, to_char(birth_date, 'YYYY-MM-DD') as day, to_char(birth_date, 'YYYY-DD-MM') as other from person
       where extract(day from birth_date) <= 12 and extract(day from birth_date) <> extract(month from birth_date) limit 1`,
    );
    const find = async (search: Record<string, unknown>) =>
      ((await onward.as('police').post('/api/people/search', search)).body['items'] as { id: string }[]).map(({ id }) => id);
    expect(await find({ family: one?.family, birthDate: one?.day })).toContain(one?.id);
    expect(await find({ family: one?.family, birthDate: one?.other })).toContain(one?.id);
    expect(await find({ family: `${one?.family}x`, birthDate: one?.day })).toContain(one?.id);
  });
});
