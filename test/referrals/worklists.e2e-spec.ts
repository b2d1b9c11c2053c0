import { randomUUID } from 'node:crypto';
import { referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES, userId, type Somebody } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';
import { referralIn } from './moves.js';
import { pointersOf, toldOf } from './refusals.js';

interface Item {
  readonly id: string;
  readonly state: string;
  readonly priority: string;
  readonly due: string | null;
  readonly submittedAt: string;
}
const MINUTE = 60_000;

describe('Lists', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  beforeEach(async () => {
    onward.clock.set(TUESDAY);
    await onward.sql('truncate referral cascade');
  });
  afterAll(() => onward?.stop());

  const page = async (who: Somebody, path: string) => {
    const { status, body, text } = await onward.as(who).get(path);
    if (status !== 200) throw new Error(`${path}: ${text}`);
    return body as unknown as { items: Item[]; nextCursor: string | null };
  };
  const worklist = (service: keyof typeof SERVICES, query = '') => `/api/services/${SERVICES[service].id}/worklist${query}`;
  const idsOf = (items: readonly Item[]) => items.map(({ id }) => id);

  /** Every page of two, with something done between them. */
  async function throughAll(who: Somebody, path: string, between: (read: number) => Promise<unknown> = async () => undefined): Promise<string[]> {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { items, nextCursor } = await page(who, `${path}?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...idsOf(items));
      cursor = nextCursor;
      await between(seen.length);
    }
    return seen;
  }

  it('a service works on what is most pressing: due time, then priority, then age', async () => {
    const send = async (priority: string) => {
      onward.clock.advance(MINUTE);
      return (await referral(onward, { priority })).id;
    };
    const [routine, soon, urgent, laterRoutine, laterUrgent] = [await send('routine'), await send('soon'), await send('urgent'), await send('routine'), await send('urgent')];
    const { items } = await page('triager', worklist('mentalHealth'));
    expect(idsOf(items)).toEqual([urgent, laterUrgent, soon, routine, laterRoutine]);
    expect(items[0]).toMatchObject({ reference: expect.stringMatching(/^ONW-/) as string, person: { name: expect.any(String) as string }, sender: { name: 'Mill Lane Surgery' }, hops: 0, assignee: null });
    // what is due at one moment: the higher priority, then the older
    await onward.sql('update referral set due_at = $1', [TUESDAY]);
    expect(idsOf((await page('triager', worklist('mentalHealth'))).items)).toEqual([urgent, laterUrgent, soon, routine, laterRoutine]);
    expect(await throughAll('triager', worklist('mentalHealth'))).toEqual([urgent, laterUrgent, soon, routine, laterRoutine]);
  });

  it('also where the database joins the names to it in another order, as it may in a large economy', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      onward.clock.advance(MINUTE);
      ids.push((await referral(onward, { by: n % 2 === 0 ? 'gp' : 'police' })).id);
    }
    const planned = (how: string) => onward.sql(`do $$ begin execute format('alter function %s ${how}', 'read_worklist'::regproc::oid::regprocedure); end $$`);
    await planned('set enable_nestloop = off');
    await planned('set enable_mergejoin = off');
    expect(idsOf((await page('triager', worklist('mentalHealth'))).items)).toEqual(ids);
    expect(await throughAll('triager', worklist('mentalHealth'))).toEqual(ids);
    await planned('reset all');
  });

  it('and narrows it by state, priority and colleague', async () => {
    const [submitted, triaged, accepted] = [await referralIn(onward, 'submitted'), await referralIn(onward, 'triaged'), await referralIn(onward, 'accepted', { priority: 'urgent' })];
    await referralIn(onward, 'completed');
    await referralIn(onward, 'redirected');
    await referral(onward, { draft: true });
    await triaged.next('triager', 'assign', { userId: userId('triager-colleague') });
    const ids = async (query: string) => idsOf((await page('triager', worklist('mentalHealth', query))).items).sort();
    const some = (...stories: { id: string }[]) => stories.map(({ id }) => id).sort();
    expect(await ids('')).toEqual(some(submitted, triaged, accepted));
    expect(await ids('?state=triaged')).toEqual(some(triaged));
    expect(await ids('?state=triaged,accepted')).toEqual(some(triaged, accepted));
    expect(await ids('?priority=urgent,emergency')).toEqual(some(accepted));
    expect(await ids(`?assignee=${userId('triager-colleague')}`)).toEqual(some(triaged));
    expect(await ids('?assignee=none&state=submitted')).toEqual(some(submitted));
    expect((await onward.as('triager-2').get(worklist('mentalHealth'))).status).toBe(404);
    expect((await onward.as('gp').get(worklist('mentalHealth'))).status).toBe(404);
  });

  it('page by page nothing is left out and nothing comes twice, while some move on and others arrive', async () => {
    const stories: ReferralStory[] = [];
    for (let n = 0; n < 7; n += 1) {
      onward.clock.advance(MINUTE);
      stories.push(await referral(onward));
    }
    const ids = stories.map(({ id }) => id);
    const seen = await throughAll('triager', worklist('mentalHealth'), async (read) => {
      if (read === 2) await stories[0]?.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'area' });
      if (read === 4) await stories[4]?.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'area' });
      if (read === 4) onward.clock.advance(MINUTE);
      if (read === 4) ids.push((await referral(onward)).id);
    });
    expect(seen).toEqual(ids.filter((id) => id !== ids[4]));
    expect(await throughAll('gp', '/api/referrals')).toEqual([...ids].reverse());
  });

  it('the coordinator’s desk works on what is escalated, as long as it is', async () => {
    const proposed = await referralIn(onward, 'escalated');
    const [moved, ended, declined] = [await referralIn(onward, 'escalated'), await referralIn(onward, 'escalated'), await referralIn(onward, 'declined')];
    await referralIn(onward, 'submitted');
    await moved.next('coordinator', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'specialty' });
    await ended.next('gp', 'withdraw', { reason: 'resolved' });
    const { items } = await page('coordinator', worklist('desk'));
    expect(items).toMatchObject([{ id: proposed.id, state: 'escalated' }]);
    expect(idsOf(items)).not.toContain(declined.id);
    expect(idsOf((await page('triager', worklist('mentalHealth', '?state=escalated'))).items)).toEqual([proposed.id]);
  });

  it('what I sent, and what my team sent, newest first, with where it is', async () => {
    const mine = await referralIn(onward, 'accepted');
    const colleagues = await referralIn(onward, 'advised', { by: 'gp-colleague' });
    const draft = await referral(onward, { draft: true });
    await referral(onward, { by: 'gp-elsewhere' });
    const ids = async (who: Somebody, query: string) => idsOf((await page(who, `/api/referrals${query}`)).items);
    expect(await ids('gp', '?sent=me')).toEqual([draft.id, mine.id]);
    expect(await ids('gp', '')).toEqual([draft.id, mine.id]);
    expect(await ids('gp', '?sent=organisation')).toEqual([draft.id, colleagues.id, mine.id]);
    expect(await ids('gp', '?sent=organisation&state=accepted,advised')).toEqual([colleagues.id, mine.id]);
    expect(await ids('police', '?sent=organisation')).toEqual([]);
    expect((await page('gp', '/api/referrals?sent=organisation&state=advised')).items).toMatchObject([
      { owner: { kind: 'referrer', name: 'Mill Lane Surgery' }, service: { name: 'Community Mental Health' }, due: expect.any(String) as string },
    ]);
  });

  it('what was sent of one incident, to who sent it alone', async () => {
    const group = randomUUID();
    const story = { more: { group } };
    const [child, sibling] = [await referral(onward, story), await referral(onward, { ...story, by: 'gp-colleague' })];
    const elsewhere = await referral(onward, { ...story, by: 'gp-elsewhere' });
    const alone = await referral(onward);
    // who triages is told how many there are, and not which
    for (const [one, others] of [[child, 1], [sibling, 1], [elsewhere, 0], [alone, 0]] as const) expect((await onward.as('triager').get(`/api/referrals/${one.id}`)).body['sentWith']).toBe(others);
    const ids = async (who: Somebody, query: string) => idsOf((await page(who, `/api/referrals?group=${group}${query}`)).items);
    expect(await ids('gp', '&sent=organisation')).toEqual([sibling.id, child.id]);
    expect(await ids('gp', '')).toEqual([child.id]);
    expect(await ids('police', '&sent=organisation')).toEqual([]);
    const first = await page('gp', `/api/referrals?group=${group}&sent=organisation&limit=1`);
    expect(idsOf((await page('gp', `/api/referrals?group=${group}&sent=organisation&cursor=${first.nextCursor}`)).items)).toEqual([child.id]);
  });

  it('refuse what cannot be a page', async () => {
    const story = await referral(onward);
    const lists: [Somebody, string][] = [
      ['triager', worklist('mentalHealth')], ['gp', '/api/referrals'], ['gp', `/api/referrals/${story.id}/events`], ['gp', `/api/referrals/${story.id}/messages`],
    ];
    const cursor = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url');
    const cursors = ['x', cursor({}), cursor([]), cursor(['; drop table referral']), cursor([null]), cursor([1.5]), cursor([TUESDAY, 0, TUESDAY, 'x']), cursor(['2026-02-31T00:00:00Z', story.id])];
    const queries: [string, string][] = [
      ['limit=0', '/query/limit'], ['limit=101', '/query/limit'], ['limit=abc', '/query/limit'], ['limit=', '/query/limit'], ['limit=1&limit=2', '/query/limit'],
      ['offset=10', '/query/offset'], ['cursor=', '/query/cursor'], ...cursors.map((one): [string, string] => [`cursor=${one}`, '/query/cursor']),
    ];
    for (const [who, path] of lists) {
      for (const [query, pointer] of queries) {
        const answer = await onward.as(who).get(`${path}?${query}`);
        expect([path, query, toldOf(answer)]).toEqual([path, query, '422 INPUT_INVALID']);
        expect(pointersOf(answer)).toEqual([pointer]);
      }
    }
    for (const query of ['state=lost', 'state=', 'state=triaged,', 'priority=asap', 'assignee=me', 'sent=all']) {
      expect(toldOf(await onward.as('triager').get(`${worklist('mentalHealth')}?${query}`))).toBe('422 INPUT_INVALID');
    }
  });

  it('take a cursor further than any list goes as its end', async () => {
    const story = await referral(onward);
    const far = (keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');
    for (const path of [
      `/api/referrals/${story.id}/events?cursor=${far([Number.MAX_SAFE_INTEGER])}`,
      `/api/referrals/${story.id}/messages?cursor=${far([2 ** 40])}`,
      `${worklist('mentalHealth')}?cursor=${far(['2999-01-01T00:00:00Z', 2 ** 40, '2999-01-01T00:00:00Z', story.id])}`,
    ]) {
      expect((await page('triager', path)).items).toEqual([]);
    }
  });
});
