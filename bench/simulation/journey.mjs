import { addWorkingMinutes, decide, draftHead, ECONOMY_TARGETS, HOP_LIMIT } from '@onward/workflow';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const member = (role, userId, ...relations) => ({ kind: 'member', role, userId, relations });
const REFERRER = member('referrer', 'referrer', 'author', 'sender-organisation');
const TRIAGER = member('triager', 'triager', 'holder');
const COORDINATOR = member('coordinator', 'coordinator', 'desk', 'area');
const SYSTEM = { kind: 'system', relations: [] };

/** Routine and soon run in the service's hours; urgent does not wait for them (domain.md). */
const after = (at, minutes, { hours }, priority) => (priority === 'urgent' ? new Date(at.getTime() + minutes * MINUTE_MS) : addWorkingMinutes(at, minutes, hours));

const between = (from, to, share) => new Date(from.getTime() + (to.getTime() - from.getTime()) * share);
const later = (one, other) => (one > other ? one : other);

/** Sends one referral through the lifecycle until a service accepts it, each act decided as the product decides it. */
export function journey(draw, { services, desk, person, first, sentAt, checksFit, assumed }) {
  const context = (head, to) => ({ current: services.get(head.facts.serviceId).terms, ...(to !== undefined && { to: services.get(to).terms }), desk, hopLimit: HOP_LIMIT });
  let head = draftHead({ service: services.get(first).terms, priority: person.priority, at: sentAt });
  const send = (actor, at, type, body = {}) => {
    const decision = decide(head, { id: 'act', type, body: { ...body }, at, actor }, context(head, body.toServiceId));
    if (!decision.ok) throw new Error(`${type}: ${decision.message}`);
    head = { state: decision.state, version: head.version + 1, priority: decision.priority, facts: JSON.parse(JSON.stringify(decision.facts)), deadlines: decision.deadlines.now };
    return decision;
  };
  send(REFERRER, sentAt, 'submit');
  const dueAt = head.deadlines.find(({ kind }) => kind === 'decide').dueAt;
  const moves = [];
  let wasEscalated = false;
  let at = sentAt;
  for (;;) {
    const holder = services.get(head.facts.serviceId);
    const isRight = person.right.includes(holder.key);
    const cameAt = at;
    const due = (kind) => head.deadlines.find((one) => one.kind === kind)?.dueAt;
    // looked at in time; decided when they come to it
    at = between(cameAt, due('acknowledge'), draw.share());
    send(TRIAGER, at, 'triage', { priority: head.priority });
    at = later(at, between(cameAt, due('decide'), assumed.decidesFrom + draw.share() * (assumed.decidesTo - assumed.decidesFrom)));
    if (at > due('decide')) send(SYSTEM, at, 'breach', { kind: 'decide' });
    if (head.state !== 'escalated') {
      if (isRight) {
        send(TRIAGER, at, 'accept', {});
        return { acceptedAt: at, moves, hops: head.facts.hops, isInTime: at <= dueAt, wasEscalated };
      }
      const knows = draw.is(checksFit ? assumed.triagerKnowsByMarks : assumed.triagerKnows);
      const others = person.need.comesToMind.filter((key) => key !== holder.key);
      const to = (knows ? person.right.find((key) => key !== holder.key) : undefined) ?? draw.one(others);
      moves.push({ from: holder.key, to });
      send(TRIAGER, at, 'redirect', { toServiceId: to, reason: 'wrong-service' });
    }
    if (head.state === 'escalated') {
      wasEscalated = true;
      at = after(at, ECONOMY_TARGETS.resolve[head.priority] * draw.share(), desk, head.priority);
      const [right] = person.right;
      send(COORDINATOR, at, 'redirect', { toServiceId: right, reason: 'wrong-service', note: 'They take this.' });
      if (moves.length === 0 || moves.at(-1).to !== right) moves.push({ from: holder.key, to: right });
    }
    if (moves.length > 6) throw new Error('a referral goes round and round');
  }
}

export const daysBetween = (from, to) => (to - from) / DAY_MS;
