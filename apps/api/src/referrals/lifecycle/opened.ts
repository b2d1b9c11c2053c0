import type { ReferrerKind } from '@onward/forms';
import type { DeadlineKind, Facts, OnCallContact, Priority, ServiceHours, State, Targets } from '@onward/workflow';
import type { KeptAnswer } from '../../platform/idempotency/index.js';
import type { Refusal } from '../documents/content/kinds.js';

/** Rows as the functions `open_act`, `open_referral` and `read_referral` (migrations 0008, 0009) give them: times are PostgreSQL's ISO 8601. */
export interface HeadRow {
  readonly id: string;
  readonly reference: string;
  readonly personId: string;
  readonly state: State;
  readonly version: number;
  readonly priority: Priority;
  readonly facts: Facts;
  readonly serviceId: string;
  readonly deskServiceId: string | null;
  readonly ownerKind: 'service' | 'referrer' | 'coordinator' | null;
  readonly ownerId: string | null;
  readonly dueAt: string | null;
  readonly hops: number;
  readonly authorId: string;
  readonly authorUserId: string;
  readonly senderOrganisationId: string;
  readonly responseId: string;
  readonly assigneeUserId: string | null;
  readonly submittedAt: string | null;
  readonly createdAt: string;
  readonly spokenTo: unknown;
  /** The reasons for checks set aside that a draft was saved with. */
  readonly override: unknown;
  /** How many events there are. */
  readonly chainSeq: number;
}

export interface DeadlineRow {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly clock: 'working' | 'elapsed';
  readonly targetMinutes: number;
  readonly startsAt: string;
  readonly atRiskAt: string;
  readonly dueAt: string;
  readonly ownerKind: 'service' | 'referrer' | 'coordinator';
  readonly serviceId: string | null;
}

export interface PartyRow {
  readonly kind: 'had' | 'copied' | 'consulted' | 'joined' | 'offered';
  readonly serviceId: string | null;
  readonly organisationId: string | null;
  readonly userId: string | null;
  readonly until: string | null;
}

export interface ServiceRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly state: 'open' | 'paused' | 'closed';
  readonly referable: boolean;
  readonly statutoryDuty: boolean;
  readonly selfReferral: boolean;
  readonly desk: boolean;
  readonly targets: Targets | null;
  readonly hours: ServiceHours | null;
  readonly onCallAlways: boolean;
  readonly onCall: OnCallContact | null;
  readonly organisationId: string;
  /** False where it has an alias: then `name` is the one for whoever asked. */
  readonly sameToAll: boolean;
}

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ReferrerKind;
}

/** A document that is to be attached, as `document_to_attach` gives it (migration 0028). */
export interface AttachableRow {
  readonly state: 'uploading' | 'checking' | 'kept' | 'refused' | 'redacted';
  readonly refusedBecause: Refusal | null;
  readonly isAttached: boolean;
  /** Salted: what the chain covers of it. */
  readonly digest: string | null;
}

/** What a decision about one referral needs. */
export interface Opened {
  readonly head: HeadRow;
  readonly deadlines: readonly DeadlineRow[];
  readonly parties: readonly PartyRow[];
  readonly sender: OrganisationRow;
  readonly current: ServiceRow;
  readonly to: ServiceRow | null;
  readonly desk: ServiceRow | null;
  /** Of the things that the event's body names, which there are. */
  readonly named: Readonly<Record<'userId' | 'organisationId' | 'agreement' | 'toPersonId' | 'serviceId', boolean>> & { readonly attachmentId: AttachableRow | null } | null;
}

export type OpenedAct = { readonly replay: KeptAnswer } | { readonly head: null } | Opened;

export const isReplay = <Row extends object>(row: Row | { readonly replay: KeptAnswer }): row is { readonly replay: KeptAnswer } => 'replay' in row;
