import { comparePriority, type Priority } from './states.js';
import type { DeadlineClock, DeadlineKind, Duration, Targets } from './types.js';

const HOUR = 60;
/** A working day of OFFICE_HOURS: nine to five. */
const DAY = 8 * HOUR;
const ELAPSED_DAY = 24 * HOUR;

/** Redirects that triagers may make between them before a coordinator decides (domain.md, promise 3). */
export const HOP_LIMIT = 2;
/** Second thoughts: an event can be retracted, and its notices wait, for this long. */
export const RETRACT_SECONDS = 60;
/** A team opens again what it closed within this many days; a coordinator at any time. */
export const REOPEN_DAYS = 28;
/** Part of a deadline's time after which it is at risk. */
export const AT_RISK_SHARE = 0.75;
/** A redirect never leaves the next service less than this part of its target. */
export const LEAST_SHARE = 0.25;
/** A draft is withdrawn by the system once it has been overdue for this many days, after two warnings. */
export const DRAFT_EXPIRES_DAYS = 14;

/**
 * Targets of a service that has set none, in minutes (working for routine and soon, elapsed for urgent and emergency).
 * They are starting values for a service to change, not standards that all services share. Contact follows what NHS
 * England's Clinically-led Review of NHS Access Standards proposed for mental health (2021): very urgent within 4 hours,
 * urgent within 24 hours, otherwise four weeks (20 working days). Outcome is the 18 weeks of the NHS Constitution (90
 * working days). Acknowledge and decide are our own choice, short enough to leave contact its time; a children's social
 * care service sets decide to one working day (Working Together to Safeguard Children).
 */
export const DEFAULT_TARGETS: Targets = {
  acknowledge: { routine: 2 * DAY, soon: DAY, urgent: 2 * HOUR, emergency: 15 },
  decide: { routine: 5 * DAY, soon: 2 * DAY, urgent: 4 * HOUR, emergency: 30 },
  contact: { routine: 20 * DAY, soon: 5 * DAY, urgent: ELAPSED_DAY, emergency: 4 * HOUR },
  outcome: { routine: 90 * DAY, soon: 30 * DAY, urgent: 28 * ELAPSED_DAY, emergency: 14 * ELAPSED_DAY },
};

/** Deadlines that no service sets: the referrer's, in office hours, and the coordinator's, in the desk's hours. */
export const ECONOMY_TARGETS: Record<'send' | 'answer' | 'resolve' | 'read-advice', Record<Priority, Duration>> = {
  send: { routine: 5 * DAY, soon: 2 * DAY, urgent: 4 * HOUR, emergency: HOUR },
  answer: { routine: 3 * DAY, soon: DAY, urgent: 2 * HOUR, emergency: 15 },
  resolve: { routine: 2 * DAY, soon: DAY, urgent: 2 * HOUR, emergency: 15 },
  // Five working days whatever the priority (domain.md): advice was given, so nobody waits to be seen.
  'read-advice': { routine: 5 * DAY, soon: 5 * DAY, urgent: 5 * DAY, emergency: 5 * DAY },
};

/** Urgent and emergency run in elapsed time; reading advice always runs in working time. */
export function clockOf(kind: DeadlineKind, priority: Priority): DeadlineClock {
  if (kind === 'read-advice') return 'working';
  return comparePriority(priority, 'urgent') >= 0 ? 'elapsed' : 'working';
}
