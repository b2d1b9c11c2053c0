import { OFFICE_HOURS } from '../calendar/service-hours.js';
import { decide } from '../decide.js';
import { draftHead } from '../draft.js';
import type { EventType } from '../events.js';
import type { Priority } from '../states.js';
import { DEFAULT_TARGETS, HOP_LIMIT } from '../targets.js';
import type { Act, ActorFacts, Decision, DecisionContext, ReferralHead, Refusal, Relation, Role, ServiceTerms } from '../types.js';

/** Monday of a week without a bank holiday, at ten. */
export const MONDAY = new Date('2026-11-23T10:00:00Z');

export const service = (id: string, changes: Partial<ServiceTerms> = {}): ServiceTerms => ({
  id,
  name: `Service ${id}`,
  statutoryDuty: false,
  selfReferral: false,
  targets: DEFAULT_TARGETS,
  hours: OFFICE_HOURS,
  ...changes,
});
export const SERVICES = ['a', 'b', 'c', 'd'].map((id) => service(id));
export const SAFEGUARDING = service('s42', { statutoryDuty: true });
export const DESK = service('desk');

export const member = (role: Role, userId: string, ...relations: Relation[]): ActorFacts => ({ kind: 'member', role, userId, relations });
export const system: ActorFacts = { kind: 'system', relations: [] };
export const referrer = member('referrer', 'gp', 'author', 'sender-organisation');
export const triager = member('triager', 'triager', 'holder');
export const coordinator = member('coordinator', 'coordinator', 'desk', 'area');

const decideFor = (head: ReferralHead, act: Act, changes: Partial<DecisionContext>): Decision | Refusal => {
  const known = [...SERVICES, SAFEGUARDING, DESK];
  const find = (id: unknown) => known.find((one) => one.id === id);
  const context = { current: find(head.facts.serviceId) ?? service('a'), to: find(act.body['toServiceId']), desk: DESK, hopLimit: HOP_LIMIT };
  return decide(head, act, { ...context, ...changes });
};

/** The head after a decision, as the API would store and read it: facts have been through JSON. */
export function headAfter(head: ReferralHead, decision: Decision): ReferralHead {
  return {
    state: decision.state,
    version: head.version + (decision.movesVersion ? 1 : 0),
    priority: decision.priority,
    facts: JSON.parse(JSON.stringify(decision.facts)),
    deadlines: decision.deadlines.now,
  };
}

/** A referral told as a story: each step is sent, and the clock moves when it is told to. */
export class Story {
  at = MONDAY;
  last: Decision | undefined;
  private count = 0;
  readonly context: Partial<DecisionContext>;

  private constructor(public head: ReferralHead, context: Partial<DecisionContext>) {
    this.context = context;
  }

  static draft(priority: Priority = 'routine', to = service('a'), context: Partial<DecisionContext> = {}): Story {
    return new Story(draftHead({ service: to, priority, at: MONDAY }), context);
  }

  static submitted(priority: Priority = 'routine', to = service('a'), context: Partial<DecisionContext> = {}): Story {
    return Story.draft(priority, to, context).does(referrer, 'submit');
  }

  later(minutes: number): this {
    this.at = new Date(this.at.getTime() + minutes * 60_000);
    return this;
  }

  until(at: Date | undefined): this {
    if (at && at > this.at) this.at = at;
    return this;
  }

  tries(actor: ActorFacts, type: EventType, body: Record<string, unknown> = {}): Decision | Refusal {
    this.count += 1;
    return decideFor(this.head, { id: `event-${this.count}`, type, body, at: this.at, actor }, this.context);
  }

  does(actor: ActorFacts, type: EventType, body: Record<string, unknown> = {}): this {
    const answer = this.tries(actor, type, body);
    if (!answer.ok) throw new Error(`${type} in ${this.head.state}: ${answer.code} ${answer.message}`);
    this.last = answer;
    this.head = headAfter(this.head, answer);
    return this;
  }

  redirected(toServiceId: string, reason = 'wrong-service'): this {
    return this.does(triager, 'redirect', { toServiceId, reason, note: 'see note' });
  }

  due(kind: string): string | undefined {
    return this.head.deadlines.find((one) => one.kind === kind)?.dueAt.toISOString();
  }
}
