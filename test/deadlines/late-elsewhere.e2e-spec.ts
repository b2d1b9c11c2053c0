import { referral, type ReferralStory } from '../factories/referral-story.js';
import { membershipId, SERVICES, userId, type Somebody } from '../factories/testshire.js';
import { readsOf, startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { accepted, after, DAY, HOUR, leaveNothingOpen } from './said.js';

const PURPOSE = { 'Onward-Purpose': 'At risk or overdue' };
const PATH = `/api/services/${SERVICES.desk.id}/late`;

describe('What is late anywhere', () => {
  let onward: TestApp;
  beforeAll(async () => void (onward = await startApp()));
  beforeEach(async () => {
    onward.clock.set(TUESDAY);
    await onward.sql('truncate referral cascade');
    await onward.sql('update deadline set closed_at = $1, outcome = $2 where closed_at is null', [TUESDAY, 'cancelled']);
  });
  afterEach(() => leaveNothingOpen(onward));
  afterAll(() => onward?.stop());

  interface Late {
    readonly id: string;
    readonly state: string;
    readonly person: { readonly name: string };
    readonly service: { readonly name: string };
    readonly assignee: { readonly name: string } | null;
    readonly late: { readonly kind: string; readonly owner: string; readonly dueAt: string };
  }
  const read = async (late: string, who: Somebody = 'coordinator', more = '') => {
    const { status, body } = await onward.as(who).get(`${PATH}?late=${late}${more}`, { headers: PURPOSE });
    if (status !== 200) throw new Error(`${who} was answered ${status}`);
    return body as unknown as { items: Late[]; nextCursor: string | null };
  };
  const ids = async (late: string) => (await read(late)).items.map(({ id }) => id);

  it('is read by the coordinator’s desk, each referral once: overdue, or else at risk; what lies with the desk is in its queue', async () => {
    const escalated = await referral(onward, { priority: 'urgent' });
    const overdue = await accepted(onward, { priority: 'urgent' });
    await overdue.next('triager', 'assign', { userId: userId('triager-colleague') });
    const asked = await referral(onward, { to: 'talkingTherapies' });
    await asked.next('triager', 'request-information', { question: 'Since when?' });
    const draft = await referral(onward, { draft: true });
    await onward.passTime(after(2 * DAY + 6 * HOUR));
    const { items } = await read('breached');
    expect(items).toEqual([expect.objectContaining({
      id: overdue.id, state: 'accepted', late: { kind: 'contact', owner: 'service', dueAt: '2026-03-11T10:00:00.000Z' }, assignee: { id: userId('triager-colleague'), name: 'Nurse Jay' },
    })]);
    expect(await ids('at-risk')).toEqual([asked.id]);
    for (const { id } of [escalated, draft]) expect([...(await ids('breached')), ...(await ids('at-risk'))]).not.toContain(id);
    const queue = (await onward.as('coordinator').get(`/api/services/${SERVICES.desk.id}/worklist`)).body as unknown as { items: { id: string }[] };
    expect(queue.items.map(({ id }) => id)).toEqual([escalated.id]);
  });

  it('is off the list once the act is done', async () => {
    const overdue = await accepted(onward, { priority: 'urgent' });
    await onward.passTime(after(2 * DAY));
    expect(await ids('breached')).toEqual([overdue.id]);
    await overdue.next('triager', 'complete', { outcome: 'seen-and-discharged', summary: 'Seen.' });
    expect(await ids('breached')).toEqual([]);
  });

  it('comes page by page, the earliest due first', async () => {
    const stories: ReferralStory[] = [];
    for (let n = 0; n < 7; n += 1) {
      onward.clock.set(after(n * 60_000));
      stories.push(await accepted(onward, { priority: 'urgent' }));
    }
    await onward.passTime(after(3 * DAY));
    const seen: string[] = [];
    for (let more = '&limit=3'; ;) {
      const { items, nextCursor } = await read('breached', 'coordinator', more);
      seen.push(...items.map(({ id }) => id));
      if (nextCursor === null) break;
      more = `&limit=3&cursor=${nextCursor}`;
    }
    expect(seen).toEqual(stories.map(({ id }) => id));
  });

  it('is nobody’s to read without a purpose, nor who does not work at the desk; and that it was read is audited with the purpose', async () => {
    expect((await onward.as('coordinator').get(PATH)).status).toBe(404);
    for (const who of ['triager', 'service-manager', 'gp', 'commissioner', 'governance', 'admin'] as const) {
      expect([who, (await onward.as(who).get(PATH, { headers: PURPOSE })).status]).toEqual([who, 404]);
    }
    expect((await onward.as('coordinator').get(`/api/services/${SERVICES.mentalHealth.id}/late`, { headers: PURPOSE })).status).toBe(404);
    await read('breached');
    const audited = (await onward.as('governance').get('/api/audit?limit=100')).body['items'] as { action: string; basis?: string }[];
    expect(audited.find(({ action }) => action === 'worklist.late')).toMatchObject({ basis: 'At risk or overdue' });
  });

  it('shows with its whole path what a coordinator asks for, on the same purpose', async () => {
    const overdue = await accepted(onward, { priority: 'urgent' });
    await onward.passTime(after(2 * DAY));
    const path = (await onward.as('coordinator').get(`/api/referrals/${overdue.id}/events`, { headers: PURPOSE })).body['items'] as { type: string }[];
    expect(path.map(({ type }) => type)).toEqual(['submit', 'accept', 'at-risk', 'breach']);
    expect((await onward.as('coordinator').get(`/api/referrals/${overdue.id}/events`)).status).toBe(404);
  });

  it('is found by an index of its own, however much is open and not late', async () => {
    for (let n = 0; n < 5; n += 1) await accepted(onward, { priority: 'urgent' });
    await onward.passTime(after(2 * DAY));
    await onward.sql(
      `insert into deadline (id, referral_id, kind, clock, target_minutes, starts_at, at_risk_at, due_at, owner_kind, next_at)
       select gen_random_uuid(), gen_random_uuid(), 'contact', 'elapsed', 1, $1, $1, $1, 'service', $1 from generate_series(1, 20000)`, [after(30 * DAY)],
    );
    await onward.sql('analyze deadline');
    const late = await readsOf(onward, `read_late('${membershipId('coordinator')}', 'looking', '${SERVICES.desk.id}', 'breached', null, null, 25)`);
    expect(String(late.answer)).toContain('"kind":"contact"');
    expect(late.reads['deadline']).toBeLessThan(60);
    const due = await readsOf(onward, `due_deadlines('00000000-0000-7000-8000-000000000003', '${after(2 * DAY).toISOString()}', 200)`);
    expect(due.reads['deadline']).toBeLessThan(60);
    await onward.sql(`delete from deadline where starts_at = $1`, [after(30 * DAY)]);
  });
});
