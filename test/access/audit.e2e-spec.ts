import { setTimeout as sleep } from 'node:timers/promises';
import { membershipId } from '../factories/testshire.js';
import { referral, somebodyNew } from '../factories/referral-story.js';
import { startApp, type Answered, type TestApp } from '../harness/index.js';

const NOBODY = '0190a000-0000-7000-8000-00000000ffff';

interface Act {
  action: string;
  outcome: number;
  basis: string | null;
  actor: { membershipId: string } | null;
  personId: string | null;
  referralId: string | null;
}

describe('The audit', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  const governance = (path: string): Promise<Answered> => onward.as('governance').get(path);
  const acts = ({ body }: Answered): Act[] => body['items'] as Act[];

  it('has the reading of a person before the reader has the answer, with the purpose that was stated', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    const read = await onward.as('triager').get(`/api/people/${personId}`, { headers: { 'onward-purpose': 'duty call' } });
    expect(read.status).toBe(200);
    const rows = await onward.sql<{ outcome: number; basis: string; membership_id: string }>(`select outcome, basis, membership_id from audit_entry where person_id = $1 and action like 'person.%' order by batch desc, seq desc limit 1`, [personId]);
    expect(rows).toEqual([{ outcome: 200, basis: 'duty call', membership_id: membershipId('triager') }]);
  });

  it('has refusals too, of those who are nobody as well', async () => {
    await onward.as('police').get(`/api/people/${NOBODY}`);
    await onward.anyone.get(`/api/people/${NOBODY}`);
    await onward.as('commissioner').get(`/api/people/${NOBODY}`);
    const seen = acts(await governance(`/api/audit?person=${NOBODY}`)).map(({ outcome, actor }) => [outcome, actor?.membershipId ?? null]);
    expect(seen).toEqual(expect.arrayContaining([[404, membershipId('police')], [401, null]]));
    expect(seen).toHaveLength(3);
  });

  it('is read by person, referral and actor, newest first, page by page', async () => {
    const story = await referral(onward);
    await story.next('triager', 'triage', { priority: 'soon' });
    await onward.sql('select file_audit(1000)');
    await onward.as('triager').get(`/api/referrals/${story.id}`);
    const all = acts(await governance(`/api/audit?referral=${story.id}`));
    expect(all.length).toBeGreaterThanOrEqual(2);
    expect(all.every(({ referralId }) => referralId === story.id)).toBe(true);
    const paged: Act[] = [];
    let cursor: unknown = null;
    do {
      const page = await governance(`/api/audit?referral=${story.id}&limit=1${cursor === null ? '' : `&cursor=${String(cursor)}`}`);
      paged.push(...acts(page));
      cursor = page.body['nextCursor'];
    } while (cursor !== null);
    expect(paged).toEqual(all);
    const byActor = acts(await governance(`/api/audit?actor=${membershipId('triager')}`));
    expect(byActor.length).toBeGreaterThan(0);
    expect(byActor.every(({ actor }) => actor?.membershipId === membershipId('triager'))).toBe(true);
  });

  it('has under a person who acted on a referral about them and who read its timeline and messages, though the path names the referral alone', async () => {
    const story = await referral(onward);
    await story.next('triager', 'triage', { priority: 'soon' });
    await onward.as('triager').get(`/api/referrals/${story.id}/events`);
    await onward.as('gp').post(`/api/referrals/${story.id}/messages`, { text: 'Is there any news?' });
    await onward.as('gp').get(`/api/referrals/${story.id}/messages`);
    const about = acts(await governance(`/api/audit?person=${story.personId}`)).map(({ action }) => action);
    expect(about).toEqual(expect.arrayContaining(['referral.create', 'referral.event', 'referral.timeline', 'message.write', 'message.read']));
  });

  it('holds no name, no date of birth and no number of a person', async () => {
    const personId = await somebodyNew(onward.as('gp'), 'Xanthippe');
    await onward.as('gp').get(`/api/people/${personId}`);
    const text = (await governance('/api/audit?limit=100')).text;
    expect(text).toContain(personId);
    expect(text).not.toMatch(/Xanthippe|Testperson/);
  });

  it.each(['gp', 'triager', 'coordinator', 'commissioner', 'admin'])('is for governance, not for %s', async (persona) => {
    for (const path of ['/api/audit', '/api/audit/verify']) expect((await onward.as(persona).get(path)).status).toBe(403);
  });

  it('is shown by the database itself to governance alone', async () => {
    const count = async (membership: string): Promise<number> => {
      const [row] = await onward.sql<{ n: string }>(`select count(*) as n from (select set_config('app.membership', $1, true)) c, audit_entry`, [membership]);
      return Number(row?.n);
    };
    await onward.sql('begin');
    await onward.sql('set local role onward_app');
    expect(await count(membershipId('gp'))).toBe(0);
    expect(await count('')).toBe(0);
    expect(await count(membershipId('governance'))).toBeGreaterThan(0);
    await onward.sql('rollback');
  });

  it('files its entries by itself, a row each', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    expect(await onward.sql(`select from graphile_worker._private_known_crontabs where identifier = 'file-audit'`)).toHaveLength(1);
    await onward.sql(`select graphile_worker.add_job('file-audit')`);
    const filed = () => onward.sql('select from audit_filed where person_id = $1', [personId]);
    while ((await filed()).length === 0) await sleep(50);
    const found = acts(await governance(`/api/audit?person=${personId}`));
    expect(found).toHaveLength((await filed()).length);
  });

  it('is refused a cursor that it did not give', async () => {
    expect((await governance('/api/audit?cursor=WzFd')).status).toBe(422);
    const far = Buffer.from(JSON.stringify([Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER])).toString('base64url');
    expect((await governance(`/api/audit?cursor=${far}`)).status).toBe(200);
    expect((await governance('/api/audit?person=x')).status).toBe(422);
  });

  it('keeps an answer back that it cannot record', async () => {
    const personId = await somebodyNew(onward.as('gp'));
    await onward.sql('alter function write_audit rename to write_audit_away');
    const answer = await onward.as('gp').get(`/api/people/${personId}`);
    await onward.sql('alter function write_audit_away rename to write_audit');
    expect([answer.status, answer.body['code'], answer.etag]).toEqual([503, 'UNAVAILABLE', null]);
    expect(answer.text).not.toContain(personId);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect((await onward.as('gp').get(`/api/people/${personId}`)).status).toBe(200);
  });
});

