import pg from 'pg';
import { temporaryDatabase, type TemporaryDatabase } from '../../platform/database/temporary-database.fixture.js';
import { AUDIT_PAGE, IN_THE_ORDER_OF_AN_INDEX } from './audit-page.query.js';

const ENTRIES = 200_000;
const NOT_FILED = 100;
const PAGE = 50;
const GOVERNANCE = '00000000-0000-7000-9000-000000000003';
const id = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Of 200 people, 2,000 referrals and 20 actors, the first actor the author of half; the last batches not filed yet. */
const PLANT = `
  insert into organisation (id, kind, name, created_at, updated_at) values ('00000000-0000-7000-9000-000000000001', 'other', 'Hub', now(), now());
  insert into app_user (id, issuer, subject, name, created_at) values ('00000000-0000-7000-9000-000000000002', 'test', 'governance', 'Governance', now());
  insert into membership (id, user_id, organisation_id, role, created_at)
    values ('${GOVERNANCE}', '00000000-0000-7000-9000-000000000002', '00000000-0000-7000-9000-000000000001', 'information-governance', now());
  insert into audit_filed (batch, seq, at, membership_id, action, outcome, person_id, referral_id)
    select 1 + n / 8, 1 + n % 8, now(), ('00000000-0000-7000-8000-' || lpad(to_hex(case when n % 2 = 0 then 1 else 1 + n % 20 end), 12, '0'))::uuid, 'referral.read', 200,
      ('00000000-0000-7000-8000-' || lpad(to_hex(n % 200), 12, '0'))::uuid, ('00000000-0000-7000-8000-' || lpad(to_hex(n % 2000), 12, '0'))::uuid
    from generate_series(0, ${ENTRIES - 1}) n;
  insert into audit_batch (id, at, entries, hash)
    select b, now(), (select json_agg(json_build_object('at', now(), 'action', 'referral.read', 'outcome', 200, 'membershipId', '${id(1)}', 'personId', '${id(7)}', 'referralId', '${id(7)}')) from generate_series(1, 8)), ''
    from generate_series(${ENTRIES / 8 + 1}, ${ENTRIES / 8 + NOT_FILED}) b;
  update audit_filed_to set batch = ${ENTRIES / 8};
  update audit_head set batch = ${ENTRIES / 8 + NOT_FILED};`;

describe(`Of ${ENTRIES.toLocaleString('en-GB')} entries of the audit, a page`, () => {
  let database: TemporaryDatabase;
  let app: pg.Client;
  beforeAll(async () => {
    database = await temporaryDatabase(PLANT, ['audit_filed', 'audit_batch']);
    app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
  }, 120_000);
  afterAll(async () => {
    await app?.end();
    await database?.stop();
  });

  const soFar = async (): Promise<number> => {
    const { rows } = await app.query<{ rows: number }>(`select (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows from pg_stat_xact_user_tables where relname = 'audit_filed'`);
    return rows[0]?.rows ?? 0;
  };

  it.each<[string, (string | number | null)[]]>([
    ['of everything', [null, null, null, null, null]],
    ['of everything, long ago', [null, null, null, 100, 1]],
    ['about a person', [id(7), null, null, null, null]],
    ['about a person, long ago', [id(7), null, null, 5_000, 1]],
    ['about a referral', [null, id(7), null, null, null]],
    ['by an actor', [null, null, id(1), null, null]],
    ['by an actor, long ago', [null, null, id(1), 100, 1]],
  ])('%s reads of what is filed its own rows and no others', async (_what, values) => {
    await app.query('begin');
    await app.query(`select act_as('${GOVERNANCE}', null)`);
    await app.query(IN_THE_ORDER_OF_AN_INDEX);
    const before = await soFar();
    const { rows } = await app.query(AUDIT_PAGE, [...values, PAGE + 1]);
    expect(rows).toHaveLength(PAGE + 1);
    expect((await soFar()) - before).toBeLessThanOrEqual(2 * (PAGE + 1));
    await app.query('rollback');
  });
});
