import { allowedEvents, type ActorFacts, type Decision, type OpenDeadline, type ReferralHead } from '@onward/workflow';
import type { HeadRow, OrganisationRow, ServiceRow } from './opened.js';

/** Who must act next, with the name that a page shows. */
export interface Owner {
  readonly kind: 'service' | 'referrer' | 'coordinator';
  readonly id: string;
  readonly name: string;
}

interface Names {
  readonly sender: OrganisationRow;
  readonly services: readonly (ServiceRow | null)[];
}

export function ownerOf(kind: Owner['kind'] | 'none' | null, id: string | null | undefined, { sender, services }: Names): Owner | null {
  if (kind === null || kind === 'none') return null;
  if (kind === 'referrer') return { kind, id: sender.id, name: sender.name };
  const service = services.find((row) => row?.id === id);
  return { kind, id: id ?? '', name: service?.name ?? '' };
}

export function deadlineView(deadline: OpenDeadline): object {
  const { kind, clock, startsAt, atRiskAt, dueAt, ownerKind } = deadline;
  return { kind, clock, startsAt: startsAt.toISOString(), atRiskAt: atRiskAt.toISOString(), dueAt: dueAt.toISOString(), owner: ownerKind };
}

/** The referral as it stands after a decision, as 201 answers it. */
export function referralAfter(
  before: Pick<HeadRow, 'id' | 'reference' | 'personId'>,
  version: number,
  decision: Decision,
  actor: ActorFacts,
  names: Names,
  at: Date,
): object {
  const head: ReferralHead = { state: decision.state, version, priority: decision.priority, facts: decision.facts, deadlines: decision.deadlines.now };
  const service = names.services.find((row) => row?.id === decision.serviceId);
  return {
    id: before.id,
    reference: before.reference,
    state: decision.state,
    version,
    priority: decision.priority,
    service: { id: decision.serviceId, name: service?.name ?? '' },
    owner: ownerOf(decision.owner.kind, decision.owner.id, names),
    due: decision.due?.toISOString() ?? null,
    deadlines: decision.deadlines.now.map(deadlineView),
    hops: decision.facts.hops,
    submittedAt: decision.facts.submittedAt ?? null,
    allowedEvents: allowedEvents(head, actor, { at, statutoryDuty: service?.statutoryDuty ?? false, selfReferral: service?.selfReferral ?? false }),
  };
}
