import type { ReferralEvent } from '../../api/timeline-queries';
import { MOVE_REASONS, OUTCOMES, REDACTION_BASES, STARTS, WITHDRAW_REASONS, wordsOf } from '@onward/workflow/words';
import { whenWords } from '../when';
import { codeOf, textOf } from './event-text';

export interface StepContext {
  /** The service that had it before this step. */
  readonly before: string;
  /** The reader's own team sent it. */
  readonly isOurs: boolean;
  /** Names of parties by their id. */
  readonly names: ReadonlyMap<string, string>;
}

export interface StepWords {
  readonly title: string;
  /** What else is coded, each a sentence. */
  readonly lines: readonly string[];
  /** Of little weight to who follows a referral. */
  readonly isMinor?: boolean;
}

const sentence = (words: string | undefined): string[] => (words === undefined ? [] : [`${words.charAt(0).toUpperCase()}${words.slice(1)}.`]);
const RELAX = 'You do not need to do anything.';

function moved(event: ReferralEvent, { before, isOurs }: StepContext): StepWords {
  const why = wordsOf(MOVE_REASONS, codeOf(event, 'reason'));
  const relax = isOurs ? [RELAX] : [];
  if (event.to === 'escalated') return { title: 'Passed to the coordinator, who finds the right place', lines: [...sentence(why && `${before}: ${why}`), ...relax] };
  return { title: `Moved onward to ${event.service.name}`, lines: [...sentence(why && `${before}: ${why}`), ...relax] };
}

/** A service has closed for good. */
function handedOver(event: ReferralEvent, { before, isOurs }: StepContext): StepWords {
  const relax = isOurs ? [RELAX] : [];
  if (event.to === 'escalated') return { title: 'Passed to the coordinator, who finds the right place', lines: [`${before} has closed.`, ...relax] };
  return { title: `Taken over by ${event.service.name}`, lines: [`${before} has closed.`, 'What was due is due as before.', ...relax] };
}

function started(event: ReferralEvent): StepWords {
  const at = codeOf(event, 'at');
  const words = STARTS[codeOf(event, 'kind') ?? ''] ?? { ahead: 'Care planned', done: 'Care began' };
  const isAhead = at !== undefined && Date.parse(at) > Date.parse(event.at);
  const place = textOf(event, 'place');
  return { title: isAhead ? words.ahead : words.done, lines: [...sentence(at && `When: ${whenWords(at)}`), ...sentence(place && `Where: ${place}`)] };
}

/** Whom it went to outside the hours; the number is for those who have it in hand. */
function onCall(event: ReferralEvent): string[] {
  const named = textOf(event, 'onCall');
  return codeOf(event, 'onCallOf') === undefined ? [] : [named === undefined ? 'Out of hours: it goes to who is on call.' : `Out of hours. On call: ${named}.`];
}

const MARKS: Readonly<Record<string, string>> = {
  send: 'the draft', acknowledge: 'the first look', decide: 'the decision', answer: 'the answer', resolve: 'the coordinator’s decision', contact: 'the first contact',
  outcome: 'the outcome', 'read-advice': 'reading the advice',
};

function missed({ from, to, data }: ReferralEvent, { isOurs }: StepContext): StepWords {
  const what = wordsOf(MARKS, data['kind']) ?? 'it';
  if (to === 'escalated' && from !== to) return { title: `Not done in time, ${what}: passed to the coordinator`, lines: isOurs ? [RELAX] : [] };
  return { title: `Overdue: ${what}`, lines: from === 'information-requested' && from !== to ? ['Nobody answered, so it is back where the question came from.'] : [] };
}

/** What a step was, in words. Free text beside it (a message, a question, advice, a note) is shown as speech. */
export function stepWords(event: ReferralEvent, context: StepContext): StepWords {
  const words = wordsOfStep(event, context);
  return { ...words, lines: [...words.lines, ...onCall(event)] };
}

