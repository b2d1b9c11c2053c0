import type { Schemas } from '../../api/client';
import { codeWords } from '../../ui/words';
import { textOf, type Draft } from './draft';

export type ActType = Schemas['ReferralEvent']['type'];

interface FieldBase {
  /** Its name in the event's body. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What to say where it is left empty; absent where it may be. */
  readonly missing?: string;
}

export type ActField = FieldBase &
  (
    | { readonly kind: 'text' | 'line' | 'time' | 'service' | 'alternative' | 'colleague' | 'pointers' | 'answer' }
    | { readonly kind: 'choice' | 'select'; readonly options: readonly string[] }
  );

export interface ActKind {
  readonly type: ActType;
  /** On its button. */
  readonly label: string;
  /** With the person's name after it, on the button that commits it, where its label would not do. */
  readonly commit?: string;
  /** What was done, before the person's name. */
  readonly done: string;
  readonly fields: readonly ActField[];
  /** What the referrer reads of it besides the message: their timeline shows every step. */
  readonly tells: (draft: Draft) => string;
  /** It is decided: the next referral opens. */
  readonly movesOn?: boolean;
  readonly key?: string;
  /** Says its words to everybody itself, or to nobody: there is no message beside it. */
  readonly hasNoMessage?: boolean;
  readonly noteMissing?: string;
  /** What its body says besides its fields. */
  readonly besides?: Readonly<Record<string, unknown>>;
}

const PRIORITIES = ['routine', 'soon', 'urgent', 'emergency'];
const REASONS = ['wrong-service', 'criteria-not-met', 'age', 'area', 'capacity', 'specialty', 'priority', 'conflict-of-interest', 'other'];
/** The only reasons for which what was accepted moves on. */
export const TRANSFERS: readonly string[] = ['transfer-after-assessment', 'accepted-in-error'];
export const STATUTORY_OUTCOMES: readonly string[] = ['no-further-action', 'enquiry', 'strategy-discussion'];
const OUTCOMES = [
  'seen-and-discharged', 'ongoing-care', 'referred-on', 'no-further-action', 'did-not-attend', 'was-not-brought', 'could-not-contact', 'declined-by-person', 'died', 'other',
  'enquiry', 'strategy-discussion',
];

const priority: ActField = { kind: 'choice', name: 'priority', label: 'Priority', options: PRIORITIES, missing: 'Choose a priority' };
const instead = [
  { kind: 'select', name: 'reason', label: 'Reason', options: [...REASONS, 'no-service-exists'], missing: 'Choose a reason' },
  { kind: 'alternative', name: 'alternative', label: 'What to do instead', hint: 'A service, or words: nobody is left without a way on.', missing: 'Say what to do instead, or choose a service' },
] as const satisfies readonly ActField[];
const chosen = (draft: Draft, name: string): string => codeWords(textOf(draft, name)) || 'not chosen yet';

