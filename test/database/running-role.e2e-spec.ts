import { Client } from 'pg';
import { membershipId, ORGANISATIONS, SERVICES } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';

describe('The role that the product runs as', () => {
  let onward: TestApp;
  let running: Client;
  beforeAll(async () => {
    onward = await startApp();
    running = new Client({ connectionString: onward.urls.appUrl });
    await running.connect();
  }, 60_000);
  afterAll(async () => {
    await running?.end();
    await onward?.stop();
  });

  const rows = async (text: string) => (await running.query<Record<string, unknown>>(text)).rows;

  it('owns nothing, is no superuser, passes no policy by and belongs to no other role', async () => {
    expect(await rows('select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = current_user')).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false },
    ]);
    const owned = await rows(
      `select 'relation' as kind, relname as name from pg_class where relowner = current_user::regrole
       union all select 'function', proname from pg_proc where proowner = current_user::regrole
       union all select 'schema', nspname from pg_namespace where nspowner = current_user::regrole
       union all select 'database', datname from pg_database where datdba = current_user::regrole`,
    );
    expect(owned).toEqual([]);
    expect(await rows('select roleid::regrole::text from pg_auth_members where member = current_user::regrole')).toEqual([]);
  });

  it('is known by what its membership says now, through every change, and by nothing that somebody wrote in its place', async () => {
    const triager = membershipId('triager');
    const known = async () => (await rows(`select me(2) as role, me(5) as kind, my_services()::text as services from (select act_as('${triager}', null)) a`))[0];
    const change = async (sql: string, values: unknown[] = []) => void (await running.query(sql, values));
    const { kind } = ORGANISATIONS.trust;
    const both = [SERVICES.mentalHealth.id, SERVICES.talkingTherapies.id].join(',');
    const asBefore = { role: 'triager', kind, services: `{${both}}` };
    expect(await known()).toEqual(asBefore);
    await change(`update membership set actor = 'system' where id = $1`, [triager]);
    expect(await known()).toEqual(asBefore);

    await change('insert into membership_service (membership_id, service_id) values ($1, $2)', [triager, SERVICES.crisis.id]);
    expect(await known()).toEqual({ ...asBefore, services: `{${both},${SERVICES.crisis.id}}` });
    await change('delete from membership_service where membership_id = $1 and service_id = $2', [triager, SERVICES.crisis.id]);
    await change(`update organisation set kind = 'voluntary' where id = $1`, [ORGANISATIONS.trust.id]);
    expect(await known()).toEqual({ ...asBefore, kind: 'voluntary' });
    await change('update organisation set kind = $2 where id = $1', [ORGANISATIONS.trust.id, kind]);
    await change(`update membership set role = 'commissioner' where id = $1`, [triager]);
    expect(await known()).toEqual({ role: 'commissioner', kind, services: '{}' });
    await change(`update membership set role = 'triager', ends_at = now() where id = $1`, [triager]);
    expect(await known()).toEqual({ role: null, kind: null, services: '{}' });
    await change('update membership set ends_at = null where id = $1', [triager]);
    expect(await known()).toEqual(asBefore);
  });

  it('can make no table of its own', async () => {
    await expect(running.query('create table mine (id int)')).rejects.toThrow('permission denied');
  });

  /** Tables that lead to a person or referral without row-level security, enabled and forced, and a policy: found by their columns, so that a new one is caught. */
  async function unguarded(): Promise<string[]> {
    const tables = await onward.sql<{ table: string; guarded: boolean }>(
      `with recursive about_people as (
         -- by its name too: a column may mean a person or a referral, or a part of one, without a foreign key
         -- but for app_user, which is looked up before anybody is known: what it names is the user's own record, by which that is closed to them
         select t.oid from pg_class t where t.relname <> 'app_user' and t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
           and (t.relname in ('person', 'referral')
             or exists (select from pg_attribute a where a.attrelid = t.oid and a.attname in ('person_id', 'referral_id', 'response_id', 'event_id') and not a.attisdropped))
         union
         select c.conrelid from pg_constraint c join about_people on about_people.oid = c.confrelid where c.contype = 'f' and c.conrelid <> 'app_user'::regclass)
       select c.relname as "table", c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) as guarded
       from about_people join pg_class c using (oid) order by 1`,
    );
    expect(tables.length).toBeGreaterThan(12);
    return tables.filter(({ guarded }) => !guarded).map(({ table }) => table);
  }

  it('meets row-level security, enabled and forced, on every table that leads to a person or a referral', async () => {
    expect(await unguarded()).toEqual([]);
  });

  it('would be seen to meet none on a new table', async () => {
    await onward.sql('create table planted_by_key (author uuid references response (id))');
    await onward.sql('create table planted_by_name (person_id uuid)');
    expect(await unguarded()).toEqual(['planted_by_key', 'planted_by_name']);
    await onward.sql('drop table planted_by_key, planted_by_name');
  });

  it('sees nobody without an actor', async () => {
    await onward.as('gp').post('/api/people', { family: 'Unseen', birthDate: '1970-01-01', phone: '0117 496 0123', address: { lines: ['1 High Street'] } });
    for (const table of ['person', 'person_identifier', 'person_address', 'person_contact', 'matching_queue', 'caseload', 'referral', 'response', 'response_part']) {
      expect([table, await rows(`select from ${table}`)]).toEqual([table, []]);
    }
    await expect(running.query(`insert into person (id, restricted, unmatched, version, added_by_id, added_by_organisation_id, created_at, updated_at)
      select gen_random_uuid(), false, false, 1, m.id, m.organisation_id, now(), now() from membership m limit 1`)).rejects.toThrow('row-level security');
  });

  it('runs functions of the owner only where their search path is fixed', async () => {
    const loose = await rows(
      `select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace and not coalesce(proconfig::text like '%search_path=%', false)`,
    );
    expect(loose).toEqual([]);
  });
});
