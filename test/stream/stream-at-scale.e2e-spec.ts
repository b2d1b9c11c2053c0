import { nthIdOf } from '../factories/many-people.js';
import { membershipId, ORGANISATIONS, SERVICES, userId } from '../factories/testshire.js';
import { readsOf, startApp, type TestApp } from '../harness/index.js';

const EVENTS = 100_000;
/** An id made so many seconds ago, in SQL of an integer expression: as Node makes them, of the time. */
const madeAgo = (seconds: string): string =>
  `(lpad(to_hex((1800000000 - (${seconds})::bigint) * 1000), 12, '0') || '7abc8abc' || lpad(to_hex(${seconds}), 12, '0'))::uuid`;

/** One event a second, each of a referral of its own; one in ten is our practice's, the others another's. */
describe(`Among ${EVENTS.toLocaleString('en-GB')} events`, () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
    await onward.sql(`set session_replication_role = 'replica'`);
    await onward.sql(
      `insert into referral (id, reference, person_id, service_id, state, priority, version, facts, owner_kind, owner_id, due_at, hops, author_id, author_user_id,
         sender_organisation_id, response_id, submitted_at, created_at, updated_at, chain_seq, chain_hash)
       select ${nthIdOf('n')}, 'ONW-' || n, ${nthIdOf('1')}, $1, 'submitted', 'routine', 1, '{}', 'service', $1, now(), 0, $2, $3,
         case when n % 10 = 0 then $4::uuid else $5::uuid end, ${nthIdOf('n')}, now(), now(), now(), 1, ''
       from generate_series(1, ${EVENTS}) n`,
      [SERVICES.socialCare.id, membershipId('gp'), userId('gp'), ORGANISATIONS.practice.id, ORGANISATIONS.otherPractice.id],
    );
    await onward.sql(
      `insert into referral_event (id, referral_id, seq, schema_version, type, at, actor_id, from_state, to_state, version, service_id, data, hash)
       select ${madeAgo('n')}, ${nthIdOf('n')}, 1, 1, 'submit', now(), $1, 'draft', 'submitted', 1, $2, '{}', '' from generate_series(1, ${EVENTS}) n`,
      [membershipId('gp'), SERVICES.socialCare.id],
    );
    await onward.sql(`set session_replication_role = 'origin'`);
    for (const table of ['referral', 'referral_event']) await onward.sql(`vacuum analyze ${table}`);
  }, 120_000);
  afterAll(() => onward?.stop());

  const system = '00000000-0000-7000-8000-000000000003';
  const ids = `array(select ${madeAgo('n')} from generate_series(1, 20) n)`;
  const gp = membershipId('gp');

  it('a look reads those of the last minute, and no others', async () => {
    const { answer, reads } = await readsOf(onward, `events_since('${system}', ${madeAgo('60')})`);
    expect([(answer as string[]).length, reads['referral_event']]).toEqual([59, expect.any(Number)]);
    expect(reads['referral_event']).toBeLessThan(130);
    expect(reads['referral'] ?? 0).toBe(0);
  });

  it('whom they may concern reads their referrals, and no others', async () => {
    const { answer, reads } = await readsOf(onward, `whom_events_concern('${system}', ${ids})`);
    expect(answer).toHaveLength(20);
    expect((answer as { concerns: string[] }[])[19]?.concerns).toEqual([ORGANISATIONS.otherPractice.id, SERVICES.socialCare.id]);
    for (const table of ['referral', 'referral_event']) expect(reads[table]).toBeLessThan(50);
  });

  it('what one may know of them reads their referrals, and no others', async () => {
    const { answer, reads } = await readsOf(onward, `stream_events('${gp}', ${ids})`);
    expect(answer).toHaveLength(2);
    for (const table of ['referral', 'referral_event']) expect(reads[table]).toBeLessThan(50);
  });

  it('what was missed reads those since then, a thousand at a time', async () => {
    const minute = await readsOf(onward, `replay_events('${gp}', ${madeAgo('60')})`);
    expect([(minute.answer as { items: unknown[] }).items.length, (minute.answer as { last: null }).last]).toEqual([5, null]);
    for (const table of ['referral', 'referral_event']) expect(minute.reads[table]).toBeLessThan(130);
    const hours = await readsOf(onward, `replay_events('${gp}', ${madeAgo('50000')})`);
    expect([(hours.answer as { items: unknown[] }).items.length, typeof (hours.answer as { last: unknown }).last]).toEqual([100, 'string']);
    for (const table of ['referral', 'referral_event']) expect(hours.reads[table]).toBeLessThan(3_000);
  });

  it('would be seen to read them all without the order of their ids', async () => {
    const { reads } = await readsOf(onward, `events_since('${system}', ${madeAgo('60')})`, 'alter table referral_event drop constraint referral_event_pkey cascade');
    expect(reads['referral_event']).toBeGreaterThanOrEqual(EVENTS);
  });

  it('are the system’s to look for, and nobody else’s', async () => {
    for (const who of ['gp', 'triager-2', 'coordinator', 'governance'] as const) {
      expect((await readsOf(onward, `events_since('${membershipId(who)}', ${madeAgo('60')})`)).answer).toEqual([]);
    }
    expect((await readsOf(onward, `whom_events_concern('${membershipId('gp-elsewhere')}', array[${madeAgo('10')}])`)).answer).toEqual([]);
  });
});
