import { referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES, type Somebody } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';

describe('The messages that I have not read', () => {
  let onward: TestApp;
  beforeAll(async () => void (onward = await startApp()), 60_000);
  beforeEach(() => onward.clock.set(TUESDAY));
  afterAll(() => onward?.stop());

  const unread = async (who: Somebody, { id }: ReferralStory): Promise<number> => {
    const { status, body, text } = await onward.as(who).get('/api/messages/unread');
    if (status !== 200) throw new Error(text);
    return (body['items'] as { referralId: string; unread: number }[]).find(({ referralId }) => referralId === id)?.unread ?? 0;
  };
  const writes = async (who: Somebody, { id }: ReferralStory, text: string): Promise<string> => {
    onward.clock.advance(60_000);
    const sent = await onward.as(who).post(`/api/referrals/${id}/messages`, { text });
    if (sent.status !== 201) throw new Error(sent.text);
    await onward.allTold();
    return String((sent.body['event'] as { id: string }).id);
  };
  const reads = (who: Somebody, { id }: ReferralStory, upTo: string) => onward.as(who).request('PUT', `/api/referrals/${id}/messages/read`, { upTo });

  it('are counted by referral, for each of the parties and never for who wrote them', async () => {
    const [story, other] = [await referral(onward), await referral(onward)];
    await writes('triager', story, 'Is she home on Monday?');
    await writes('triager', story, 'Or on Tuesday?');
    await writes('gp', other, 'She has moved.');
    expect([await unread('gp', story), await unread('gp-colleague', story), await unread('triager', story), await unread('triager-colleague', story)]).toEqual([2, 2, 0, 2]);
    expect([await unread('triager', other), await unread('gp', other), await unread('gp-elsewhere', story), await unread('triager-2', story)]).toEqual([1, 0, 0, 0]);
  });

  it('are read up to what was shown: what came meanwhile stays news, and so does all of it to the others', async () => {
    const story = await referral(onward);
    const first = await writes('triager', story, 'Is she home on Monday?');
    const second = await writes('triager', story, 'Or on Tuesday?');
    expect((await reads('gp', story, first)).status).toBe(204);
    expect([await unread('gp', story), await unread('gp-colleague', story)]).toEqual([1, 2]);
    // an older place read once more takes nothing back
    expect([(await reads('gp', story, second)).status, (await reads('gp', story, first)).status]).toEqual([204, 204]);
    expect(await unread('gp', story)).toBe(0);
    const told = (await onward.as('gp').get('/api/notifications?unread=true')).body['items'] as { type: string; referral: { id: string } }[];
    expect(told.filter(({ type, referral: { id } }) => type === 'message' && id === story.id)).toEqual([]);
  });

  it('are for the team that has the referral by then: who had it hears of no later ones', async () => {
    const story = await referral(onward);
    const sent = await writes('gp', story, 'She has moved.');
    await story.next('triager', 'redirect', { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' });
    await onward.allTold();
    await writes('gp', story, 'To her sister.');
    expect([await unread('triager', story), await unread('triager-2', story)]).toEqual([1, 1]);
    // its team never had the first one to read
    expect((await reads('triager-2', story, sent)).status).toBe(204);
    expect(await unread('triager-2', story)).toBe(1);
  });

  it('are nothing to strangers, and a place that is not on the referral is refused', async () => {
    const [story, other] = [await referral(onward), await referral(onward)];
    const [sent, elsewhere] = [await writes('triager', story, 'Hello?'), await writes('triager', other, 'Hello?')];
    expect((await reads('gp-elsewhere', story, sent)).status).toBe(404);
    expect((await reads('gp', story, elsewhere)).status).toBe(404);
    expect((await reads('gp', story, 'the last one')).status).toBe(422);
    expect((await onward.as('gp').request('PUT', `/api/referrals/${story.id}/messages/read`, {})).body['errors']).toMatchObject([{ pointer: '/upTo' }]);
    expect(await unread('gp', story)).toBe(1);
  });
});
