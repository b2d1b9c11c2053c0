import { referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, startSecondApp, TUESDAY, type EventStream, type TestApp } from '../harness/index.js';

interface Told {
  readonly id: string;
  readonly type: string;
  readonly words: string;
  readonly isRead: boolean;
  readonly referral: { readonly id: string; readonly worklist: string | null };
}

describe('My inbox', () => {
  let onward: TestApp;
  beforeAll(async () => void (onward = await startApp()), 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  const inbox = async (who: Somebody, query = ''): Promise<Told[]> => (await onward.as(who).get(`/api/notifications${query}`)).body['items'] as Told[];
  const unread = async (who: Somebody): Promise<unknown> => (await onward.as(who).get('/api/notifications/unread')).body['unread'];
  const about = ({ id }: ReferralStory, notices: readonly Told[]): string[] => notices.filter((notice) => notice.referral.id === id).map(({ words }) => words);

  it('says in words what others did to what my team sent, the newest first, and nothing of whom it is about', async () => {
    const story = await referral(onward);
    await onward.allTold();
    onward.clock.advance(60_000);
    await story.next('triager', 'request-information', { question: 'Is she alone at night?' });
    await onward.allTold();
    onward.clock.advance(60_000);
    await story.next('gp', 'provide-information', { note: 'She is.' });
    await onward.allTold();
    expect(about(story, await inbox('gp'))).toEqual(['A question was asked: it waits for an answer']);
    expect(about(story, await inbox('gp-colleague'))).toEqual(['The question was answered', 'A question was asked: it waits for an answer', 'It was sent']);
    expect(about(story, await inbox('gp-elsewhere'))).toEqual([]);
    const { text } = await onward.as('triager').get('/api/notifications');
    expect(text).toContain(story.reference);
    for (const hidden of ['Robin', 'Testperson', 'night', 'She is']) expect(text).not.toContain(hidden);
  });

  it('is the team’s that has it, with the worklist that it is on, until it was moved on', async () => {
    const story = await referral(onward);
    await onward.allTold();
    expect((await inbox('triager')).find(({ referral: { id } }) => id === story.id)).toMatchObject({ words: 'A referral arrived', isRead: false, referral: { id: story.id, worklist: SERVICES.mentalHealth.id } });
    onward.clock.advance(60_000);
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' });
    await onward.allTold();
    expect((await inbox('triager-colleague')).find(({ referral: { id } }) => id === story.id)).toMatchObject({ words: 'It was moved onward', referral: { worklist: null } });
    expect(about(story, await inbox('triager-2'))).toEqual(['It was moved onward']);
  });

  it('is read by each for themselves, one by one or all at once; what comes later is news', async () => {
    for (const who of ['triager', 'triager-colleague'] as const) await onward.as(who).post('/api/notifications/read', {});
    const [one, other] = [await referral(onward), await referral(onward)];
    await onward.allTold();
    expect([await unread('triager'), await unread('triager-colleague')]).toEqual([2, 2]);
    const [first] = (await inbox('triager', '?unread=true')).filter(({ referral: { id } }) => id === one.id);
    const read = await onward.as('triager').post(`/api/notifications/${first?.id}/read`, {});
    expect([read.status, read.body['isRead']]).toEqual([200, true]);
    expect((await onward.as('triager').post(`/api/notifications/${first?.id}/read`, {})).status).toBe(200);
    expect([about(one, await inbox('triager', '?unread=true')), about(other, await inbox('triager', '?unread=true')).length]).toEqual([[], 1]);
    expect((await onward.as('triager').post('/api/notifications/read', {})).body).toEqual({ unread: 0 });
    expect([await unread('triager'), await unread('triager-colleague')]).toEqual([0, 2]);
    await referral(onward);
    await onward.allTold();
    expect(await unread('triager')).toBe(1);
  });

  it('cannot be read by who is not told, and does not say that there is anything', async () => {
    await referral(onward);
    await onward.allTold();
    const [notice] = await inbox('triager');
    for (const who of ['triager-2', 'gp-elsewhere'] as const) expect((await onward.as(who).post(`/api/notifications/${notice?.id}/read`, {})).status).toBe(404);
  });

  it('comes in pages that leave nothing out, also of what came in the same moment', async () => {
    for (let n = 0; n < 5; n += 1) await referral(onward, { to: 'crisis' });
    await onward.allTold();
    const whole = await inbox('triager-crisis', '?limit=100');
    const paged: Told[] = [];
    for (let cursor: unknown = ''; cursor !== null;) {
      const { body } = await onward.as('triager-crisis').get(`/api/notifications?limit=2${cursor === '' ? '' : `&cursor=${String(cursor)}`}`);
      paged.push(...(body['items'] as Told[]));
      cursor = body['nextCursor'];
    }
    expect(whole.length).toBeGreaterThanOrEqual(5);
    expect(paged).toEqual(whole);
  });

  it.each(['?limit=0', '?unread=maybe', '?cursor=x', '?page=2'])('takes no query that it does not know: %s', async (query) => {
    expect((await onward.as('gp').get(`/api/notifications${query}`)).body).toMatchObject({ status: 422, code: 'INPUT_INVALID' });
  });

  it('rings at an open page of another process within two seconds, and at nobody’s whom it is not for', async () => {
    const second = await startSecondApp(onward);
    const streams: EventStream[] = [];
    try {
      const listen = async (who: Somebody): Promise<EventStream> => {
        const stream = await (await second.as(who).stream()).caughtUp();
        streams.push(stream);
        return stream;
      };
      const [triager, stranger] = [await listen('triager'), await listen('gp-elsewhere')];
      await referral(onward);
      await onward.allTold();
      const told = performance.now();
      await triager.until(({ blocks }) => blocks.some(({ event, data }) => event === 'notice' && data === '{}'));
      expect(performance.now() - told).toBeLessThan(2_000);
      expect(stranger.blocks.filter(({ event }) => event === 'notice')).toEqual([]);
    } finally {
      for (const stream of streams) stream.close();
      await second.stop();
    }
  });
});
