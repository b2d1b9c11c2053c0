import { contactHappened } from '../next-facts.js';
import { comparePriority, type Priority, type State } from '../states.js';
import type { Act, ClosedDeadline, DeadlineKind, Decision, DecisionContext, Facts, NewDeadline, OpenDeadline, ReferralHead } from '../types.js';
import { dueTime } from './due-time.js';
import { makeDeadline, obligationOf } from './make-deadline.js';

type Changes = Decision['deadlines'];

export interface Next {
  state: State;
  priority: Priority;
  facts: Facts;
}

/** The deadlines that run in a state. During a question the decision runs on. */
function running(state: State, facts: Facts): DeadlineKind[] {
  switch (state) {
    case 'draft':
      return ['send'];
    case 'submitted':
    case 'redirected':
      return ['acknowledge', 'decide'];
    case 'triaged':
      return ['decide'];
    case 'information-requested':
      return ['answer', facts.returnTo === 'escalated' ? 'resolve' : 'decide'];
    case 'escalated':
      return ['resolve'];
    case 'accepted':
      return ['contact'];
    case 'in-progress':
      return facts.seen ? ['outcome'] : ['contact', 'outcome'];
    case 'advised':
      return ['read-advice'];
    default:
      return [];
  }
}

/** Whether the present holder's clocks start again, though they may be running. */
function startsAnew(act: Act, state: State): boolean {
  return act.type === 'submit' || act.type === 'convert' || act.type === 'reopen' || (act.type === 'redirect' && state === 'redirected');
}

const MET_BY: Record<DeadlineKind, readonly Act['type'][]> = {
  send: ['submit'],
  // Met by any event of the holder's: looked at apart.
  acknowledge: [],
  decide: ['accept', 'advise', 'redirect', 'propose-decline'],
  answer: ['provide-information'],
  resolve: ['redirect', 'decline', 'triage', 'accept'],
  contact: ['start', 'complete'],
  outcome: ['complete'],
  'read-advice': ['acknowledge-advice', 'convert'],
};

function meets(kind: DeadlineKind, act: Act): boolean {
  if (kind === 'acknowledge') return act.actor.relations.includes('holder');
  if (kind === 'contact') return contactHappened(act);
  return MET_BY[kind].includes(act.type);
}

function closed(deadline: OpenDeadline, act: Act): ClosedDeadline {
  const { id, kind, dueAt } = deadline;
  const late = act.at > dueAt || (act.type === 'breach' && act.body['kind'] === kind);
  const outcome = late ? 'breached' : meets(kind, act) ? 'met' : 'cancelled';
  return { ...(id !== undefined && { id }), kind, outcome };
}

/** A raise sets a deadline anew and never lengthens it; a lowering gives it the longer target from where it began. */
function rescheduled(deadline: OpenDeadline, head: ReferralHead, act: Act, next: Next, context: DecisionContext): NewDeadline | undefined {
  const change = comparePriority(next.priority, head.priority);
  if (change === 0 || head.facts.marks?.[deadline.kind] === 'breached') return undefined;
  const obligation = obligationOf(deadline.kind, next.priority, { service: context.current, desk: context.desk });
  const anew = makeDeadline(obligation, change > 0 ? act.at : deadline.startsAt);
  const better = change > 0 ? anew.dueAt < deadline.dueAt : anew.dueAt > deadline.dueAt;
  return better ? anew : undefined;
}

/** Which deadlines an event closes, opens and leaves: every open state ends up with one at least for its owner. */
export function nextDeadlines(head: ReferralHead, act: Act, next: Next, context: DecisionContext): Changes {
  const kinds = running(next.state, next.facts);
  const anew = startsAnew(act, next.state);
  const changes: Changes = { close: [], open: [], now: [] };
  for (const deadline of head.deadlines) {
    const acknowledged = deadline.kind === 'acknowledge' && meets('acknowledge', act);
    const runsOn = kinds.includes(deadline.kind) && !anew && !acknowledged;
    const moved = runsOn ? rescheduled(deadline, head, act, next, context) : undefined;
    if (runsOn && !moved) changes.now.push(deadline);
    else changes.close.push(closed(deadline, act));
    if (moved) changes.open.push(moved);
  }
  const service = next.state === 'redirected' && context.to && act.type === 'redirect' ? context.to : context.current;
  for (const kind of kinds) {
    const there = [...changes.now, ...changes.open].some((deadline) => deadline.kind === kind);
    // Only a new holder, or a reopening, has something to acknowledge.
    if (there || (kind === 'acknowledge' && !anew)) continue;
    const obligation = obligationOf(kind, next.priority, { service, desk: context.desk });
    changes.open.push(makeDeadline(obligation, act.at, dueTime(obligation, act, next.facts, head.facts.decideDueAt)));
  }
  changes.now.push(...changes.open);
  return changes;
}
