import { momentWords } from '@onward/forms';
import type { EventType } from '@onward/workflow';
import { MOVE_REASONS, OUTCOMES, STARTS, WITHDRAW_REASONS, wordsOf } from '@onward/workflow/words';

/** An event as `read_timeline` (migration 0009) gives it to this reader. */
export interface TimelineEvent {
  readonly type: EventType;
  readonly at: string;
  readonly by: { readonly name: string; readonly role: string; readonly organisation: { readonly name: string } };
  readonly from: string;
  readonly to: string;
  readonly service: { readonly name: string };
  readonly data: Readonly<Record<string, unknown>>;
  readonly content: Readonly<Record<string, unknown>> | null;
}

/** One step of where the referral has been: when, what, by whom, and what was said with it to every party. */
export interface PathStep {
  readonly at: string;
  readonly title: string;
  readonly by: string;
  readonly said: readonly string[];
}

const because = ({ data }: TimelineEvent): string => {
  const reason = wordsOf(MOVE_REASONS, data['reason']);
  return reason === undefined ? '' : `: ${reason}`;
};

function startWords({ data, at }: TimelineEvent): string {
  const words = STARTS[String(data['kind'])] ?? { ahead: 'Care planned', done: 'Care began' };
  const time = data['at'];
  if (typeof time !== 'string') return words.done;
  return `${Date.parse(time) > Date.parse(at) ? words.ahead : words.done}: ${momentWords(time)}`;
}

/** The steps that a letter tells: those that say who had it, what was asked, what was decided. Who was assigned, reminders and messages stay on the page. */
const TITLES: Readonly<Partial<Record<EventType, (event: TimelineEvent) => string | undefined>>> = {
  submit: ({ service }) => `Sent to ${service.name}`,
  triage: ({ service, data }) => `Looked at by ${service.name}; priority ${String(data['priority'])}`,
  redirect: (event) => (event.to === 'escalated' ? `Passed to the coordinator, who finds the right place${because(event)}` : `Moved onward to ${event.service.name}${because(event)}`),
  'hand-over': ({ to, service }) => (to === 'escalated' ? 'Passed to the coordinator: the service that had it has closed' : `Taken over by ${service.name}: the service that had it has closed`),
  'request-information': ({ service }) => `${service.name} asked a question`,
  'provide-information': () => 'The question was answered',
  accept: ({ service }) => `Accepted by ${service.name}`,
  advise: ({ service }) => `${service.name} gave advice`,
  'acknowledge-advice': () => 'The advice settled it',
  convert: ({ service }) => `The advice did not settle it: back with ${service.name}`,
  'propose-decline': (event) => `Passed to the coordinator, who decides${because(event)}`,
  decline: (event) => `Declined by the coordinator${because(event)}`,
  appeal: () => 'A second look was asked for',
  start: startWords,
  complete: ({ data }) => `Completed: ${wordsOf(OUTCOMES, data['outcome']) ?? 'outcome recorded'}`,
  reopen: () => 'Opened again',
  withdraw: ({ data }) => `Withdrawn. ${wordsOf(WITHDRAW_REASONS, data['reason']) ?? ''}`.trim(),
  retract: () => 'The step before was taken back',
  reprioritise: ({ data }) => `Priority changed to ${String(data['priority'])}`,
  breach: ({ from, to }) => (to === 'escalated' && from !== to ? 'Not done in time: passed to the coordinator' : undefined),
  'entered-in-error': ({ to }) => (to === 'withdrawn' ? 'Closed: it was entered in error' : undefined),
  'record-death': ({ data }) => (data['undo'] === true ? 'The record of a death was taken back' : 'The person’s death was recorded'),
};

/** The events of a path, as a timeline is asked for them. */
export const PATH_EVENTS = Object.keys(TITLES) as readonly EventType[];

/** What was said to every party. Notes of a team to itself are not for a letter, which may be handed on. */
const SAID = ['question', 'advice', 'summary', 'alternative', 'place', 'toReferrer'] as const;

export function pathSteps(events: readonly TimelineEvent[]): PathStep[] {
  return events.flatMap((event) => {
    const title = TITLES[event.type]?.(event);
    if (title === undefined) return [];
    const said = SAID.flatMap((field) => (typeof event.content?.[field] === 'string' ? [event.content[field]] : []));
    const by = event.by.role === 'system' ? 'By rule' : `${event.by.name}, ${event.by.organisation.name}`;
    return [{ at: momentWords(event.at), title, by, said }];
  });
}
