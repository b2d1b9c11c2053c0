import { allowedEvents, decide, HOP_LIMIT, type Decision, type DecisionContext, type EventType, type Refusal } from '@onward/workflow';
import { Problem } from '../../platform/problem/index.js';
import { checkEmergency } from '../emergency.js';
import type { ChosenEvent } from './chosen-event.js';
import type { OrganisationRow, ServiceRow } from './opened.js';
import { checkColleague } from './references-in.js';
import { toTerms } from './to-workflow.js';

/** Events that may be sent without having read the referral's latest version. */
const WITHOUT_VERSION: readonly EventType[] = ['message', 'attach', 'join'];
export const needsVersion = (type: EventType): boolean => !WITHOUT_VERSION.includes(type);

/**
 * Refuses whoever stands in no relation to the referral that would let them send it. Before an answer is read for the event: what is wrong with
 * merged answers tells what is there.
 */
export function refuseOthers(chosen: ChosenEvent, version: number | undefined): void {
  const decided = decisionOn(chosen);
  if (decided.ok || decided.code !== 'FORBIDDEN') return;
  checkOvertaken(chosen, version);
  throw new Problem('FORBIDDEN', { detail: decided.message });
}

/**
 * What follows from the event, by libs/workflow; or the refusal, in the order of the contract: 422, 403, 428, 409. Whoever names a version that
 * was overtaken hears 412 before any of them: what the referral has become since is what they would be refused for.
 */
export function decideEvent(chosen: ChosenEvent, version: number | undefined): Decision {
  const { type, body, opened, head } = chosen;
  checkOvertaken(chosen, version);
  checkColleague(body, opened);
  if (type === 'submit' && head.state === 'draft') checkEmergency(head.priority, opened.head.spokenTo, chosen.at);
  const decided = decisionOn(chosen);
  if (!decided.ok && decided.code === 'FORBIDDEN') throw new Problem('FORBIDDEN', { detail: decided.message });
  if (!decided.ok && decided.code !== 'EVENT_NOT_ALLOWED') {
    throw new Problem('INPUT_INVALID', { errors: [{ pointer: decided.pointer ?? '', code: decided.code, message: decided.message }] });
  }
  if (needsVersion(type)) checkVersion(version, opened.head.version, () => standing(chosen));
  if (!decided.ok) throw new Problem('EVENT_NOT_ALLOWED', { detail: decided.message, extra: standing(chosen) });
  if (body['personId'] !== undefined && body['personId'] !== opened.head.personId) {
    throw new Problem('PERSON_MISMATCH', { detail: 'This referral is about another person than the one you mean. Nothing was changed.' });
  }
  return decided;
}

const decisionOn = ({ id, type, body, at, opened, head, actor }: ChosenEvent): Decision | Refusal =>
  decide(head, { id, type, body: { ...body }, at, actor }, decisionContext(opened));

function checkOvertaken(chosen: ChosenEvent, version: number | undefined): void {
  if (needsVersion(chosen.type) && version !== undefined) checkVersion(version, chosen.opened.head.version, () => standing(chosen));
}

/** The services' terms for a decision. Without a coordinator's desk nothing may be sent: somebody must be there when all else fails. */
export function decisionContext({ current, to, desk }: { current: ServiceRow; to: ServiceRow | null; desk: ServiceRow | null }): DecisionContext {
  if (desk === null) throw new Problem('UNAVAILABLE', { detail: 'No coordinator’s desk has been set up, so nothing can be sent yet.' });
  return { current: toTerms(current), ...(to === null ? {} : { to: toTerms(to) }), desk: toTerms(desk), hopLimit: HOP_LIMIT };
}

/** 428 without a version, 412 with another than the present one. */
export function checkVersion(version: number | undefined, present: number, extra: () => Record<string, unknown>): void {
  if (version === undefined) throw new Problem('VERSION_REQUIRED', { detail: 'Send the ETag that you read as If-Match.' });
  if (version !== present) throw new Problem('VERSION_STALE', { detail: 'Somebody has acted since you read it. Read it again.', extra: extra() });
}

/** What a refused sender is told: how it stands, and what they may do now. */
function standing({ opened, head, actor, at }: ChosenEvent): { state: string; allowedEvents: string[] } {
  const { statutoryDuty, selfReferral } = opened.current;
  return { state: head.state, allowedEvents: allowedEvents(head, actor, { at, statutoryDuty, selfReferral }) };
}

/** The names beside ids in an answer. */
export const namesIn = ({ sender, current, to, desk }: { sender: OrganisationRow; current: ServiceRow; to: ServiceRow | null; desk: ServiceRow | null }) => ({
  sender,
  services: [current, to, desk],
});
