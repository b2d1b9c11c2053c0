import { attached, attachmentsOf, PDF, uploaded } from '../factories/documents.js';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import { startApp, type TestApp } from '../harness/index.js';

describe('The documents of a referral', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await startApp();
  }, 60_000);
  afterAll(() => testApp?.stop());

  const namesFor = async (who: string, story: ReferralStory): Promise<unknown> => {
    const { status, body } = await testApp.as(who).get(attachmentsOf(story));
    return status === 200 ? (body['items'] as { name: string | null }[]).map(({ name }) => name) : status;
  };
  const contentFor = async (who: string, path: string): Promise<number> => (await testApp.as(who).get(`${path}/content`)).status;
  const isWhole = async ({ id }: ReferralStory): Promise<boolean> => {
    const [row] = await testApp.sql<{ broken: number | null }>('select first_broken_event($1) as broken', [id]);
    return row?.broken === null;
  };

  it('are for whoever reads its messages: who sent it, who has it, and what was there while one had it', async () => {
    const story = await referral(testApp);
    const before = await attached(testApp, story, 'gp', 'before.pdf');
    testApp.clock.advance(60_000);
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' });
    testApp.clock.advance(60_000);
    const after = await attached(testApp, story, 'triager-2', 'after.pdf');
    expect(await namesFor('gp', story)).toEqual(['before.pdf', 'after.pdf']);
    expect(await namesFor('triager-2', story)).toEqual(['before.pdf', 'after.pdf']);
    expect(await namesFor('triager', story)).toEqual(['before.pdf']);
    for (const stranger of ['triager-crisis', 'social-worker', 'commissioner', 'governance', 'admin']) expect([stranger, await namesFor(stranger, story)]).toEqual([stranger, 404]);
    for (const [who, path, status] of [['gp', after.path, 200], ['triager', before.path, 200], ['triager', after.path, 404], ['social-worker', before.path, 404]] as const) {
      expect([who, await contentFor(who, path)]).toEqual([who, status]);
    }
  });

  it('are nobody else’s before they are attached, not even a colleague’s', async () => {
    const story = await referral(testApp);
    const { body } = await uploaded(testApp, story, 'gp', 'draft.pdf', PDF);
    const path = `${attachmentsOf(story)}/${String(body['id'])}`;
    expect([await namesFor('gp', story), await namesFor('triager', story)]).toEqual([['draft.pdf'], []]);
    expect([await contentFor('gp', path), await contentFor('triager', path)]).toEqual([200, 404]);
    expect((await testApp.as('triager').upload(path, PDF, 0)).status).toBe(404);
    await story.next('gp', 'attach', { attachmentId: body['id'] });
    expect((await testApp.as('triager').upload(path, PDF, 0)).status).toBe(403);
  });

  it('are added by whom the event would let attach them, and refused in its words', async () => {
    const draft = await referral(testApp, { draft: true });
    const add = (who: string, on: ReferralStory) => testApp.as(who).post(attachmentsOf(on), { name: 'a.pdf', size: 1 });
    const story = await referral(testApp);
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' });
    for (const [who, on] of [['gp', draft], ['triager', story], ['gp', story], ['social-worker', story], ['commissioner', story]] as const) {
      const [asked, event] = [await add(who, on), await on.try(who, 'message', { toReferrer: 'Anything' })];
      expect([who, asked.status, asked.body['detail']]).toEqual([who, event.status, event.body['detail'] && String(event.body['detail']).replace('"message"', '"attach"')]);
    }
  });

  it('are in no log, audit, event or job by name', async () => {
    const story = await referral(testApp);
    await attached(testApp, story, 'gp', 'HIV-result-of-Mr-Unmistakable.pdf');
    await testApp.allTold();
    for (const table of ['referral_event', 'referral_event_content', 'audit_batch', 'audit_filed', 'notification', 'graphile_worker._private_jobs']) {
      expect([table, await testApp.sql(`select from ${table} t where t::text ilike '%unmistakable%'`)]).toEqual([table, []]);
    }
    const audited = await testApp.sql<{ action: string }>(`select distinct action from audit_entry where action like 'document.%' order by 1`);
    expect(audited.map(({ action }) => action)).toEqual(expect.arrayContaining(['document.add', 'document.upload', 'document.open', 'document.list']));
  });

  it('can be taken out for good, name and all, and the chain still holds; one that was changed breaks it', async () => {
    const story = await referral(testApp);
    const document = await attached(testApp, story, 'gp', 'not-theirs.pdf');
    const other = await attached(testApp, story, 'gp', 'theirs.pdf');
    const { body } = await testApp.as('gp').post(attachmentsOf(story), { name: 'kept-for-a-retry.pdf', size: PDF.length }, { key: 'retry' });
    await testApp.as('gp').upload(`${attachmentsOf(story)}/${String(body['id'])}`, PDF, 0);
    const { body: sent } = await story.next('gp', 'attach', { attachmentId: body['id'] });
    const asked = { basis: 'right-to-erasure', note: 'It is about somebody else.' };
    const eventOf = String((sent['event'] as { id: string }).id);
    const ask = (eventId: string) =>
      testApp.as('coordinator').post(`/api/referrals/${story.id}/events`, { type: 'redact', ...asked, eventId }, { version: story.version, headers: { 'onward-purpose': 'She asked for it' } });
    for (const eventId of [document.eventId, eventOf]) {
      const asks = await ask(eventId);
      story.version = (asks.body['referral'] as { version: number }).version;
      await story.next('triager', 'redact', { ...asked, eventId });
    }
    expect(await namesFor('gp', story)).toEqual([null, 'theirs.pdf', null]);
    expect([await contentFor('gp', document.path), await contentFor('gp', other.path)]).toEqual([404, 200]);
    expect((await testApp.sql(`select from document d where d::text ~ 'not-theirs|kept-for' union all select from idempotency_key k where k::text ~ 'kept-for-a-retry'`)).length).toBe(0);
    expect(await testApp.sql('select from document_part where document_id = $1', [document.id])).toEqual([]);
    expect((await ask(document.eventId)).status).toBe(422);
    expect(await isWhole(story)).toBe(true);
    await testApp.sql(`update document_part set bytes = overlay(bytes placing 'X' from 3) where document_id = $1`, [other.id]);
    expect(await isWhole(story)).toBe(false);
  });
});
