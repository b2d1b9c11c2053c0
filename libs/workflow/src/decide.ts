import { nextDeadlines, type Next } from './deadlines/next-deadlines.js';
import { effectsOf } from './effects.js';
import { inputRefusal } from './input-rules.js';
import { isConfirmation, nextFacts } from './next-facts.js';
import { whyNot } from './permission.js';
import { nextState, type MachineEvent } from './referral.machine.js';
import { revivedDeadlines, snapshotBefore } from './retract.js';
import { OWNER_KIND, type Priority, type State } from './states.js';
import type { Act, DeadlineKind, Decision, DecisionContext, Facts, OpenDeadline, ReferralHead, Refusal } from './types.js';

function machineEvent(head: ReferralHead, act: Act): MachineEvent {
  return {
    type: act.type,
    toServiceId: act.body['toServiceId'] as string | undefined,
    byCoordinator: act.actor.role === 'coordinator',
    deadline: act.body['kind'] as DeadlineKind | undefined,
    confirmed: isConfirmation(head, act),
  };
}

/** Marks of the deadlines that run on, and the one this event sets. */
function marksAfter(head: ReferralHead, act: Act, deadlines: Decision['deadlines']): Facts['marks'] {
  const marks = { ...head.facts.marks };
  for (const { kind } of deadlines.close) delete marks[kind];
  const marked = act.body['kind'] as DeadlineKind;
  const runsOn = deadlines.now.some(({ kind }) => kind === marked);
  if (runsOn && act.type === 'breach') marks[marked] = 'breached';
  if (runsOn && act.type === 'at-risk') marks[marked] = 'at-risk';
  return Object.keys(marks).length > 0 ? marks : undefined;
}

function goForward(head: ReferralHead, act: Act, state: State, context: DecisionContext): { next: Next; deadlines: Decision['deadlines'] } {
  const setsPriority = act.type === 'triage' || act.type === 'reprioritise';
  const priority = setsPriority ? (act.body['priority'] as Priority) : head.priority;
  const next: Next = { state, priority, facts: nextFacts(head, act, state, context) };
  const deadlines = nextDeadlines(head, act, next, context);
  const { marks: _, ...facts } = next.facts;
  const marks = marksAfter(head, act, deadlines);
  const previous = snapshotBefore(head, act, isConfirmation(head, act));
  next.facts = { ...facts, ...(marks && { marks }), ...(previous && { previous }) };
  return { next, deadlines };
}

function goBack(head: ReferralHead): { next: Next; deadlines: Decision['deadlines'] } | undefined {
  const last = head.facts.previous;
  if (!last) return undefined;
  return { next: { state: last.state, priority: last.priority, facts: last.facts }, deadlines: revivedDeadlines(head, last) };
}

/**
 * Whether the ETag moves. Whatever needs `If-Match` moves it, so that of two racing commands exactly one wins; messages
 * and documents never do, a contribution only with answers, the system's marks only with the state or the priority.
 */
function movesVersion(head: ReferralHead, act: Act, next: Next): boolean {
  if (act.type === 'message' || act.type === 'attach') return false;
  if (act.type === 'join') return act.body['answers'] !== undefined;
  return act.actor.kind === 'member' || next.state !== head.state || next.priority !== head.priority || next.facts.serviceId !== head.facts.serviceId;
}

function ownerOf({ state, facts }: Next): Decision['owner'] {
  const kind = OWNER_KIND[state];
  const id = kind === 'service' ? facts.serviceId : kind === 'coordinator' ? facts.deskServiceId : undefined;
  return { kind, ...(id !== undefined && { id }) };
}

/** By when the owner acts: the earliest of the deadlines that are the owner's own. */
export function dueOf(state: State, deadlines: readonly OpenDeadline[]): Date | undefined {
  const owned = deadlines.filter(({ ownerKind }) => ownerKind === OWNER_KIND[state]);
  return owned.reduce<Date | undefined>((due, { dueAt }) => (due === undefined || dueAt < due ? dueAt : due), undefined);
}

/**
 * What follows from an act: everything to be written, or why it is refused. Pure: the same head, act and context give
 * the same answer. Checks the role and relation first (FORBIDDEN), then the state (EVENT_NOT_ALLOWED), then the body's
 * domain rules. The body must have passed its schema.
 * @throws CalendarEndsError where a working-time deadline would lie past the recorded bank holidays.
 */
export function decide(head: ReferralHead, act: Act, context: DecisionContext): Decision | Refusal {
  const { statutoryDuty, selfReferral } = context.current;
  const refusal =
    whyNot({ head, actor: act.actor, type: act.type, context: { at: act.at, statutoryDuty, selfReferral } }) ?? inputRefusal(head, act, context);
  if (refusal) return refusal;
  const state = nextState(head.state, machineEvent(head, act), { facts: head.facts, hopLimit: context.hopLimit });
  const followed = state && (act.type === 'retract' ? goBack(head) : goForward(head, act, state, context));
  if (!followed) return { ok: false, code: 'EVENT_NOT_ALLOWED', message: 'This is not possible now. Look at what is allowed now.' };
  const { next, deadlines } = followed;
  const due = dueOf(next.state, deadlines.now);
  return {
    ok: true,
    ...next,
    deadlines,
    owner: ownerOf(next),
    ...(due && { due }),
    movesVersion: movesVersion(head, act, next),
    serviceId: next.facts.serviceId,
    ...(next.facts.deskServiceId !== undefined && { deskServiceId: next.facts.deskServiceId }),
    effects: effectsOf(head, act, next, context),
  };
}
