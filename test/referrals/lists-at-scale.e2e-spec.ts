import { manyPeople, nthId, nthIdOf } from '../factories/many-people.js';
import { membershipId, ORGANISATIONS, SERVICES, userId } from '../factories/testshire.js';
import { readsOf, startApp, type TestApp } from '../harness/index.js';

const REFERRALS = 200_000;
const PAGE = 25;
/** Rows of any one table for a page: its own, one to see that there are more, and each of them once again for its names. */
const FEW = 3 * (PAGE + 1);

const LONG_STORY = nthId(77);
/** An incident of one person more than a page: all of them are read, for they are few. */
const INCIDENT = nthId(1);

const nulls = (count: number): string => Array.from({ length: count }, () => 'null').join(', ');
const LISTS: readonly (readonly [string, string])[] = [
  ['what waits at a service', `read_worklist('${membershipId('triager')}', '${SERVICES.mentalHealth.id}', null, null, null, false, ${nulls(4)}, ${PAGE})`],
  ['what waits there later', `read_worklist('${membershipId('triager')}', '${SERVICES.mentalHealth.id}', null, null, null, false, now(), 1, now() - interval '10 days', '${nthId(1)}', ${PAGE})`],
  ['what waits at the coordinator’s desk', `read_worklist('${membershipId('coordinator')}', '${SERVICES.desk.id}', null, null, null, false, ${nulls(4)}, ${PAGE})`],
  ['what my organisation sent', `read_sent('${membershipId('gp-colleague')}', false, ${nulls(4)}, ${PAGE})`],
  ['what I sent, of all that my organisation did', `read_sent('${membershipId('gp')}', true, ${nulls(4)}, ${PAGE})`],
  ['what I sent long ago', `read_sent('${membershipId('gp')}', true, null, null, now() - interval '100 days', '${nthId(1)}', ${PAGE})`],
  ['what I sent of one incident', `read_sent('${membershipId('gp')}', true, '${INCIDENT}', ${nulls(3)}, ${PAGE})`],
  ['a timeline', `read_timeline('${membershipId('gp')}', null, '${LONG_STORY}', null, 0, ${PAGE})`],
  ['the end of a timeline', `read_timeline('${membershipId('gp')}', null, '${LONG_STORY}', null, 900, ${PAGE})`],
];

describe(`Among ${REFERRALS.toLocaleString('en-GB')} referrals, a page`, () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
    // one in fifty waits, one in a thousand at the desk; two practices sent all, of which our own doctor a tenth of a per cent
    await onward.sql(`set session_replication_role = 'replica'`);
    await manyPeople(onward, 20_000);
    await onward.sql(
      `insert into referral (id, reference, person_id, service_id, desk_service_id, state, priority, version, facts, owner_kind, owner_id, due_at, hops, author_id, author_user_id,
         sender_organisation_id, response_id, submitted_at, closed_at, created_at, updated_at, chain_seq, chain_hash, group_id)
       select ${nthIdOf('n')}, 'ONW-' || n, ${nthIdOf('1 + n % 20000')},
         ($1::uuid[])[1 + n % cardinality($1::uuid[])], case when n % 1000 = 0 then $2::uuid end, case when n % 50 = 0 then 'submitted' else 'completed' end,
         (array['routine', 'soon', 'urgent'])[1 + n % 3], 1, '{}',
         case when n % 50 = 0 then 'service' end, case when n % 50 = 0 then ($1::uuid[])[1 + n % cardinality($1::uuid[])] end, case when n % 50 = 0 then now() + n * interval '1 second' end, 0,
         $3, case when n % 1000 = 77 then $4::uuid else $5::uuid end, case when n % 3 = 2 or n % 1000 = 77 then $6::uuid else $7::uuid end,
         gen_random_uuid(), now() - n * interval '1 minute', case when n % 50 <> 0 then now() end, now() - n * interval '1 minute', now(), 1, '', case when n % 1000 = 77 and n < 26077 then $8::uuid else gen_random_uuid() end
       from generate_series(1, ${REFERRALS}) n`,
      [
        [SERVICES.mentalHealth.id, SERVICES.talkingTherapies.id, SERVICES.crisis.id, SERVICES.socialCare.id, SERVICES.safeguarding.id, SERVICES.closed.id, SERVICES.paused.id],
        SERVICES.desk.id, membershipId('gp'), userId('gp'), userId('gp-colleague'), ORGANISATIONS.practice.id, ORGANISATIONS.otherPractice.id,
        INCIDENT,
      ],
    );
    await onward.sql(
      `insert into referral_event (id, referral_id, seq, schema_version, type, at, actor_id, from_state, to_state, version, service_id, data, hash)
       select gen_random_uuid(), r.id, s, 1, 'message', now(), $1, r.state, r.state, 1, r.service_id, '{}', ''
       from referral r cross join lateral generate_series(1, case when r.id = $2 then 1000 else 1 end) s`,
      [membershipId('gp'), LONG_STORY],
    );
    await onward.sql(`set session_replication_role = 'origin'`);
    for (const table of ['person', 'referral', 'referral_event']) await onward.sql(`vacuum analyze ${table}`);
  }, 180_000);
  afterAll(() => onward?.stop());

  const items = (page: string): unknown[] => JSON.parse(page.slice(page.indexOf('\n') + 1)) as unknown[];
  const many = (reads: Record<string, number>): [string, number][] => Object.entries(reads).filter(([, rows]) => rows > FEW);

  it.each(LISTS)('of %s reads its own rows and no others', async (_list, call) => {
    const { answer, reads } = await readsOf(onward, call);
    expect(items(String(answer))).toHaveLength(PAGE);
    expect(many(reads)).toEqual([]);
  });

  it.each([
    ['the index of what waits', 'drop index referral_worklist', 0, 'referral'],
    ['the index of authors', 'drop index referral_author', 4, 'referral'],
    ['the order of events', 'alter table referral_event drop constraint referral_event_referral_id_seq_key', 7, 'referral_event'],
  ] as const)('would be seen to read more without %s', async (_index, without, list, table) => {
    const [, call = ''] = LISTS[list] ?? [];
    expect(many((await readsOf(onward, call, without)).reads).map(([read]) => read)).toContain(table);
  });
});
