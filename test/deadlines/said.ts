import { referral, type Beginning, type ReferralStory } from '../factories/referral-story.js';
import { TUESDAY, type TestApp } from '../harness/index.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const after = (milliseconds: number, from: Date = TUESDAY): Date => new Date(from.getTime() + milliseconds);

interface Happened {
  readonly type: string;
  readonly at: string;
  readonly data: { readonly kind?: string };
}
const ABOUT_DEADLINES = ['at-risk', 'breach', 'expire'];

/** What the system has said on a referral, oldest first, as its sender reads it: `at-risk decide 2026-03-10T13:00`. */
export async function saidOn(onward: TestApp, { id }: { id: string }, who: Parameters<TestApp['as']>[0] = 'gp'): Promise<string[]> {
  const { items } = (await onward.as(who).get(`/api/referrals/${id}/events?limit=100`)).body as { items: Happened[] };
  return items.filter(({ type }) => ABOUT_DEADLINES.includes(type)).map(({ type, data, at }) => [type, data.kind, at.slice(0, 16)].filter(Boolean).join(' '));
}

/** A referral that was accepted: its contact is due four weeks on. */
export async function accepted(onward: TestApp, beginning: Beginning = {}): Promise<ReferralStory> {
  const story = await referral(onward, beginning);
  await story.next('triager', 'accept');
  return story;
}

/** When the deadline of a kind is due; throws where none is open. */
export async function dueAt(onward: TestApp, { id }: { id: string }, kind: string): Promise<Date> {
  const [row] = await onward.sql<{ due_at: Date }>('select due_at from deadline where referral_id = $1 and kind = $2 and closed_at is null', [id, kind]);
  if (row === undefined) throw new Error(`no ${kind} is open`);
  return row.due_at;
}

/** What a test leaves open is no other test's. */
export const leaveNothingOpen = (onward: TestApp): Promise<unknown> => onward.sql('update deadline set next_at = null');
