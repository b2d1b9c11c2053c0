import type { Schemas } from '../api/client';
import { isOverdue, whenWords } from './when';

export type Referral = Schemas['Referral'];
type Deadline = Referral['deadlines'][number];

/** What each kind of deadline asks of whoever has it: stands after "must" and "should have". */
const DUTIES: Readonly<Record<string, { readonly act: string; readonly done: string }>> = {
  send: { act: 'finish and send it', done: 'finished and sent it' },
  acknowledge: { act: 'look at it', done: 'looked at it' },
  decide: { act: 'accept it or move it onward', done: 'accepted it or moved it onward' },
  answer: { act: 'answer the question', done: 'answered the question' },
  resolve: { act: 'find the right place for it', done: 'found the right place for it' },
  contact: { act: 'contact the person', done: 'contacted the person' },
  outcome: { act: 'record how it ended', done: 'recorded how it ended' },
  'read-advice': { act: 'read the advice and say whether it settles it', done: 'read the advice and said whether it settles it' },
};

/** The deadline that the due time of the referral is. */
function dueOf({ deadlines, due, owner }: Referral): Deadline | undefined {
  const owed = deadlines.filter((deadline) => deadline.owner === owner?.kind);
  return owed.find(({ dueAt }) => dueAt === due) ?? owed[0];
}

/** Whether the reader's own team owes the next act. */
export const isMine = ({ owner }: Referral, organisationId: string | undefined): boolean => owner?.kind === 'referrer' && owner.id === organisationId;

export interface Next {
  readonly isLate: boolean;
  /** `Talking therapies must contact the person` */
  readonly act: string;
  /** `by Tuesday 17 March at 10:42` */
  readonly by: string;
}

/** Who must do what by when; undefined once nobody owes anything. */
export function nextOf(referral: Referral, organisationId: string | undefined, now = Date.now()): Next | undefined {
  const { owner, due } = referral;
  if (owner === null || due === null) return undefined;
  const who = isMine(referral, organisationId) ? 'you' : owner.name;
  const duty = DUTIES[dueOf(referral)?.kind ?? ''] ?? { act: 'act', done: 'acted' };
  const isLate = isOverdue(due, now);
  return { isLate, act: isLate ? `${who} should have ${duty.done}` : `${who} must ${duty.act}`, by: `by ${whenWords(due, now)}` };
}

/** The state as the heading of the page. */
export function headingOf(referral: Referral, organisationId: string | undefined): string {
  const { state, service, owner } = referral;
  const mine = isMine(referral, organisationId);
  switch (state) {
    case 'draft': return 'Not sent yet';
    case 'submitted': return `Sent to ${service.name}`;
    case 'redirected': return `Moved onward to ${service.name}`;
    case 'triaged': return `${service.name} is considering it`;
    case 'information-requested': return mine ? 'There is a question for you' : `Waiting for an answer from ${owner?.name ?? 'the referrer'}`;
    case 'escalated': return 'With the coordinator';
    case 'accepted': return `Accepted by ${service.name}`;
    case 'in-progress': return `Care under way with ${service.name}`;
    case 'advised': return mine ? 'There is advice for you to read' : `Advice given by ${service.name}`;
    case 'completed': return 'Completed';
    case 'declined': return 'Declined';
    case 'withdrawn': return 'Withdrawn';
  }
}

const UNDECIDED: ReadonlySet<string> = new Set(['submitted', 'redirected', 'triaged', 'information-requested', 'escalated', 'advised']);

/** Domain rule: until acceptance, clinical responsibility has not moved, and the page says so. */
export const isResponsibilityUnmoved = ({ state }: Referral): boolean => UNDECIDED.has(state);
