import type { AdviceAct, AdviceTurn, EventType } from '@onward/workflow';

/** What a notice is made of: codes alone. */
export interface Noticed {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Of a deadline, which. */
  readonly kind: string | null;
  /** It says that what its type says is not so after all. */
  readonly isUndone: boolean;
  /** For who triages, and not for who sent it. */
  readonly toTeam: boolean;
}

const OWED: Readonly<Record<string, string>> = {
  send: 'the draft', acknowledge: 'the first look', decide: 'the decision', answer: 'the answer', resolve: 'the coordinator’s decision', contact: 'the first contact',
  outcome: 'the outcome', 'read-advice': 'reading the advice',
};
const owed = ({ kind }: Noticed): string => OWED[kind ?? ''] ?? 'it';

type Words = string | ((noticed: Noticed) => string);

/** For each event what is said of it to who sent the referral and to who triages it. Nothing of whom it is about, and nothing that anybody wrote. */
const WORDS: Readonly<Record<EventType, Words>> = {
  submit: ({ toTeam }) => (toTeam ? 'A referral arrived' : 'It was sent'),
  triage: 'It was looked at',
  redirect: ({ toTeam }) => (toTeam ? 'It was moved onward' : 'It was moved onward to another service'),
  'request-information': 'A question was asked: it waits for an answer',
  'provide-information': 'The question was answered',
  accept: 'It was accepted',
  advise: 'Advice was given: say whether it settles it',
  'acknowledge-advice': 'The advice settled it',
  convert: 'The advice did not settle it: it is back for a decision',
  'propose-decline': 'It was passed to the coordinator, who decides',
  decline: 'It was declined by the coordinator',
  appeal: 'A second look was asked for',
  start: 'Care has started, or is arranged',
  complete: 'It was completed',
  reopen: 'It was opened again',
  withdraw: 'It was withdrawn',
  retract: 'The last step was taken back',
  'entered-in-error': ({ to, isUndone }) => (isUndone ? 'It is not entered in error after all' : to === 'withdrawn' ? 'It was closed: it was entered in error' : 'It is said to be entered in error: a second person must confirm this'),
  'correct-person': ({ isUndone }) => (isUndone ? 'It is not about another person after all' : 'It is said to be about another person'),
  redact: ({ isUndone }) => (isUndone ? 'What was to be taken out of it stays' : 'Some of what was written is to be taken out, or was'),
  reprioritise: 'Its priority was changed',
  assign: 'It was given to a member of staff',
  release: 'It was put back for anyone in the team',
  amend: 'Answers were amended',
  join: 'Another team joined it',
  invite: 'Another team was invited',
  leave: 'A team left it',
  message: 'There is a new message',
  attach: 'A document was attached',
  'record-death': 'The person’s death was recorded: it has to be completed',
  'at-risk': (noticed) => `Due soon: ${owed(noticed)}`,
  breach: (noticed) => (noticed.to === 'escalated' && noticed.from !== 'escalated' ? `Not done in time, ${owed(noticed)}: it went to the coordinator` : `Overdue: ${owed(noticed)}`),
  expire: 'The draft was never sent and has expired',
  'hand-over': ({ to, toTeam }) => (to === 'escalated' ? 'The service that had it has closed: it went to the coordinator' : toTeam ? 'It came from a service that has closed' : 'The service that had it has closed: another has taken it over'),
};

/** Of what is no event: it has no step on the timeline. */
export const REMOVED_WORDS = 'A document was removed: the virus scanner found something in it';

/** What a person asked on their own page; it changes nothing by itself. */
export const personAsksWords = (kind: string | null): string =>
  kind === 'withdraw' ? 'The person asks to stop: speak with them' : 'The person gave a new telephone number: check it with them';

type Sides = readonly [toTeam: string, toAsker: string];

/** The same of a question that is no referral, to the service and to who asked. */
const ADVICE_WORDS: Readonly<Record<'ask' | AdviceAct | AdviceTurn, Sides>> = {
  ask: ['A question arrived: it waits for your answer', 'It was asked'],
  answer: ['It was answered', 'Your question was answered'],
  'pass-on': ['A question was passed on to you: it waits for your answer', 'Your question was passed on to another service'],
  'ask-again': ['A question was asked again: it waits for your answer', 'It was asked again'],
  settle: ['Your answer settled it', 'It was settled'],
  refer: ['It has become a referral', 'It has become a referral'],
  withdraw: ['The question was withdrawn', 'It was withdrawn'],
  overdue: ['Overdue: a question waits for an answer', 'Your question was not answered in time: the coordinator has been told'],
  lapse: ['It was closed: nobody asked further', 'It was closed: nobody asked further after the answer. You can still do so'],
  'hand-over': ['A question came from a service that has closed', 'The service that had your question has closed: another has taken it over'],
};

export function adviceWords(act: string, toTeam: boolean): string {
  const words = (ADVICE_WORDS as Readonly<Record<string, Sides>>)[act];
  return words?.[toTeam ? 0 : 1] ?? 'Something happened';
}

export function noticeWords(noticed: Noticed): string {
  const words = WORDS[noticed.type as EventType] as Words | undefined;
  if (words === undefined) return 'Something happened';
  return typeof words === 'string' ? words : words(noticed);
}
