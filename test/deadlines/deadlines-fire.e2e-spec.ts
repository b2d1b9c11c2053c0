import { referral, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES, userId, membershipId } from '../factories/testshire.js';
import { startApp, TUESDAY, type TestApp } from '../harness/index.js';

const HOUR = 3_600_000;
const at = (time: string): Date => new Date(time);

describe('A deadline', () => {
  let onward: TestApp;
  beforeAll(async () => void (onward = await startApp()));
  beforeEach(() => onward.clock.set(TUESDAY));
  // what a test leaves open is no other test's
  afterEach(() => onward.sql(`update deadline set next_at = null`));
  afterAll(() => onward?.stop());

  interface Happened {
    readonly type: string;
    readonly at: string;
    readonly from: string;
    readonly to: string;
    readonly data: { readonly kind?: string };
  }
  const timeline = async (story: ReferralStory, who = 'gp'): Promise<Happened[]> => (await onward.as(who).get(`/api/referrals/${story.id}/events`)).body['items'] as Happened[];
  const said = async (story: ReferralStory) => (await timeline(story)).filter(({ type }) => ['at-risk', 'breach', 'expire'].includes(type)).map(({ type, data: { kind }, at: when }) => `${type} ${kind ?? ''} ${when}`);
  const read = async (story: ReferralStory, who = 'gp') => (await onward.as(who).get(`/api/referrals/${story.id}`)).body as { state: string; version: number; owner: { kind: string; id: string } | null; due: string | null; deadlines: { kind: string; dueAt: string }[] };

  it('is said to be at risk at three quarters of its time and missed when it is due, once each, and the first act’s goes to the coordinator', async () => {
    const story = await referral(onward, { priority: 'urgent' });
    expect(await onward.passTime(at('2026-03-10T11:29:59Z'))).toBe(0);
    expect(await onward.passTime(at('2026-03-10T11:30:00Z'))).toBe(1);
    expect(await onward.passTime(at('2026-03-10T11:59:59Z'))).toBe(0);
    await onward.passTime(at('2026-03-10T12:00:00Z'));
    expect(await said(story)).toEqual(['at-risk acknowledge 2026-03-10T11:30:00.000Z', 'breach acknowledge 2026-03-10T12:00:00.000Z']);
    expect(await read(story)).toMatchObject({ state: 'escalated', owner: { kind: 'coordinator', id: SERVICES.desk.id }, version: story.version + 1 });
    await onward.passTime(at('2026-03-10T12:00:00Z'));
    expect(await said(story)).toHaveLength(2);
  });
});
void [HOUR, userId, membershipId];
