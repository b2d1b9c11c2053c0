import type { Schemas } from '../../api/client';
import { codeWords, dayAndTime } from '../../ui/words';

export type ReferralEvent = Schemas['ReferralEvent'];

/** What happened, as a timeline's heading. */
const HAPPENED: Readonly<Partial<Record<ReferralEvent['type'], string>>> = {
  submit: 'Sent', triage: 'Looked at, priority set', redirect: 'Moved on', 'request-information': 'The referrer was asked', 'provide-information': 'The referrer answered',
  accept: 'Accepted', advise: 'Advice given', 'acknowledge-advice': 'The advice settled it', convert: 'The advice did not settle it: sent back',
  'propose-decline': 'Proposed to decline', decline: 'Declined', appeal: 'The referrer asked for a second look', start: 'Care begun', complete: 'Completed', reopen: 'Opened again',
  withdraw: 'Withdrawn', retract: 'The last act was taken back', 'entered-in-error': 'Said to be entered in error: a second person must confirm it', 'correct-person': 'Said to be about somebody else', redact: 'Words taken out',
  reprioritise: 'Priority changed', assign: 'Assigned', release: 'Put back for the team', amend: 'Answers amended', join: 'Another referrer joined', invite: 'Another organisation was invited',
  leave: 'A party left', message: 'Message', attach: 'Document added', 'record-death': 'A death was recorded', 'at-risk': 'A due time is near', breach: 'A due time was missed',
};

/** Whether a death was recorded, and not by mistake. */
export const isDeathRecorded = (events: readonly ReferralEvent[]): boolean => {
  const last = events.findLast(({ type }) => type === 'record-death');
  return last !== undefined && last.data['undo'] !== true;
};

/** What still stands: an act that was taken back, and its taking back, are left out. */
export const whatStands = (events: readonly ReferralEvent[]): ReferralEvent[] =>
  events.reduce<ReferralEvent[]>((standing, event) => (event.type === 'retract' ? standing.slice(0, -1) : [...standing, event]), []);

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What is said to be not so after all. */
const UNDONE: Readonly<Partial<Record<ReferralEvent['type'], string>>> = {
  'record-death': 'The record of a death was taken back', 'entered-in-error': 'Not entered in error after all', 'correct-person': 'Not about somebody else after all', redact: 'What was to be taken out stays',
};

function whatHappened({ type, data, to }: ReferralEvent): string {
  if (type === 'redirect' && to === 'escalated') return 'Was to move on again, and came to the coordinator';
  if (type === 'entered-in-error' && to === 'withdrawn') return 'Closed: it was entered in error';
  if (data['undo'] === true) return UNDONE[type] ?? codeWords(type);
  return HAPPENED[type] ?? codeWords(type);
}

/** `Moved on to Access team: wrong service`. */
export function happened(event: ReferralEvent): string {
  const { type, data, service, to } = event;
  const what = whatHappened(event);
  const coded = text(data['reason']) ?? text(data['outcome']) ?? text(data['priority']) ?? (type === 'breach' || type === 'at-risk' ? deadlineWords(String(data['kind'])) : text(data['kind']));
  const where = type === 'redirect' && to === 'redirected' ? `${what} to ${service.name}` : what;
  const at = type === 'start' ? text(data['at']) : undefined;
  return `${where}${coded === undefined ? '' : `: ${codeWords(coded).replace(/^[A-Z]/, (first) => first.toLowerCase())}`}${at === undefined ? '' : `, ${dayAndTime(at)}`}`;
}

export interface Said {
  readonly who: string;
  readonly words: string;
}

/** Whose eyes each text of an event was for. */
const SAID: readonly (readonly [field: string, who: string])[] = [
  ['question', 'Question'], ['advice', 'Advice'], ['summary', 'Summary'], ['alternative', 'Instead'], ['place', 'Where'], ['toReferrer', 'To everyone'], ['note', 'Team note'], ['onCall', 'On call'],
];

/** What was said with an event, as far as this reader may read it. */
export const saidWith = ({ content }: ReferralEvent): Said[] =>
  SAID.flatMap(([field, who]) => {
    const words = text(content?.[field]);
    return words === undefined ? [] : [{ who, words }];
  });

const DEADLINES: Readonly<Record<string, string>> = {
  acknowledge: 'Look at it', decide: 'Decide', contact: 'Contact the person', outcome: 'Record the outcome', answer: 'Referrer answers', resolve: 'Coordinator decides',
  'read-advice': 'Referrer reads the advice',
};
export const deadlineWords = (kind: string): string => DEADLINES[kind] ?? codeWords(kind);

/** `moved on twice`. */
export const movesWords = (hops: number): string => `moved on ${['once', 'twice'][hops - 1] ?? `${hops} times`}`;