/** Every act of triage, those that matter most first. What a caller may do now is the API's to say (`allowedEvents`). */
export const ACT_KINDS: readonly ActKind[] = [
  {
    type: 'accept', label: 'Accept', done: 'Accepted', key: 'A', movesOn: true,
    fields: [{ kind: 'time', name: 'contactBy', label: 'The person will be contacted by (optional)', hint: 'Left empty, the service’s own target stands.' }],
    tells: () => 'It was accepted.',
  },
  {
    type: 'redirect', label: 'Redirect', done: 'Redirected', key: 'R', movesOn: true,
    fields: [
      { kind: 'service', name: 'toServiceId', label: 'Which service should have it?', missing: 'Choose the service that should have it' },
      { kind: 'select', name: 'reason', label: 'Reason', options: [...REASONS, ...TRANSFERS], missing: 'Choose a reason' },
    ],
    tells: (draft) => `It moved on to ${textOf(draft, 'serviceName') || 'another service'}: ${chosen(draft, 'reason')}. They need not send it again.`,
  },
  {
    type: 'request-information', label: 'Ask', commit: 'Ask about', done: 'Asked about', key: 'Q', movesOn: true, hasNoMessage: true,
    fields: [
      { kind: 'text', name: 'question', label: 'Your question', hint: 'Everyone on the referral reads it.', missing: 'Enter your question' },
      { kind: 'pointers', name: 'pointers', label: 'Which answers is it about?' },
    ],
    tells: () => 'Your question. Your time to decide runs on while they answer.',
  },
  {
    type: 'advise', label: 'Advise', commit: 'Send advice about', done: 'Advice sent about', key: 'D', movesOn: true, hasNoMessage: true,
    fields: [{ kind: 'text', name: 'advice', label: 'Your advice', hint: 'Everyone on the referral reads it.', missing: 'Enter your advice' }],
    tells: () => 'Your advice. They close the referral with it, or send it back to you.',
  },
  {
    type: 'decline', label: 'Decline', done: 'Declined', movesOn: true, fields: instead,
    tells: (draft) => `It was declined: ${chosen(draft, 'reason')}. Instead: ${textOf(draft, 'alternativeServiceName') || textOf(draft, 'alternative') || 'not said yet'}. They can ask for a second look.`,
  },
  {
    type: 'start', label: 'Record contact', commit: 'Record it for', done: 'Recorded for',
    fields: [
      { kind: 'choice', name: 'kind', label: 'What is it?', options: ['appointment', 'contact', 'visit', 'admission'], missing: 'Choose what it is' },
      { kind: 'time', name: 'at', label: 'When', missing: 'Enter when' },
      { kind: 'line', name: 'place', label: 'Where (optional)', hint: 'Health and care staff on the referral read it.' },
    ],
    tells: (draft) => `Care has begun: ${chosen(draft, 'kind')}.`,
  },
  {
    type: 'complete', label: 'Complete', done: 'Completed', movesOn: true,
    fields: [
      { kind: 'select', name: 'outcome', label: 'Outcome', options: OUTCOMES, missing: 'Choose an outcome' },
      { kind: 'text', name: 'summary', label: 'Summary', hint: 'Health and care staff on the referral read it. Others, such as the police, see the outcome and your message.', missing: 'Enter a summary' },
    ],
    tells: (draft) => `It was completed: ${chosen(draft, 'outcome')}.`,
  },
  { type: 'triage', label: 'Set priority', commit: 'Set the priority of', done: 'Priority set for', fields: [priority], tells: (draft) => `It was looked at; its priority is ${chosen(draft, 'priority')}.` },
  {
    type: 'message', label: 'Message', commit: 'Send about', done: 'Message sent about', fields: [],
    tells: (draft) => (textOf(draft, 'toReferrer') === '' ? 'Only that the team made a note.' : ''),
  },
  { type: 'reprioritise', label: 'Change priority', commit: 'Change the priority of', done: 'Priority changed for', fields: [priority], tells: (draft) => `Its priority is ${chosen(draft, 'priority')}.` },
  {
    type: 'propose-decline', label: 'Propose to decline', done: 'Proposed to decline', movesOn: true, fields: instead,
    tells: (draft) => `A coordinator decides whether it is declined: ${chosen(draft, 'reason')}.`,
  },
  {
    type: 'assign', label: 'Assign', done: 'Assigned', hasNoMessage: true,
    fields: [{ kind: 'colleague', name: 'userId', label: 'Who takes it?', missing: 'Choose who takes it' }],
    tells: () => 'It was given to a member of staff.',
  },
  { type: 'release', label: 'Put back for the team', commit: 'Put back', done: 'Put back', hasNoMessage: true, fields: [], tells: () => 'It was put back for the team.' },
  {
    type: 'amend', label: 'Amend an answer', commit: 'Amend the answers of', done: 'Amended the answers of',
    fields: [{ kind: 'answer', name: 'answers', label: 'Which answer?', missing: 'Choose an answer and change it' }],
    tells: () => 'Some of the answers were amended.',
  },
  { type: 'reopen', label: 'Open again', done: 'Opened again', fields: [], noteMissing: 'Say why it is opened again', tells: () => 'It was opened again.' },
  { type: 'retract', label: 'Take back the last act', commit: 'Take back for', done: 'Taken back', fields: [], tells: () => 'That the last act was taken back.' },
  {
    type: 'entered-in-error', label: 'Entered in error', commit: 'Mark as entered in error:', done: 'Marked as entered in error', fields: [], noteMissing: 'Say why it should never have been recorded',
    tells: () => 'It was entered in error. It is closed once two people have said so.',
  },
  { type: 'record-death', label: 'Record a death', commit: 'Record the death of', done: 'Death recorded', hasNoMessage: true, fields: [], tells: () => 'The person’s death was recorded.' },
];

const UNDO_DEATH: ActKind = {
  type: 'record-death', label: 'Death recorded by mistake', commit: 'Take back the death of', done: 'Death taken back', hasNoMessage: true, fields: [], besides: { undo: true },
  tells: () => 'The record of a death was taken back.',
};

export const actKind = (type: ActType, isDead = false): ActKind | undefined => (type === 'record-death' && isDead ? UNDO_DEATH : ACT_KINDS.find((kind) => kind.type === type));
