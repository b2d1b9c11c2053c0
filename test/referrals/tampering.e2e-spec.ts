import { Client, type ClientBase } from 'pg';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import { startApp, type TestApp } from '../harness/index.js';
import { brokenPlace, referralIn } from './moves.js';

/** The events of the story: 1 submit, 2 request-information, 3 provide-information with answers, 4 accept with notes, 5 message. */
async function told(onward: TestApp): Promise<ReferralStory> {
  const story = await referralIn(onward, 'information-requested');
  await story.next('gp', 'provide-information', { answers: { livingSituation: 'with-others' } });
  await story.next('triager', 'accept', { note: 'Ours.', toReferrer: 'We will visit.' });
  await story.next('gp', 'message', { toReferrer: 'Thank you.' });
  return story;
}

const EVENT = (seq: number) => `id = (select id from referral_event where referral_id = $1 and seq = ${seq})`;
const CONTENT = (seq: number) => `event_${EVENT(seq)}`;
const ANSWERS = 'response_id = (select response_id from referral where id = $1)';

describe('Whoever changes the record by hand, past the product and its triggers', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  /** As the superuser, who can even put triggers out of the way. */
  async function tamper(story: ReferralStory, ...statements: string[]): Promise<void> {
    await onward.sql('alter table referral_event disable trigger all');
    for (const sql of statements) await onward.sql(sql, sql.includes('$1') ? [story.id] : []);
    await onward.sql('alter table referral_event enable always trigger append_only');
  }

  it.each<[string, number, ...string[]]>([
    ['edits what an event says', 4, `update referral_event set data = '{"contactBy": "2026-04-01T09:00:00Z"}' where ${EVENT(4)}`],
    ['edits when it was', 2, `update referral_event set at = at - interval '1 hour' where ${EVENT(2)}`],
    ['edits who did it', 4, `update referral_event set actor_id = (select id from membership where id <> actor_id order by id limit 1) where ${EVENT(4)}`],
    ['edits what it was', 2, `update referral_event set type = 'advise' where ${EVENT(2)}`],
    ['edits where it led', 4, `update referral_event set to_state = 'completed' where ${EVENT(4)}`],
    ['edits where it came from', 4, `update referral_event set from_state = 'draft' where ${EVENT(4)}`],
    ['edits its version', 3, `update referral_event set version = version + 1 where ${EVENT(3)}`],
    ['edits whose it was', 4, `update referral_event set service_id = (select id from service where id <> service_id order by id limit 1) where ${EVENT(4)}`],
    ['spaces the stored JSON differently', 1, `update referral_event set data = (data::text || ' ')::json where ${EVENT(1)}`],
    ['edits a hash', 3, `update referral_event set hash = sha256('x') where ${EVENT(3)}`],
    ['deletes the first event', 1, `delete from referral_event where ${EVENT(1)}`],
    ['deletes one in the middle with its words', 2, `delete from referral_event_content where ${CONTENT(2)}`, `delete from referral_event where ${EVENT(2)}`],
    ['deletes one in the middle and closes the gap', 2, `delete from referral_event_content where ${CONTENT(2)}`, `delete from referral_event where ${EVENT(2)}`,
      'update referral_event set seq = seq + 100 where referral_id = $1 and seq > 2', 'update referral_event set seq = seq - 101 where referral_id = $1 and seq > 100'],
    ['cuts the last one off', 5, `delete from referral_event_content where ${CONTENT(5)}`, `delete from referral_event where ${EVENT(5)}`],
    ['cuts the last two off', 4, 'delete from referral_event_content where event_id in (select id from referral_event where referral_id = $1 and seq > 3)', 'delete from referral_event where referral_id = $1 and seq > 3'],
    ['deletes them all', 1, 'delete from referral_event_content where referral_id = $1', 'delete from referral_event where referral_id = $1'],
    ['changes the order of two', 2, 'update referral_event set seq = 99 where referral_id = $1 and seq = 2', 'update referral_event set seq = 2 where referral_id = $1 and seq = 3', 'update referral_event set seq = 3 where referral_id = $1 and seq = 99'],
    ['inserts one in the middle', 3, 'update referral_event set seq = seq + 100 where referral_id = $1 and seq > 2', 'update referral_event set seq = seq - 99 where referral_id = $1 and seq > 100',
      `insert into referral_event select gen_random_uuid(), referral_id, 3, schema_version, 'triage', at, actor_id, from_state, to_state, version, service_id, '{}', null, hash from referral_event where referral_id = $1 and seq = 2`],
    ['appends one, its hash made right', 6,
      `insert into referral_event select x.id, e.referral_id, 6, 1, 'decline', e.at, e.actor_id, 'accepted', 'declined', 9, e.service_id, '{}', null,
         event_hash(e.hash, x.id, e.referral_id, 6, 1, 'decline', e.at, e.actor_id, 'accepted', 'declined', 9, e.service_id, '{}', null)
       from referral_event e, (select gen_random_uuid() as id) x where e.referral_id = $1 and e.seq = 5`],
    ['closes it without an event', 5, `update referral set state = 'completed', owner_kind = null, owner_id = null, due_at = null where id = $1`],
    ['moves it without an event', 5, 'update referral set service_id = (select id from service where id <> service_id order by id limit 1) where id = $1'],
    ['edits what was written', 5, `update referral_event_content set content = '{"toReferrer": "Get lost."}' where ${CONTENT(5)}`],
    ['edits what was written and its digest', 5, `update referral_event_content set content = '{"toReferrer": "Get lost."}', digest = sha256(salt || convert_to('{"toReferrer": "Get lost."}', 'UTF8')) where ${CONTENT(5)}`],
    ['edits a salt', 4, `update referral_event_content set salt = '\\x00' where ${CONTENT(4)} and audience = 'holders'`],
    ['deletes a note', 4, `delete from referral_event_content where ${CONTENT(4)} and audience = 'holders'`],
    ['puts a note in', 3, `insert into referral_event_content (event_id, referral_id, audience, salt, content, digest)
       select id, referral_id, 'parties', '\\x00', '{}', sha256('\\x00'::bytea || '{}') from referral_event where ${EVENT(3)}`],
    ['gives a note another audience', 4, `update referral_event_content set audience = 'clinical' where ${CONTENT(4)} and audience = 'holders'`],
    ['edits an answer as it was sent', 1, `update response_part set answers = '{"reason": "Nothing."}' where ${ANSWERS} and revision = 1 and category = 'general'`],
    ['edits an answer as it was amended', 3, `update response_part set answers = '{"reason": "Nothing."}' where ${ANSWERS} and revision = 2`],
    ['deletes answers', 1, `delete from response_part where ${ANSWERS} and revision = 1 and category = 'police'`],
    ['puts answers in that nobody sent', 6, `insert into response_part select response_id, 9, category, '{"reason": "Nothing."}', salt, recorded_by_id, organisation_id, at from response_part where ${ANSWERS} and revision = 1 and category = 'general'`],
    ['moves answers to another sharing category', 1, `update response_part set category = 'sexual-health' where ${ANSWERS} and revision = 1 and category = 'police'`],
  ])('%s is found out at event %i', async (_how, place, ...statements) => {
    const story = await told(onward);
    expect(await brokenPlace(onward, story)).toBeNull();
    await tamper(story, ...statements);
    expect(await brokenPlace(onward, story)).toBe(place);
  });

  it('is named to governance: the first broken referral, and where', async () => {
    await tamper(await told(onward), `update referral_event set to_state = 'completed' where ${EVENT(4)}`);
    const [first] = await onward.sql('select id as "referralId", first_broken_event(id) as seq from referral where first_broken_event(id) is not null order by id limit 1');
    const { body } = await onward.as('governance').get('/api/audit/verify');
    expect(body).toMatchObject({ whole: false, referrals: { firstBroken: first } });
  });

  it('may redact what was written and what was answered, and the chain still holds', async () => {
    const story = await told(onward);
    await tamper(story, `update referral_event_content set content = null, redacted_at = now() where referral_id = $1`, `update response_part set answers = null where ${ANSWERS}`);
    expect(await brokenPlace(onward, story)).toBeNull();
    expect((await onward.as('gp').get(`/api/referrals/${story.id}/events`)).text).not.toContain('Thank you');
  });

  // What is kept beside the database (signed heads) is there for this one alone.
  it('rewrites a whole chain and its head with it is not found out by the chain itself', async () => {
    const story = await told(onward);
    await tamper(
      story,
      `update referral_event set at = at - interval '1 hour' where ${EVENT(5)}`,
      `update referral_event e set hash = event_hash(p.hash, e.id, e.referral_id, e.seq, e.schema_version, e.type, e.at, e.actor_id, e.from_state, e.to_state, e.version, e.service_id, e.data::text, e.content_digest)
         from referral_event p where e.referral_id = $1 and e.seq = 5 and p.referral_id = e.referral_id and p.seq = 4`,
    );
    expect(await brokenPlace(onward, story)).toBe(6);
    await tamper(story, `update referral set chain_hash = (select hash from referral_event where referral_id = $1 and seq = 5) where id = $1`);
    expect(await brokenPlace(onward, story)).toBeNull();
  });

  describe('the running role itself', () => {
    let role: ClientBase & { end(): Promise<void> };
    let story: ReferralStory;
    beforeAll(async () => {
      story = await referral(onward);
      role = new Client({ connectionString: onward.urls.appUrl });
      await (role as Client).connect();
      const [mine] = await onward.sql<{ author_id: string }>('select author_id from referral where id = $1', [story.id]);
      await role.query(`select set_config('app.membership', $1, false)`, [mine?.author_id]);
    });
    afterAll(() => role?.end());

    it.each([
      `insert into referral_event select gen_random_uuid(), referral_id, 2, 1, 'accept', at, actor_id, 'submitted', 'accepted', 2, service_id, '{}', null, hash from referral_event`,
      `update referral_event set type = 'accept'`,
      'delete from referral_event',
      'truncate referral_event cascade',
      `update referral set state = 'withdrawn'`,
      'update referral set version = version + 1',
      'delete from referral',
      'insert into referral (id) values (gen_random_uuid())',
      `update referral_event_content set content = '{}'`,
      'delete from referral_event_content',
      `update response_part set answers = '{}'`,
      'delete from response_part',
      'update deadline set due_at = now()',
      'delete from deadline',
      `insert into referral_party (id, referral_id, kind, since) select gen_random_uuid(), id, 'joined', now() from referral`,
      `update audit_batch set entries = '[]'`,
      'delete from audit_batch',
      'update audit_filed set outcome = 200',
      'delete from audit_filed',
      'alter table referral_event disable trigger all',
      'alter table referral disable row level security',
      `select write_beside(id, now(), 2, chain_hash, 2, '{}', '{}', null, null, null, null, null) from referral`,
      `set role onward_owner`,
      `set session_replication_role = replica`,
    ])('may not %s', async (sql) => {
      await expect(role.query(sql)).rejects.toMatchObject({ code: '42501' });
    });
  });
});
