import { TRANSFER_REASONS } from './events.js';
import { isClosed, type State } from './states.js';
import type { Act, DecisionContext, EscalationCause, Facts, ReferralHead } from './types.js';

/** Contact happened, and was not just booked: an `appointment`, or anything still to come, is a booking. */
export function contactHappened(act: Act): boolean {
  if (act.type === 'start') return act.body['kind'] !== 'appointment' && Date.parse(String(act.body['at'])) <= act.at.getTime();
  return act.type === 'complete' && (act.body['outcome'] === 'seen-and-discharged' || act.body['outcome'] === 'ongoing-care');
}

/** Whether the act says that it is not so after all. */
export const isUndone = ({ body }: Pick<Act, 'body'>): boolean => body['undo'] === true;

/** Whether this is the second person's word on what a coordinator asked for. */
export function isConfirmation(head: ReferralHead, act: Act): boolean {
  const pending = head.facts.pendingConfirmation;
  if (pending === undefined || pending.type !== act.type || pending.by === act.actor.userId || isUndone(act)) return false;
  if (act.type === 'redact') return pending.what === redactionOf(act);
  return act.type === 'entered-in-error' || pending.personId === act.body['toPersonId'];
}

/** What an act of redaction takes out, by what right, in one text: two people must mean the same. */
export function redactionOf({ body: { basis, eventId, pointers, assessmentId, sending } }: Pick<Act, 'body'>): string {
  const sorted = (names: unknown): string[] | null => (Array.isArray(names) ? (names as string[]).toSorted() : null);
  return JSON.stringify([basis, eventId ?? null, sorted(pointers), assessmentId ?? null, sorted(sending)]);
}

function escalationCause(head: ReferralHead, act: Act): EscalationCause {
  if (act.type === 'hand-over') return 'visited';
  if (act.type === 'redirect') return head.facts.visited.includes(String(act.body['toServiceId'])) ? 'visited' : 'hop-limit';
  if (act.type === 'propose-decline') return 'decline-proposed';
  return act.type === 'appeal' ? 'appeal' : 'breach';
}

/**
 * Hops after a redirect. A transfer counts none. A coordinator is bound by no limit, and uses up a hop only while one
 * is left, so that hops never exceed the limit.
 */
function hopsAfter(head: ReferralHead, act: Act, hopLimit: number): number {
  const wasAccepted = head.state === 'accepted' || head.state === 'in-progress';
  const transfer = wasAccepted && TRANSFER_REASONS.some((reason) => reason === act.body['reason']);
  return transfer ? head.facts.hops : Math.max(head.facts.hops, Math.min(head.facts.hops + 1, hopLimit));
}

function moved(head: ReferralHead, act: Act, context: DecisionContext): Partial<Facts> {
  const serviceId = context.to?.id ?? context.current.id;
  const visited = head.facts.visited.includes(serviceId) ? head.facts.visited : [...head.facts.visited, serviceId];
  return {
    serviceId,
    visited,
    hops: hopsAfter(head, act, context.hopLimit),
    holderSince: act.at.toISOString(),
    // The next service has not seen the person, and chooses who takes it.
    seen: false,
    assignee: undefined,
  };
}

/**
 * The successor of a service that has closed takes over what is open there: its state, its clocks and what was done by now are as they were, and it counts no hop.
 * A service that had it before does not get it again: then the coordinator has it.
 */
function handedOver({ facts }: ReferralHead, { to }: DecisionContext): Partial<Facts> {
  if (to === undefined || facts.visited.includes(to.id)) return {};
  return { serviceId: to.id, visited: [...facts.visited, to.id], assignee: undefined };
}

function requested(head: ReferralHead, act: Act): Partial<Facts> {
  if (isConfirmation(head, act)) {
    return { pendingConfirmation: undefined, ...(act.type === 'entered-in-error' && { enteredInError: true }) };
  }
  if (isUndone(act)) return { pendingConfirmation: undefined };
  const personId = act.body['toPersonId'];
  const type = act.type === 'correct-person' || act.type === 'redact' ? act.type : 'entered-in-error';
  return { pendingConfirmation: { type, by: act.actor.userId ?? '', ...(typeof personId === 'string' && { personId }), ...(type === 'redact' && { what: redactionOf(act) }) } };
}

/** What this event itself says, whatever state it leads to. */
function told(head: ReferralHead, act: Act, state: State, context: DecisionContext): Partial<Facts> {
  const at = act.at.toISOString();
  switch (act.type) {
    case 'submit':
      return { serviceId: context.current.id, submittedAt: at, holderSince: at, visited: [context.current.id] };
    case 'redirect':
      return state === 'redirected' ? moved(head, act, context) : {};
    case 'hand-over':
      return handedOver(head, context);
    case 'request-information':
      return { returnTo: head.state };
    case 'advise':
      return { decideDueAt: head.deadlines.find(({ kind }) => kind === 'decide')?.dueAt.toISOString() };
    case 'convert':
      return { holderSince: at, decideDueAt: undefined };
    case 'appeal':
      return { appealed: true };
    case 'start':
    case 'complete':
      return { seen: head.facts.seen || contactHappened(act) };
    case 'assign':
      return { assignee: String(act.body['userId']) };
    case 'release':
      return { assignee: undefined };
    case 'entered-in-error':
    case 'correct-person':
    case 'redact':
      return requested(head, act);
    case 'record-death':
      return { deceased: !isUndone(act) };
    default:
      return {};
  }
}

/** What arriving in a state says: who it lies with, where it came from. */
function arrived(head: ReferralHead, act: Act, state: State, context: DecisionContext): Partial<Facts> {
  if (state === head.state) return {};
  if (isClosed(state)) return isClosed(head.state) ? {} : { leftState: head.state, closedAt: act.at.toISOString() };
  const since: Partial<Facts> = { leftState: undefined, closedAt: undefined };
  if (state === 'information-requested') return since;
  since.returnTo = undefined;
  if (state !== 'escalated') return { ...since, escalatedBy: undefined, deskServiceId: undefined };
  // An answer, its absence, and a reopening lead back to the escalation there was.
  if (act.type === 'provide-information' || act.type === 'reopen' || head.facts.returnTo === 'escalated') return since;
  return { ...since, escalatedBy: escalationCause(head, act), deskServiceId: context.desk.id };
}

/** The facts after an event (retract apart), without what a retraction would go back to. */
export function nextFacts(head: ReferralHead, act: Act, state: State, context: DecisionContext): Facts {
  const { previous: _, ...before } = head.facts;
  const after: Facts = { ...before, ...told(head, act, state, context), ...arrived(head, act, state, context) };
  // Facts are JSON: what is no longer so is left out.
  return Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined)) as unknown as Facts;
}