describe('Verifying the record', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  const verify = async (): Promise<Record<string, unknown>> => (await onward.as('governance').get('/api/audit/verify')).body;

  it('finds an entry that was slipped in where there is no batch', async () => {
    await onward.sql(`insert into audit_filed (batch, seq, at, action, outcome) values (1000000, 1, now(), 'person.read', 200)`);
    expect(await verify()).toMatchObject({ whole: false, audit: { firstBrokenBatch: 1000000 } });
    await onward.sql('alter table audit_filed disable trigger append_only; delete from audit_filed where batch = 1000000; alter table audit_filed enable always trigger append_only');
  });

  it('finds an entry that was filed as another than the one that was written', async () => {
    await somebodyNew(onward.as('gp'));
    await onward.sql('select file_audit(1000)');
    expect(await verify()).toMatchObject({ whole: true });
    const [first] = await onward.sql<{ batch: number }>('select min(batch)::int as batch from audit_filed where person_id is not null');
    await onward.sql('alter table audit_filed disable trigger append_only');
    await onward.sql('create table as_it_was as select * from audit_filed where batch = $1', [first?.batch]);
    for (const change of [`update audit_filed set basis = 'nothing to see' where batch = $1`, 'delete from audit_filed where batch = $1']) {
      await onward.sql(change, [first?.batch]);
      expect(await verify()).toMatchObject({ whole: false, audit: { firstBrokenBatch: first?.batch } });
      await onward.sql(`delete from audit_filed where batch = ${first?.batch}; insert into audit_filed select * from as_it_was`);
    }
    expect(await verify()).toMatchObject({ whole: true });
    await onward.sql('drop table as_it_was; alter table audit_filed enable always trigger append_only');
  });

  it('says that it is whole, and names the first broken batch and event where it is not', async () => {
    const story = await referral(onward);
    await story.next('triager', 'triage', { priority: 'soon' });
    expect(await verify()).toMatchObject({ whole: true, audit: { firstBrokenBatch: null }, referrals: { checked: 1, firstBroken: null } });

    await onward.sql('alter table referral_event disable trigger append_only');
    await onward.sql(`update referral_event set at = at + interval '1 hour' where referral_id = $1 and seq = 2`, [story.id]);
    expect(await verify()).toMatchObject({ whole: false, audit: { firstBrokenBatch: null }, referrals: { firstBroken: { referralId: story.id, seq: 2 } } });

    const [last] = await onward.sql<{ batch: number }>('select max(batch)::int as batch from audit_entry');
    await onward.sql('alter table audit_batch disable trigger append_only');
    await onward.sql(`update audit_batch set entries = replace(entries::text, '200', '403')::json where id = $1`, [last?.batch]);
    expect(await verify()).toMatchObject({ whole: false, audit: { firstBrokenBatch: last?.batch } });
  });
});