function wordsOfStep(event: ReferralEvent, context: StepContext): StepWords {
  const { type, service, data } = event;
  const priority = codeOf(event, 'priority');
  switch (type) {
    case 'submit': return { title: `Sent to ${service.name}`, lines: [] };
    case 'triage': return { title: `Looked at by ${service.name}`, lines: sentence(priority && `Priority: ${priority}`) };
    case 'redirect': return moved(event, context);
    case 'request-information': return { title: `${event.by.role === 'coordinator' ? 'The coordinator' : service.name} asked a question`, lines: [] };
    case 'provide-information': return { title: 'Question answered', lines: [] };
    case 'accept': {
      const by = codeOf(event, 'contactBy');
      return { title: `Accepted by ${service.name}`, lines: sentence(by && `They mean to contact the person by ${whenWords(by)}`) };
    }
    case 'advise': return { title: `${service.name} gave advice`, lines: [] };
    case 'acknowledge-advice': return { title: 'The advice settled it', lines: [] };
    case 'convert': return { title: `The advice did not settle it: back with ${service.name}`, lines: [] };
    case 'propose-decline': return { title: 'Passed to the coordinator, who decides', lines: [`${context.before} proposed to decline it.`, ...sentence(wordsOf(MOVE_REASONS, codeOf(event, 'reason')))] };
    case 'decline': return { title: 'Declined by the coordinator', lines: sentence(wordsOf(MOVE_REASONS, codeOf(event, 'reason'))) };
    case 'appeal': return { title: 'A second look was asked for', lines: [] };
    case 'start': return started(event);
    case 'complete': return { title: `Completed: ${wordsOf(OUTCOMES, data['outcome']) ?? 'outcome recorded'}`, lines: [] };
    case 'reopen': return { title: 'Opened again', lines: [] };
    case 'withdraw': return { title: 'Withdrawn', lines: sentence(wordsOf(WITHDRAW_REASONS, data['reason'])) };
    case 'retract': return { title: 'The last step was taken back', lines: [] };
    case 'entered-in-error': return data['undo'] === true ? { title: 'Not entered in error after all', lines: [] } : { title: event.to === 'withdrawn' ? 'Closed: it was entered in error' : 'Said to be entered in error', lines: event.to === 'withdrawn' ? [] : ['A second person must confirm this.'] };
    case 'correct-person': return data['undo'] === true ? { title: 'Not about another person after all', lines: [] } : { title: 'Said to be about another person', lines: [] };
    case 'redact': return data['undo'] === true ? { title: 'What was to be taken out stays', lines: [] } : data['redacted'] === undefined ? { title: 'Some of what was written is to be taken out', lines: ['A second person must confirm this.'] } : { title: 'Some of what was written was taken out for good', lines: sentence(wordsOf(REDACTION_BASES, data['basis'])) };
    // the system only ever raises one
    case 'reprioritise': return { title: `Priority ${event.by.role === 'system' ? 'raised' : 'changed'}${priority === undefined ? '' : ` to ${priority}`}`, lines: [] };
    case 'assign': return { title: `Given to a member of staff at ${service.name}`, lines: [], isMinor: true };
    case 'release': return { title: `Put back for anyone at ${service.name}`, lines: [], isMinor: true };
    case 'amend': return { title: 'Answers amended', lines: [] };
    case 'join': return { title: `${event.by.organisation.name} joined`, lines: [] };
    case 'invite': return { title: `${context.names.get(codeOf(event, 'organisationId') ?? '') ?? 'Another team'} was invited`, lines: data['as'] === 'consulted' ? ['To add what they know.'] : ['To be told what happens.'] };
    case 'leave': return { title: `${event.by.organisation.name} left`, lines: [], isMinor: true };
    case 'message': return event.content === null ? { title: 'A note within the team that has it', lines: [], isMinor: true } : { title: `Message from ${event.by.name}`, lines: [] };
    case 'attach': return { title: 'Document attached', lines: [] };
    case 'record-death': return { title: data['undo'] === true ? 'The record of a death was taken back' : 'The person’s death was recorded', lines: [] };
    case 'at-risk': return { title: `Reminder: ${wordsOf(MARKS, data['kind']) ?? 'it'} is due soon`, lines: [], isMinor: true };
    case 'breach': return missed(event, context);
    case 'expire': return { title: 'The draft was never sent and has expired', lines: [] };
    case 'hand-over': return handedOver(event, context);
  }
}
