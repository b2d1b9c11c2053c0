import { referral, type Beginning, type ReferralStory } from '../factories/referral-story.js';
import { SERVICES } from '../factories/testshire.js';
import type { TestApp } from '../harness/index.js';

/** A referral as one of its parties reads it. */
export interface Read {
  readonly state: string;
  readonly version: number;
  readonly priority: string;
  readonly hops: number;
  readonly owner: { readonly kind: string; readonly id: string; readonly name: string } | null;
  readonly due: string | null;
  readonly service: { readonly id: string; readonly name: string };
  readonly answers: Readonly<Record<string, unknown>> | null;
  readonly allowedEvents: readonly string[];
}

export interface TimelineEvent {
  readonly type: string;
  readonly by: { readonly name: string };
  readonly from: string;
  readonly to: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly content: Readonly<Record<string, unknown>> | null;
}

type Who = Parameters<TestApp['as']>[0];
/** What a coordinator states who looks at a referral of the area that is not on the desk. */
export const PURPOSE = { 'Onward-Purpose': 'Reviewing a complaint' };

/** The referral as somebody reads it now; throws where they may not. */
export async function readAs(testApp: TestApp, who: Who, { id }: { id: string }, headers: Record<string, string> = {}): Promise<Read> {
  const { status, body } = await testApp.as(who).get(`/api/referrals/${id}`, { headers });
  if (status !== 200) throw new Error(`${who} may not read it: ${status}`);
  return body as unknown as Read;
}

export async function timelineAs(testApp: TestApp, who: Who, { id }: { id: string }): Promise<TimelineEvent[]> {
  return (await testApp.as(who).get(`/api/referrals/${id}/events`)).body['items'] as TimelineEvent[];
}

/** The first broken place of the referral's chain, or null. */
export async function brokenPlace(testApp: TestApp, { id }: { id: string }): Promise<number | null> {
  const [row] = await testApp.sql<{ broken: number | null }>('select first_broken_event($1) as broken', [id]);
  return row?.broken ?? null;
}

const ACCEPT = (story: ReferralStory) => story.next('triager', 'accept');
const REDIRECT = { toServiceId: SERVICES.socialCare.id, reason: 'wrong-service' };
const PROPOSAL = { reason: 'criteria-not-met', alternative: 'The falls clinic at the leisure centre.' };

/** How the story of a referral comes to a state, on the shortest way. */
const WAYS = {
  submitted: async () => undefined,
  triaged: (story: ReferralStory) => story.next('triager', 'triage', { priority: 'routine' }),
  redirected: (story: ReferralStory) => story.next('triager', 'redirect', REDIRECT),
  'information-requested': (story: ReferralStory) => story.next('triager', 'request-information', { question: 'Does she live alone?' }),
  escalated: (story: ReferralStory) => story.next('triager', 'propose-decline', PROPOSAL),
  accepted: ACCEPT,
  'in-progress': async (story: ReferralStory) => {
    await ACCEPT(story);
    await story.next('triager', 'start', { kind: 'appointment', at: '2026-03-20T10:00:00Z' });
  },
  advised: (story: ReferralStory) => story.next('triager', 'advise', { advice: 'Try sleep hygiene first.' }),
  completed: async (story: ReferralStory) => {
    await ACCEPT(story);
    await story.next('triager', 'complete', { outcome: 'could-not-contact', summary: 'Three calls and a letter.' });
  },
  declined: async (story: ReferralStory) => {
    await story.next('triager', 'propose-decline', PROPOSAL);
    await story.next('coordinator', 'decline', PROPOSAL);
  },
  withdrawn: (story: ReferralStory) => story.next('gp', 'withdraw', { reason: 'resolved' }),
} satisfies Record<string, (story: ReferralStory) => Promise<unknown>>;

/** A referral that has come to a state, past the minute in which the last act can be taken back. */
export async function referralIn(testApp: TestApp, state: keyof typeof WAYS, beginning: Beginning = {}): Promise<ReferralStory> {
  const story = await referral(testApp, beginning);
  await WAYS[state](story);
  testApp.clock.advance(5 * 60_000);
  return story;
}
