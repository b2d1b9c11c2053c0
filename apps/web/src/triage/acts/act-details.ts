import { codeWords } from '../../ui/words';
import type { ActKind, ActType } from './act-kinds';
import { textOf, type Draft } from './draft';

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

/** What the form of an act has. */
interface Details {
  /** With the person's name after it, on the button that commits it, where its label would not do. */
  readonly commit?: string;
  readonly fields: readonly ActField[];
  /** What the referrer reads of it besides the message: their timeline shows every step. */
  readonly tells: (draft: Draft) => string;
  /** Says its words to everybody itself, or to nobody: there is no message beside it. */
  readonly hasNoMessage?: boolean;
  readonly noteMissing?: string;
  /** What its body says besides its fields. */
  readonly besides?: Readonly<Record<string, unknown>>;
}

export type WholeAct = ActKind & Details;

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
const chosen = (draft: Draft, name: string): string => codeWords(textOf(draft, name)) || '…';
/** A sentence ends once, whoever wrote it. */
const ended = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
const insteadOf = (draft: Draft): string => ended(textOf(draft, 'alternativeServiceName') || textOf(draft, 'alternative').trim() || '…');

const DETAILS: Readonly<Partial<Record<ActType, Details>>> = {
  accept: {
    fields: [{ kind: 'time', name: 'contactBy', label: 'The person will be contacted by (optional)', hint: 'It is never due later than by the service’s own target.' }],
    tells: (draft) => `It was accepted.${textOf(draft, 'contactBy') === '' ? '' : ' By when the person will be contacted.'}`,
  },
  redirect: {
    fields: [
      { kind: 'service', name: 'toServiceId', label: 'Which service should have it?', missing: 'Choose the service that should have it' },
      { kind: 'select', name: 'reason', label: 'Reason', options: [...REASONS, ...TRANSFERS], missing: 'Choose a reason' },
    ],
    tells: (draft) => `It moved on to ${textOf(draft, 'serviceName') || 'another service'}: ${ended(chosen(draft, 'reason'))} They need not send it again.`,
  },
  'request-information': {
    commit: 'Ask about', hasNoMessage: true,
    fields: [
      { kind: 'text', name: 'question', label: 'Your question', hint: 'Everyone on the referral reads it.', missing: 'Enter your question' },
      { kind: 'pointers', name: 'pointers', label: 'Which answers is it about?' },
    ],
    tells: () => 'Your question, and by when to answer it. Until then the time to decide runs on.',
  },
  advise: {
    commit: 'Send advice about', hasNoMessage: true,
    fields: [{ kind: 'text', name: 'advice', label: 'Your advice', hint: 'Everyone on the referral reads it.', missing: 'Enter your advice' }],
    tells: () => 'Your advice. They close the referral with it, or send it back to you.',
  },
  decline: {
    fields: instead,
    tells: (draft) => `It was declined: ${ended(chosen(draft, 'reason'))} Instead: ${insteadOf(draft)} They can ask for a second look.`,
  },
  start: {
    commit: 'Record it for',
    fields: [
      { kind: 'choice', name: 'kind', label: 'What is it?', options: ['appointment', 'contact', 'visit', 'admission'], missing: 'Choose what it is' },
      { kind: 'time', name: 'at', label: 'When', missing: 'Enter when' },
      { kind: 'line', name: 'place', label: 'Where (optional)', hint: 'Health and care staff on the referral read it.' },
    ],
    tells: (draft) => `What it is (${chosen(draft, 'kind')}), when, and where.`,
  },
  complete: {
    fields: [
      { kind: 'select', name: 'outcome', label: 'Outcome', options: OUTCOMES, missing: 'Choose an outcome' },
      { kind: 'text', name: 'summary', label: 'Summary', hint: 'Health and care staff on the referral read it. Others, such as the police, see the outcome and your message.', missing: 'Enter a summary' },
    ],
    tells: (draft) => `It was completed: ${ended(chosen(draft, 'outcome'))} Health and care staff read the summary too.`,
  },
  triage: { commit: 'Set the priority of', fields: [priority], tells: (draft) => `It was looked at; its priority is ${chosen(draft, 'priority')}.` },
  message: {
    commit: 'Send about', fields: [],
    tells: (draft) => (textOf(draft, 'toReferrer') === '' ? 'Only that the team made a note.' : ''),
  },
  reprioritise: { commit: 'Change the priority of', fields: [priority], tells: (draft) => `Its priority is ${chosen(draft, 'priority')}.` },
  'propose-decline': {
    fields: instead,
    tells: (draft) => `A coordinator decides whether it is declined: ${ended(chosen(draft, 'reason'))} What may help instead: ${insteadOf(draft)}`,
  },
  assign: {
    hasNoMessage: true,
    fields: [{ kind: 'colleague', name: 'userId', label: 'Who takes it?', missing: 'Choose who takes it' }],
    tells: () => 'It was given to a member of staff, and their name.',
  },
  release: { commit: 'Put back', hasNoMessage: true, fields: [], tells: () => 'It was put back for the team.' },
  amend: {
    commit: 'Amend the answers of',
    fields: [{ kind: 'answer', name: 'answers', label: 'Which answer?', missing: 'Choose an answer and change it' }],
    tells: () => 'Some of the answers were amended.',
  },
  reopen: { fields: [], noteMissing: 'Say why it is opened again', tells: () => 'It was opened again.' },
  retract: { commit: 'Take back for', fields: [], tells: () => 'That the last act was taken back.' },
  'entered-in-error': {
    commit: 'Mark as entered in error:', fields: [], noteMissing: 'Say why it should never have been recorded',
    tells: () => 'It was entered in error. It is closed once two people have said so.',
  },
  'record-death': {
    commit: 'Record the death of', hasNoMessage: true, fields: [], noteMissing: 'Say who told you, and when they died',
    tells: () => 'The person’s death was recorded. From then on nobody is sent notices, and each team that has a referral of theirs is asked to close it.',
  },
};

const UNDOING: Readonly<Partial<Record<ActType, Details>>> = {
  'entered-in-error': { commit: 'Not entered in error:', fields: [], noteMissing: 'Say why it is not so', besides: { undo: true }, tells: () => 'It is not entered in error after all.' },
  'record-death': { commit: 'Take back the death of', hasNoMessage: true, fields: [], noteMissing: 'Say how the mistake came about', besides: { undo: true }, tells: () => 'The record of a death was taken back.' },
};
const NONE: Details = { fields: [], tells: () => '' };

/** An act with all that its form has. */
export const inWhole = (kind: ActKind): WholeAct => ({ ...kind, ...((kind.undoes === true ? UNDOING : DETAILS)[kind.type] ?? NONE) });
