import { allowedEvents, DEFAULT_TARGETS, OFFICE_HOURS, type ActorFacts, type EventType, type OpenDeadline, type ReferralHead, type Relation, type ServiceTerms } from '@onward/workflow';
import type { Actor } from '../../platform/actor.js';
import type { DeadlineRow, HeadRow, Opened, PartyRow, ServiceRow } from './opened.js';

/** What libs/workflow decides on, from the rows as they were read. */

/** By service id, of the version last met. One object for as long as the terms stand: libs/workflow keeps a timetable for each it has met. */
const known = new Map<string, { readonly version: number; readonly terms: ServiceTerms }>();

export function toTerms(row: ServiceRow): ServiceTerms {
  const kept = known.get(row.id);
  if (kept?.version === row.version) return kept.terms;
  const terms = termsOf(row);
  known.set(row.id, { version: row.version, terms });
  return terms;
}

function termsOf(row: ServiceRow): ServiceTerms {
  return {
    id: row.id,
    name: row.name,
    statutoryDuty: row.statutoryDuty,
    selfReferral: row.selfReferral,
    targets: row.targets ?? DEFAULT_TARGETS,
    hours: row.hours ?? OFFICE_HOURS,
    onCallAlways: row.onCallAlways,
    ...(row.onCall === null ? {} : { onCall: row.onCall }),
  };
}

export function toHead({ head, deadlines }: Pick<Opened, 'head' | 'deadlines'>): ReferralHead {
  return { state: head.state, version: head.version, priority: head.priority, facts: head.facts, deadlines: deadlines.map(toDeadline) };
}

function toDeadline(row: DeadlineRow): OpenDeadline {
  const { serviceId, ...rest } = row;
  return {
    ...rest,
    startsAt: new Date(row.startsAt),
    atRiskAt: new Date(row.atRiskAt),
    dueAt: new Date(row.dueAt),
    ...(serviceId === null ? {} : { serviceId }),
  };
}

/** How this actor stands to the referral; row-level security has already decided that they may know of it. */
export function toActorFacts(actor: Actor, opened: Pick<Opened, 'head' | 'parties'>): ActorFacts {
  if (actor.kind === 'system') return { kind: 'system', relations: [] };
  const relations = relationsOf(actor, opened.head, opened.parties);
  return {
    kind: 'member',
    userId: actor.userId,
    membershipId: actor.membershipId,
    role: actor.role,
    organisationId: actor.organisationId,
    relations: relations.length > 0 ? relations : ['none'],
  };
}

function relationsOf(actor: Extract<Actor, { kind: 'member' }>, head: HeadRow, parties: readonly PartyRow[]): Relation[] {
  const relations: Relation[] = [];
  const ours = actor.organisationId === head.senderOrganisationId;
  if (ours && actor.userId === head.authorUserId) relations.push('author');
  if (ours && actor.role === 'referrer') relations.push('sender-organisation');
  if (actor.serviceIds.includes(head.serviceId)) relations.push('holder');
  if (head.deskServiceId !== null && actor.serviceIds.includes(head.deskServiceId)) relations.push('desk');
  if (actor.role === 'coordinator' && actor.purpose !== undefined) relations.push('area');
  for (const party of parties) {
    if (party.kind === 'had') {
      if (party.serviceId !== null && actor.serviceIds.includes(party.serviceId)) relations.push('had');
    } else if (party.kind !== 'offered' && party.until === null && (party.userId === actor.userId || party.organisationId === actor.organisationId)) {
      relations.push(party.kind);
    }
  }
  return [...new Set(relations)];
}

/** What this actor may do with it at that time. */
export function allowedFor(actor: Actor, opened: Pick<Opened, 'head' | 'deadlines' | 'parties' | 'current'>, at: Date): EventType[] {
  const { statutoryDuty, selfReferral } = opened.current;
  return allowedEvents(toHead(opened), toActorFacts(actor, opened), { at, statutoryDuty, selfReferral });
}
