import { DEADLINE_KINDS, type Act, type ActorFacts, type Decision, type ReferralHead } from '../types.js';
import { CLIENT_EVENT_TYPES, OUTCOMES, START_KINDS } from '../events.js';
import { HOP_LIMIT } from '../targets.js';
import { OWNER_KIND, PRIORITIES, isClosed } from '../states.js';
import { allowedEvents } from '../allowed-events.js';
import { SERVICES, coordinator, member, referrer, system, triager } from './economy.js';

export const ACTORS: ActorFacts[] = [
  referrer,
  member('referrer', 'colleague', 'sender-organisation'),
  triager,
  member('service-manager', 'manager', 'holder'),
  member('triager', 'old-triager', 'had'),
  coordinator,
  member('coordinator', 'coordinator-2', 'area'),
  member('referrer', 'passer-by', 'none'),
  member('patient', 'person', 'author'),
  member('commissioner', 'commissioner', 'area'),
  system,
];

const note = 'a note';
/** Every event, in every variant that leads somewhere else. */
export const MOVES: { type: Act['type']; body: Record<string, unknown> }[] = [
  ...CLIENT_EVENT_TYPES.filter((type) => !['triage', 'reprioritise', 'redirect', 'start', 'complete', 'correct-person', 'redact'].includes(type)).map((type) => ({
    type,
    body: { note, userId: 'someone', reason: 'resolved', alternative: 'words' },
  })),
  ...PRIORITIES.flatMap((priority) => (['triage', 'reprioritise'] as const).map((type) => ({ type, body: { priority, note } }))),
  ...SERVICES.flatMap(({ id }) =>
    ['wrong-service', 'transfer-after-assessment'].map((reason) => ({ type: 'redirect' as const, body: { toServiceId: id, reason, note } })),
  ),
  ...START_KINDS.map((kind) => ({ type: 'start' as const, body: { kind, at: '2026-11-23T09:00:00Z' } })),
  ...OUTCOMES.map((outcome) => ({ type: 'complete' as const, body: { outcome, summary: note } })),
  ...['p2', 'p3'].map((toPersonId) => ({ type: 'correct-person' as const, body: { toPersonId, note } })),
  ...(['entered-in-error', 'correct-person', 'redact'] as const).map((type) => ({ type, body: { undo: true, note } })),
  { type: 'redact', body: { eventId: 'e1', basis: 'court-order', note } },
  ...DEADLINE_KINDS.flatMap((kind) => (['at-risk', 'breach'] as const).map((type) => ({ type, body: { kind } }))),
  { type: 'expire', body: {} },
  ...SERVICES.map(({ id }) => ({ type: 'hand-over' as const, body: { toServiceId: id } })),
];

function must(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`Broken: ${promise}`);
}

/** Promise 2: exactly one owner and one due time at every moment not closed; nobody owes anything once closed. */
function oneOwnerAndDueTime(decision: Decision): void {
  const { state, owner, due, deadlines } = decision;
  must(owner.kind === OWNER_KIND[state], 'the owner is the one of the state');
  must(new Set(deadlines.now.map(({ kind }) => kind)).size === deadlines.now.length, 'one deadline of a kind');
  if (isClosed(state)) return must(owner.kind === 'none' && due === undefined && deadlines.now.length === 0, 'closed: nobody owes an act');
  must(due instanceof Date && !Number.isNaN(due.getTime()), 'there is a due time while it is not closed');
  must(owner.kind === 'referrer' || owner.id !== undefined, 'the owning team is named');
  for (const { startsAt, atRiskAt, dueAt } of deadlines.now) must(startsAt <= atRiskAt && atRiskAt <= dueAt, 'on time, then at risk, then due');
}

/** Promise 3: no path without a coordinator visits a service twice; hops stay within the limit. */
function neverBounced(before: ReferralHead, act: Act, { facts, state }: Decision): void {
  must(facts.hops <= HOP_LIMIT, 'hops stay within the limit');
  must(new Set(facts.visited).size === facts.visited.length, 'each service is listed once');
  if (act.type === 'hand-over' && facts.serviceId !== before.facts.serviceId) {
    must(!before.facts.visited.includes(facts.serviceId), 'no service takes over what it had before');
    must(facts.hops === before.facts.hops, 'what is taken over counts no hop');
  }
  if (act.type === 'redirect' && state === 'redirected' && act.actor.role !== 'coordinator') {
    must(!before.facts.visited.includes(facts.serviceId), 'no service twice without a coordinator');
    const undecided = before.state !== 'accepted' && before.state !== 'in-progress';
    must(!undecided || before.facts.hops < HOP_LIMIT, 'no hop past the limit without a coordinator');
  }
}

/** Promise 4: the submission time, and so the age, survives everything but taking the submission back. */
function keepsItsAge(before: ReferralHead, act: Act, { facts }: Decision): void {
  const unsent = act.type === 'retract' && before.facts.previous?.type === 'submit';
  if (before.facts.submittedAt && !unsent) must(facts.submittedAt === before.facts.submittedAt, 'the submission time is kept');
  must(facts.createdAt === before.facts.createdAt, 'the creation time is kept');
}

/** Promise 5: no service ends, unseen, a referral against the referrer's wish. */
function notEndedUnseen(before: ReferralHead, act: Act, decision: Decision): void {
  if (!isClosed(decision.state) || isClosed(before.state) || act.type === 'retract') return;
  const byReferrer = act.actor.role === 'referrer';
  if (decision.state === 'declined') must(act.actor.role === 'coordinator', 'only a coordinator declines');
  if (decision.state === 'withdrawn' && !byReferrer) {
    const agreed = before.facts.pendingConfirmation?.type === 'entered-in-error' && before.facts.pendingConfirmation.by !== act.actor.userId;
    must((act.type === 'expire' && !before.facts.submittedAt) || agreed, 'only the referrer, two people, or an unsent draft\'s end withdraw');
  }
  if (decision.state === 'withdrawn' || decision.facts.seen || before.facts.appealed) return;
  const head = { ...before, state: decision.state, facts: decision.facts, deadlines: [] };
  must(allowedEvents(head, referrer, { at: act.at, statutoryDuty: false }).includes('appeal'), 'an unseen end can be appealed');
}

/** Promise 1, second half: the referrer is told of each step (until a death stops every notice). */
function referrerIsTold(before: ReferralHead, { state, facts, effects }: Decision): void {
  if (state === before.state || facts.deceased) return;
  const told = effects.some((effect) => effect.kind === 'notify' && (effect.audience === 'referrer' || effect.audience === 'parties'));
  must(told, `the referrer is told of ${before.state} → ${state}`);
}

/** Throws, naming the promise, where a decision breaks one. */
export function checkPromises(before: ReferralHead, act: Act, decision: Decision): void {
  oneOwnerAndDueTime(decision);
  neverBounced(before, act, decision);
  keepsItsAge(before, act, decision);
  notEndedUnseen(before, act, decision);
  referrerIsTold(before, decision);
}
