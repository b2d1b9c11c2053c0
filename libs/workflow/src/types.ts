import type { ActorFacts } from './actors.js';
import type { ServiceHours } from './calendar/service-hours.js';
import type { ClosedDeadline, DeadlineKind, DeadlineMark, NewDeadline, OpenDeadline, Targets } from './deadlines/deadline-types.js';
import type { EventType } from './events.js';
import type { OwnerKind, Priority, State } from './states.js';

export * from './actors.js';
export * from './deadlines/deadline-types.js';

export type EscalationCause = 'breach' | 'hop-limit' | 'visited' | 'decline-proposed' | 'appeal';

/** A deadline as kept inside facts: times as ISO 8601 text. */
export type StoredDeadline = Omit<OpenDeadline, 'startsAt' | 'atRiskAt' | 'dueAt'> & {
  startsAt: string;
  atRiskAt: string;
  dueAt: string;
};

/** What `retract` goes back to: everything as it was before the last event. */
export interface Previous {
  eventId: string;
  type: EventType;
  /** ISO 8601, when the last event was sent. */
  at: string;
  /** Who sent it (user id). */
  by: string;
  state: State;
  priority: Priority;
  deadlines: StoredDeadline[];
  facts: Omit<Facts, 'previous'>;
}

export interface PendingConfirmation {
  type: 'entered-in-error' | 'correct-person' | 'redact';
  /** User id of who asked: another person confirms. */
  by: string;
  /** For `correct-person`: the person it is really about. */
  personId?: string;
  /** For `redact`: what is taken out, by what right. */
  what?: string;
}

/** What the machine needs of the past, folded from the events. JSON: times are ISO 8601 text. */
export interface Facts {
  /** The service that has it now. */
  serviceId: string;
  /** The coordinator's desk it lies on, while escalated (or while a coordinator's question is open). */
  deskServiceId?: string;
  assignee?: string;
  createdAt: string;
  /** When it was first sent. Never changes afterwards: the age is counted from here. */
  submittedAt?: string;
  /** When the present holder's clock began: submission, hop or conversion. */
  holderSince?: string;
  /** Every service that has had it, in order, each once. */
  visited: string[];
  hops: number;
  appealed: boolean;
  /** The person was seen: contact happened, it was not just booked. */
  seen: boolean;
  /** Where an answer, or its absence, leads back to. */
  returnTo?: State;
  escalatedBy?: EscalationCause;
  /** The state before it was completed or withdrawn. */
  leftState?: State;
  closedAt?: string;
  /** When `decide` was due as advice was given: a conversion does not lengthen it. */
  decideDueAt?: string;
  /** Open deadlines that are no longer on time. A breached one stays open, and due, until its act is done. */
  marks?: Partial<Record<DeadlineKind, DeadlineMark>>;
  pendingConfirmation?: PendingConfirmation;
  enteredInError?: boolean;
  deceased?: boolean;
  previous?: Previous;
}

/** The referral as stored, before the act. */
export interface ReferralHead {
  state: State;
  version: number;
  priority: Priority;
  facts: Facts;
  /** Those open now, in any order. */
  deadlines: OpenDeadline[];
}

export interface Act {
  /** The event's id, made by the caller (UUIDv7). */
  id: string;
  type: EventType;
  /** The body as sent, `type` included or not; already validated by EVENT_SCHEMAS. */
  body: Record<string, unknown>;
  at: Date;
  actor: ActorFacts;
}

/** What the directory says of a service that bears on a decision. */
export interface ServiceTerms {
  id: string;
  name: string;
  statutoryDuty: boolean;
  selfReferral: boolean;
  targets: Targets;
  hours: ServiceHours;
  /** An on-call contact is staffed outside the hours. */
  onCallAlways?: boolean;
  /** Who that is, by name and telephone. */
  onCall?: OnCallContact;
}

export interface OnCallContact {
  name: string;
  phone: string;
}

/** The on-call contact of a service or desk. */
export interface OnCall extends OnCallContact {
  serviceId: string;
}

export interface DecisionContext {
  /** The service that has the referral (for a draft, the one it is meant for). */
  current: ServiceTerms;
  /** The service a `redirect` names. */
  to?: ServiceTerms;
  /** The coordinator's desk for this referral. */
  desk: ServiceTerms;
  /** How many redirects triagers may make between them; domain default HOP_LIMIT (2). */
  hopLimit: number;
}

/** What else allowedEvents has to know. */
export interface AllowedContext {
  at: Date;
  statutoryDuty: boolean;
  /** Whether the service takes self-referral; bears on `submit` by a patient only. */
  selfReferral?: boolean;
}

/**
 * `copied`: those who hear of acceptance and outcome only, where `parties` are the others; `assignee`: who has taken it in hand, else the team that has it;
 * `manager`: who manages that team's service.
 */
export type NoticeAudience = 'parties' | 'copied' | 'referrer' | 'holder' | 'previous-holder' | 'coordinator' | 'assignee' | 'manager';

export type Effect =
  /** Tell these people, by a link only, not before the minute for second thoughts is over. `message` is a catalogue key. */
  | { kind: 'notify'; audience: NoticeAudience; message: string; notBefore: Date }
  | { kind: 'escalate'; because: EscalationCause | 'overdue'; deadline?: DeadlineKind; serviceId: string; deskServiceId: string; onCall?: OnCall }
  /** The event named was retracted: its notices are dropped, its answers revision is undone. */
  | { kind: 'undo'; eventId: string; eventType: EventType }
  | { kind: 'correct-person'; personId: string }
  /** What a second person has confirmed, as the act names it: words, answers, scores are taken out of the record for good. */
  | { kind: 'redact' }
  /** Entered in error: out of page, story and letters. */
  | { kind: 'hide' }
  /** The person died (or that was a mistake): every waiting notice is dropped (or notices are sent again). */
  | { kind: 'stop-notices' }
  | { kind: 'resume-notices' };

export interface Decision {
  ok: true;
  state: State;
  priority: Priority;
  facts: Facts;
  /** Close first, then open: at most one of a kind is open. `now` is all that are open afterwards. */
  deadlines: { close: ClosedDeadline[]; open: NewDeadline[]; now: OpenDeadline[] };
  owner: { kind: OwnerKind; id?: string };
  /** By when the owner acts; absent only when closed. */
  due?: Date;
  /** Whether the ETag moves: state, service, priority, assignee and answers move it, nothing else does. */
  movesVersion: boolean;
  serviceId: string;
  deskServiceId?: string;
  effects: Effect[];
}

export type RefusalCode = 'EVENT_NOT_ALLOWED' | 'FORBIDDEN' | 'NOTE_REQUIRED' | 'INPUT_INVALID';

export interface Refusal {
  ok: false;
  code: RefusalCode;
  /** Fit for the screen; says what to do next. */
  message: string;
  /** JSON pointer into the body, for the last two codes. */
  pointer?: string;
}
