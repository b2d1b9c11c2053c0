import type { SentReferral } from '../../api/sent-queries';

/** The referrer owes the next act in these: none of them may be missed. */
export const OWED = ['draft', 'information-requested', 'advised'] as const;
export const MOVING = ['submitted', 'redirected', 'triaged', 'escalated', 'accepted', 'in-progress'] as const;
export const DONE = ['completed', 'declined', 'withdrawn'] as const;
export const DECLINED = ['declined'] as const;

const NEWS_MS = 28 * 86_400_000;

/** Declined is for the referrer to read, and to question: it stays with what they owe for 28 days, as long as a service may open its own again. */
export const isFreshlyDeclined = ({ state, closedAt }: SentReferral, now = Date.now()): boolean =>
  state === 'declined' && closedAt != null && Date.parse(closedAt) > now - NEWS_MS;

/** Of these states, those that the reader narrowed the list to; all where they did not. */
export const within = (states: readonly string[], chosen: string | undefined): readonly string[] => (chosen === undefined ? states : states.filter((state) => state === chosen));

const dueTime = ({ due }: SentReferral): number => (due === null ? Infinity : Date.parse(due));
const closedTime = ({ closedAt }: SentReferral): number => (closedAt == null ? 0 : Date.parse(closedAt));

/** What is overdue, and then what is due soonest. */
export const byDue = (referrals: readonly SentReferral[]): SentReferral[] => referrals.toSorted((a, b) => dueTime(a) - dueTime(b));
/** What was closed last. */
export const byClosing = (referrals: readonly SentReferral[]): SentReferral[] => referrals.toSorted((a, b) => closedTime(b) - closedTime(a));

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/[\p{M}’'\s-]/gu, '').toLocaleLowerCase('en-GB');

/** Whether a name or a reference has what was typed, whatever the accents, the case and the hyphens. */
export function isFound({ person, reference }: SentReferral, typed: string): boolean {
  const wanted = plain(typed);
  return plain(person.name).includes(wanted) || plain(reference).includes(wanted);
}
