import { isConfirmation, isUndone } from './next-facts.js';
import { REDACTABLE, STATUTORY_OUTCOMES, TRANSFER_REASONS } from './events.js';
import { comparePriority, type Priority } from './states.js';
import { DRAFT_EXPIRES_DAYS } from './targets.js';
import type { Act, DecisionContext, ReferralHead, Refusal } from './types.js';

const DAY_MS = 86_400_000;
/** No wait is this long: further on it is a slip of the pen. */
const FURTHEST_MS = 2 * 365 * DAY_MS;
const STATUTORY_ONLY = ['enquiry', 'strategy-discussion'];
const NEEDS_NOTE: ReadonlySet<string> = new Set(['appeal', 'reopen', 'entered-in-error', 'correct-person', 'redact']);

const invalid = (pointer: string, message: string): Refusal => ({ ok: false, code: 'INPUT_INVALID', pointer, message });
const noteRequired = (message: string): Refusal => ({ ok: false, code: 'NOTE_REQUIRED', pointer: '/note', message });
const notNow = (message: string): Refusal => ({ ok: false, code: 'EVENT_NOT_ALLOWED', message });
const isOneOf = (values: readonly string[], value: unknown): boolean => values.some((one) => one === value);

function priorityRule(head: ReferralHead, act: Act): Refusal | undefined {
  const change = comparePriority(act.body['priority'] as Priority, head.priority);
  if (act.type === 'reprioritise' && change === 0) return invalid('/priority', `The priority is ${head.priority} already. Choose another.`);
  if (change >= 0) return undefined;
  if (act.actor.kind === 'system') return notNow('The system may raise a priority, not lower it.');
  return act.body['note'] ? undefined : noteRequired('Say why the priority is lowered.');
}

function redirectRule(head: ReferralHead, act: Act, { current, to }: DecisionContext): Refusal | undefined {
  if (!to || to.id !== act.body['toServiceId']) return invalid('/toServiceId', 'There is no such service. Choose one from the directory.');
  const accepted = head.state === 'accepted' || head.state === 'in-progress';
  if (accepted && !isOneOf(TRANSFER_REASONS, act.body['reason'])) {
    return invalid('/reason', 'It has been accepted: it moves on only as a transfer after assessment or as accepted in error.');
  }
  if (to.id === current.id && head.state !== 'escalated') return invalid('/toServiceId', 'This service has it already. Choose another.');
  return undefined;
}

function contactRule(act: Act): Refusal | undefined {
  const by = act.body['contactBy'];
  if (by === undefined) return undefined;
  const time = Date.parse(String(by));
  if (time <= act.at.getTime()) return invalid('/contactBy', 'The person cannot be contacted by a time that has passed. Give a later one.');
  return time > act.at.getTime() + FURTHEST_MS ? invalid('/contactBy', 'That is more than two years away. Check the year.') : undefined;
}

/** When care starts: around the referral's own life. A contact of long before it would meet the deadline for a contact that nobody made. */
function startRule(head: ReferralHead, act: Act): Refusal | undefined {
  const time = Date.parse(String(act.body['at']));
  const sent = Date.parse(head.facts.submittedAt ?? act.at.toISOString());
  if (time < sent - DAY_MS) return invalid('/at', 'That is before the referral was sent. Check the date.');
  return time > act.at.getTime() + FURTHEST_MS ? invalid('/at', 'That is more than two years away. Check the year.') : undefined;
}

function deathRule(head: ReferralHead, act: Act): Refusal | undefined {
  if (isUndone(act) === (head.facts.deceased === true)) return undefined;
  return notNow(isUndone(act) ? 'No death has been recorded here.' : 'It has been recorded already.');
}

function outcomeRule(act: Act, { current }: DecisionContext): Refusal | undefined {
  if (!current.statutoryDuty) {
    return isOneOf(STATUTORY_ONLY, act.body['outcome']) ? invalid('/outcome', 'Only a service with a statutory duty ends with this. Choose another outcome.') : undefined;
  }
  if (isOneOf(STATUTORY_OUTCOMES, act.body['outcome'])) return undefined;
  return invalid('/outcome', 'A statutory duty ends with no further action, an enquiry or a strategy discussion. Choose one and say why.');
}

function confirmationRule(head: ReferralHead, act: Act): Refusal | undefined {
  const pending = head.facts.pendingConfirmation;
  if (pending?.type !== act.type) return isUndone(act) ? invalid('/undo', 'Nothing of this kind waits to be confirmed: there is nothing to take back or refuse.') : undefined;
  if (isUndone(act)) return undefined;
  if (pending.by === act.actor.userId) return notNow('You have asked for this already. A second person has to confirm it, or you take it back.');
  if (isConfirmation(head, act)) return undefined;
  if (act.type === 'redact') return invalid(`/${REDACTABLE.find((name) => act.body[name] !== undefined)}`, 'You can confirm only what was asked for. Refuse it, with your reason, if it should be something else.');
  return invalid('/toPersonId', 'You can confirm only the person that was asked for. Refuse it, with your reason, if it should be someone else.');
}

/** A deadline that was met or moved while the system was on its way has nothing left to say. */
function deadlineRule(head: ReferralHead, act: Act): Refusal | undefined {
  const deadline = head.deadlines.find(({ kind }) => kind === act.body['kind']);
  if (!deadline) return notNow('No such deadline is open.');
  const mark = head.facts.marks?.[deadline.kind];
  if (mark === 'breached' || mark === act.type) return notNow('This has been said already.');
  const moment = act.type === 'breach' ? deadline.dueAt : deadline.atRiskAt;
  return act.at >= moment ? undefined : notNow('It is not time yet.');
}

/** Two weeks after it was due, and not before its team was told so. */
function expiryRule(head: ReferralHead, act: Act): Refusal | undefined {
  if (head.facts.marks?.send !== 'breached') return notNow('Nobody has been told yet that this draft is overdue.');
  const send = head.deadlines.find(({ kind }) => kind === 'send');
  const due = send ? send.dueAt.getTime() + DRAFT_EXPIRES_DAYS * DAY_MS : Infinity;
  return act.at.getTime() >= due ? undefined : notNow('The draft has not expired yet.');
}

/** Rules of the domain about what is in a body, beyond its schema: they need the head, the directory or the clock. */
export function inputRefusal(head: ReferralHead, act: Act, context: DecisionContext): Refusal | undefined {
  if ((act.body['reason'] === 'other' || NEEDS_NOTE.has(act.type)) && !act.body['note']) return noteRequired('Say why, in a note.');
  switch (act.type) {
    case 'triage':
    case 'reprioritise':
      return priorityRule(head, act);
    case 'redirect':
      return redirectRule(head, act, context);
    case 'accept':
      return contactRule(act);
    case 'start':
      return startRule(head, act);
    case 'record-death':
      return deathRule(head, act);
    case 'complete':
      return outcomeRule(act, context);
    case 'entered-in-error':
    case 'correct-person':
    case 'redact':
      return confirmationRule(head, act);
    case 'at-risk':
    case 'breach':
      return deadlineRule(head, act);
    case 'expire':
      return expiryRule(head, act);
    case 'hand-over':
      return context.to === undefined || context.to.id === head.facts.serviceId ? notNow('It is with that service already.') : undefined;
    default:
      return undefined;
  }
}
