import { CONDITIONS, type Circumstances, type ConditionName } from './conditions.js';
import { ruleOf, type EventRule, type Permit } from './event-table.js';
import type { EventType } from './events.js';
import type { State } from './states.js';
import type { ActorFacts, Refusal, Role } from './types.js';

const forbidden = (message: string): Refusal => ({ ok: false, code: 'FORBIDDEN', message });
const notAllowed = (message: string): Refusal => ({ ok: false, code: 'EVENT_NOT_ALLOWED', message });

function related(permit: Permit, actor: ActorFacts, state: State): boolean {
  if (permit.relations.some((relation) => actor.relations.includes(relation))) return true;
  // A coordinator whose area it is in, or who had it, has it at the desk once it is escalated: until then only the
  // state forbids what is done at the desk.
  const mayComeToDesk = permit.relations.includes('desk') && state !== 'escalated' && !permit.states.includes(state);
  return mayComeToDesk && (actor.relations.includes('area') || actor.relations.includes('had'));
}

function unmet(rule: { when?: ConditionName }, given: Circumstances): string | undefined {
  return rule.when && !CONDITIONS[rule.when].holds(given) ? CONDITIONS[rule.when].otherwise : undefined;
}

function asSystem(rule: EventRule, given: Circumstances): Refusal | undefined {
  if (!rule.system) return forbidden('The system does not send this event.');
  if (!rule.system.includes(given.head.state)) return wrongState(given);
  return undefined;
}

function wrongState({ head, type }: Circumstances): Refusal {
  return notAllowed(`"${type}" is not possible while the referral is ${head.state.replace('-', ' ')}. Look at what is allowed now.`);
}

/**
 * Why this actor may not send this event now; undefined where they may. FORBIDDEN where the role could never, or the
 * actor stands in no relation to the referral that would let them; EVENT_NOT_ALLOWED where only its state or its past forbids.
 */
export function whyNot(given: Circumstances): Refusal | undefined {
  const { head, actor, type } = given;
  const rule = ruleOf(type);
  if (actor.kind === 'system') return asSystem(rule, given);
  const forRole = rule.permits.filter((permit) => actor.role !== undefined && permit.roles.includes(actor.role));
  if (forRole.length === 0) return forbidden('Your role does not include this.');
  const forActor = forRole.filter((permit) => related(permit, actor, head.state));
  if (forActor.length === 0) return forbidden('This is for another team: the one that has, or the one that sent, the referral.');
  const forState = forActor.filter((permit) => permit.states.includes(head.state));
  if (forState.length === 0) return wrongState(given);
  const reasons = forState.map((permit) => unmet(permit, given));
  const reason = reasons.includes(undefined) ? unmet(rule, given) : reasons[0];
  return reason === undefined ? undefined : notAllowed(reason);
}

/** Whether a membership of this role could ever send this event, on some referral in some state. */
export function mayEver(role: Role, type: EventType): boolean {
  return ruleOf(type).permits.some((permit) => permit.roles.includes(role));
}
