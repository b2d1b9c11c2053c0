import type { Schemas } from '../../api/client';

export type ActType = Schemas['ReferralEvent']['type'];

/** An act as its button has it; what its form has besides stands in `act-details`, which is fetched when the queue is there. */
export interface ActKind {
  readonly type: ActType;
  /** On its button. */
  readonly label: string;
  /** What was done, before the person's name. */
  readonly done: string;
  /** It is decided: the next referral opens. */
  readonly movesOn?: boolean;
  readonly key?: string;
  /** It takes back what its type records. */
  readonly undoes?: boolean;
}

/** Every act of triage, those that matter most first. What a caller may do now is the API's to say (`allowedEvents`). */
export const ACT_KINDS: readonly ActKind[] = [
  { type: 'accept', label: 'Accept', done: 'Accepted', key: 'A', movesOn: true },
  { type: 'redirect', label: 'Redirect', done: 'Redirected', key: 'R', movesOn: true },
  { type: 'request-information', label: 'Ask', done: 'Asked about', key: 'Q', movesOn: true },
  { type: 'advise', label: 'Advise', done: 'Advice sent about', key: 'D', movesOn: true },
  { type: 'decline', label: 'Decline', done: 'Declined', movesOn: true },
  { type: 'start', label: 'Record contact', done: 'Recorded for' },
  { type: 'complete', label: 'Complete', done: 'Completed', movesOn: true },
  { type: 'triage', label: 'Set priority', done: 'Priority set for' },
  { type: 'message', label: 'Message', done: 'Message sent about' },
  { type: 'reprioritise', label: 'Change priority', done: 'Priority changed for' },
  { type: 'propose-decline', label: 'Propose to decline', done: 'Proposed to decline', movesOn: true },
  { type: 'assign', label: 'Assign', done: 'Assigned' },
  { type: 'release', label: 'Put back for the team', done: 'Put back' },
  { type: 'amend', label: 'Amend an answer', done: 'Amended the answers of' },
  { type: 'reopen', label: 'Open again', done: 'Opened again' },
  { type: 'retract', label: 'Take back the last act', done: 'Taken back' },
  { type: 'entered-in-error', label: 'Entered in error', done: 'Marked as entered in error' },
  { type: 'record-death', label: 'Record a death', done: 'Death recorded' },
];

/** Each in place of the act of its type, where that has been done already. */
const UNDOING: Readonly<Partial<Record<ActType, ActKind>>> = {
  'entered-in-error': { type: 'entered-in-error', label: 'Not entered in error after all', done: 'Not entered in error:', undoes: true },
  'record-death': { type: 'record-death', label: 'Death recorded by mistake', done: 'Death taken back', undoes: true },
};

export const actKind = (type: ActType, told: readonly ActType[] = []): ActKind | undefined => (told.includes(type) ? UNDOING[type] : undefined) ?? ACT_KINDS.find((kind) => kind.type === type);
