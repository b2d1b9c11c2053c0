import type { SentReferral } from '../../api/sent-queries';
import { isOverdue, shortWhen } from '../when';

/** What the referrer does next, as the link of a row says it. */
const MY_NEXT: Readonly<Record<string, string>> = {
  draft: 'Finish and send it',
  'information-requested': 'Answer the question',
  advised: 'Read the advice',
  declined: 'Read why, and what may help instead',
};

const STATES: Readonly<Record<string, string>> = {
  draft: 'Not sent yet',
  submitted: 'Sent',
  redirected: 'Moved onward',
  triaged: 'Being considered',
  'information-requested': 'They asked a question',
  escalated: 'With the coordinator',
  accepted: 'Accepted',
  'in-progress': 'Care under way',
  advised: 'They gave advice',
  completed: 'Completed',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};

export const SENT_STATES: readonly { readonly value: string; readonly label: string }[] = Object.entries(STATES).map(([value, label]) => ({ value, label }));

export const sentStateWords = (state: string): string => STATES[state] ?? state;
export const myNext = (state: string): string | undefined => MY_NEXT[state];

/** What is due while others have it. */
const DUE: Readonly<Record<string, string>> = {
  submitted: 'Reply due', redirected: 'Reply due', triaged: 'Decision due', escalated: 'Way on due', accepted: 'Contact due', 'in-progress': 'Next step due',
};

/** `By 12:30 tomorrow`; `Decision due 12:30 tomorrow`; `Was due 12:30 yesterday`; when it was closed. */
export function dueLine({ state, due, closedAt }: SentReferral): string {
  if (closedAt != null) return `Closed ${shortWhen(closedAt)}`;
  if (due === null) return '';
  const what = DUE[state];
  if (isOverdue(due)) return `${what === undefined ? 'Was due' : what.replace(' due', ' was due')} ${shortWhen(due)}`;
  return `${what ?? 'By'} ${shortWhen(due)}`;
}
