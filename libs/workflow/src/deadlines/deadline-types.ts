import type { OwnerKind, Priority } from '../states.js';

export const DEADLINE_KINDS = ['send', 'acknowledge', 'decide', 'answer', 'resolve', 'contact', 'outcome', 'read-advice'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
/** The kinds that each service sets for itself; the others are the same for the whole economy. */
export type ServiceDeadlineKind = 'acknowledge' | 'decide' | 'contact' | 'outcome';
/** Minutes: of the service's hours for `routine` and `soon`, elapsed for `urgent` and `emergency`. */
export type Duration = number;
export type Targets = Record<ServiceDeadlineKind, Record<Priority, Duration>>;
export type DeadlineClock = 'working' | 'elapsed';
/** What a deadline becomes that is no longer on time. */
export type DeadlineMark = 'at-risk' | 'breached';

/** A deadline to be stored. `atRiskAt` is 75 % of the way from `startsAt` to `dueAt`, in the deadline's own clock. */
export interface NewDeadline {
  kind: DeadlineKind;
  startsAt: Date;
  atRiskAt: Date;
  dueAt: Date;
  /** The whole target it was set from, in minutes of its clock. */
  targetMinutes: Duration;
  clock: DeadlineClock;
  ownerKind: Exclude<OwnerKind, 'none'>;
  /** The service or desk that owns it; absent where the referrer does. */
  serviceId?: string;
}

export interface OpenDeadline extends NewDeadline {
  /** The stored row, where there is one. */
  id?: string;
}

/** `breached` also where it was met, or became pointless, only after it was due. */
export interface ClosedDeadline {
  id?: string;
  kind: DeadlineKind;
  outcome: 'met' | 'cancelled' | 'breached';
}
