import { onCallFor } from './calendar/on-call.js';
import { isConfirmation } from './next-facts.js';
import { RETRACT_SECONDS } from './targets.js';
import type { Act, DecisionContext, Effect, Facts, NoticeAudience, OnCall, ReferralHead } from './types.js';
import type { Next } from './deadlines/next-deadlines.js';

/** Who hears of an event besides the referrer, who hears of every step. `parties` includes the referrer, and not those who are copied: they hear whether it was accepted and how it ended. */
const AUDIENCES: Partial<Record<Act['type'], readonly NoticeAudience[]>> = {
  submit: ['holder'],
  redirect: ['holder', 'previous-holder'],
  'provide-information': ['holder'],
  accept: ['parties', 'copied'],
  'acknowledge-advice': ['holder'],
  convert: ['holder'],
  complete: ['parties', 'copied'],
  decline: ['parties', 'copied', 'holder'],
  reopen: ['parties', 'holder'],
  withdraw: ['parties', 'copied', 'holder'],
  appeal: ['holder'],
  retract: ['holder'],
  amend: [],
  join: ['holder'],
  invite: ['parties'],
  message: ['parties', 'holder'],
  attach: ['parties', 'holder'],
  'hand-over': ['parties', 'holder', 'previous-holder'],
};
/** Said within a team, or to nobody: the referrer is not told. */
const QUIET: ReadonlySet<Act['type']> = new Set(['assign', 'release', 'leave']);

/**
 * Who hears of a deadline: whoever owes the act, as it comes near; once it is missed, the referrer too, and the team that has the referral where
 * it is back with them. A draft is nobody's but its sender's.
 */
function audiencesOfDeadline(head: ReferralHead, act: Act, next: Next): NoticeAudience[] {
  const owner = head.deadlines.find(({ kind }) => kind === act.body['kind'])?.ownerKind;
  const owners: NoticeAudience[] = owner === 'service' ? ['assignee', 'manager'] : owner === 'coordinator' ? ['coordinator'] : ['referrer'];
  if (act.type === 'at-risk') return owners;
  const team: NoticeAudience[] = act.body['kind'] === 'answer' ? ['assignee'] : [];
  return [...new Set<NoticeAudience>([...owners, ...team, 'referrer', ...(next.state === 'escalated' ? ['coordinator' as const] : [])])];
}

function audiencesOf(head: ReferralHead, act: Act, next: Next): NoticeAudience[] {
  if (act.type === 'entered-in-error' || act.type === 'correct-person' || act.type === 'redact') {
    return isConfirmation(head, act) ? ['parties', 'copied', 'holder', 'previous-holder'] : ['coordinator', 'holder'];
  }
  if (QUIET.has(act.type)) return [];
  if (act.type === 'at-risk' || act.type === 'breach') return audiencesOfDeadline(head, act, next);
  const audiences = new Set<NoticeAudience>(AUDIENCES[act.type] ?? []);
  if (!audiences.has('parties')) audiences.add('referrer');
  if (next.state === 'escalated') audiences.add('coordinator');
  return [...audiences];
}

function notices(head: ReferralHead, act: Act, next: Next): Effect[] {
  const notBefore = new Date(act.at.getTime() + (act.actor.kind === 'system' ? 0 : RETRACT_SECONDS * 1000));
  const notify = (audience: NoticeAudience, message: string): Effect => ({ kind: 'notify', audience, message, notBefore });
  if (act.type === 'record-death') {
    // Every notice stops at once; only the owner is asked, for the referral still has to be completed.
    return next.facts.deceased
      ? [{ kind: 'stop-notices' }, ...(['holder', 'coordinator'] as const).map((audience) => notify(audience, 'referral.complete-after-death'))]
      : [{ kind: 'resume-notices' }];
  }
  if (next.facts.deceased) return [];
  return audiencesOf(head, act, next).map((audience) => notify(audience, `referral.${act.type}`));
}

function escalations(head: ReferralHead, act: Act, next: Next, context: DecisionContext): Effect[] {
  const isTheDesks = next.state === 'escalated';
  // nobody is woken for who has died
  const onCall = (): OnCall | undefined =>
    next.facts.deceased ? undefined : onCallFor(next.priority, act.at, isTheDesks ? [context.desk, context.current] : [context.current, context.desk]);
  const where = { serviceId: next.facts.serviceId, deskServiceId: context.desk.id };
  if (act.type === 'breach') {
    const deadline = head.deadlines.find(({ kind }) => kind === act.body['kind']);
    const because = isTheDesks && head.state !== 'escalated' && deadline?.kind !== 'answer' ? 'breach' : 'overdue';
    // a referrer who is late is not looked for at night
    const called = deadline?.ownerKind === 'referrer' ? undefined : onCall();
    return [{ kind: 'escalate', because, ...(deadline && { deadline: deadline.kind }), ...where, ...(called && { onCall: called }) }];
  }
  const because = next.facts.escalatedBy;
  const arrives = next.state === 'escalated' && head.state !== 'escalated' && act.type !== 'retract';
  if (!arrives || !because) return [];
  const called = onCall();
  return [{ kind: 'escalate', because, ...where, ...(called && { onCall: called }) }];
}

/** What a second person's word brings about. */
function confirmed({ type, body: { toPersonId } }: Act): Effect {
  if (type === 'entered-in-error') return { kind: 'hide' };
  if (type === 'correct-person') return { kind: 'correct-person', personId: String(toPersonId) };
  return { kind: 'redact' };
}

/** What is to be done besides storing the decision, as data. */
export function effectsOf(head: ReferralHead, act: Act, next: Next, context: DecisionContext): Effect[] {
  const effects = [...notices(head, act, next), ...escalations(head, act, next, context)];
  const last: Facts['previous'] = head.facts.previous;
  if (act.type === 'retract' && last) effects.push({ kind: 'undo', eventId: last.eventId, eventType: last.type });
  if (isConfirmation(head, act)) {
    effects.push(confirmed(act));
  }
  return effects;
}
