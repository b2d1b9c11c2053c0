import type { Decision } from '@onward/workflow';
import { newId } from '../../platform/random.js';
import type { HeadRow } from './opened.js';

/** The head's columns after a decision, as `write_event` and `create_referral` take them. */
export function headAfter(decision: Decision, before: Pick<HeadRow, 'personId' | 'senderOrganisationId'>): Record<string, unknown> {
  const corrected = decision.effects.find((effect) => effect.kind === 'correct-person');
  const { owner, facts } = decision;
  return {
    state: decision.state,
    priority: decision.priority,
    facts,
    serviceId: decision.serviceId,
    deskServiceId: decision.deskServiceId ?? null,
    personId: corrected?.personId ?? before.personId,
    ...(corrected === undefined ? {} : { correctedPersonId: corrected.personId }),
    ownerKind: owner.kind === 'none' ? null : owner.kind,
    ownerId: owner.kind === 'none' ? null : (owner.id ?? before.senderOrganisationId),
    dueAt: decision.due ?? null,
    hops: facts.hops,
    assigneeUserId: facts.assignee ?? null,
    submittedAt: facts.submittedAt ?? null,
    closedAt: facts.closedAt ?? null,
  };
}

export function openedDeadlines(decision: Decision): object[] | null {
  const { open } = decision.deadlines;
  return open.length === 0 ? null : open.map((deadline) => ({ id: newId(), ...deadline }));
}

export function closedDeadlines(decision: Decision): object[] | null {
  const { close } = decision.deadlines;
  return close.length === 0 ? null : close;
}

/** The job that fans the event out, ids only, once the minute for second thoughts is over. */
export function fanOutJob(referralId: string, eventId: string, decision: Decision, at: Date): object {
  const notices = decision.effects.filter((effect) => effect.kind === 'notify');
  return {
    payload: { referralId, eventId, audiences: [...new Set(notices.map((notice) => notice.audience))] },
    runAt: notices[0]?.notBefore ?? at,
  };
}
