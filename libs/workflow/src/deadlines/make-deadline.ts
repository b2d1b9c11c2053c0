import { OFFICE_HOURS, type ServiceHours } from '../calendar/service-hours.js';
import { addWorkingMinutes, workingMinutesBetween } from '../calendar/working-time.js';
import type { Priority } from '../states.js';
import { AT_RISK_SHARE, ECONOMY_TARGETS, clockOf } from '../targets.js';
import type { DeadlineClock, DeadlineKind, Duration, NewDeadline, ServiceTerms } from '../types.js';

const MINUTE_MS = 60_000;

/** Whose deadline it is, by whose hours and to what target it runs. */
export interface Obligation {
  kind: DeadlineKind;
  clock: DeadlineClock;
  hours: ServiceHours;
  target: Duration;
  ownerKind: NewDeadline['ownerKind'];
  serviceId?: string;
}

/** What a kind of deadline asks of whom, at a priority. The referrer's own run in office hours: no other hours are known. */
export function obligationOf(kind: DeadlineKind, priority: Priority, terms: { service: ServiceTerms; desk: ServiceTerms }): Obligation {
  const clock = clockOf(kind, priority);
  switch (kind) {
    case 'send':
    case 'answer':
    case 'read-advice':
      return { kind, clock, hours: OFFICE_HOURS, target: ECONOMY_TARGETS[kind][priority], ownerKind: 'referrer' };
    case 'resolve': {
      const { hours, id } = terms.desk;
      return { kind, clock, hours, target: ECONOMY_TARGETS.resolve[priority], ownerKind: 'coordinator', serviceId: id };
    }
    default: {
      const { hours, targets, id } = terms.service;
      return { kind, clock, hours, target: targets[kind][priority], ownerKind: 'service', serviceId: id };
    }
  }
}

/** The instant so many minutes later, in the obligation's clock. */
export function later({ clock, hours }: Obligation, start: Date, minutes: Duration): Date {
  return clock === 'working' ? addWorkingMinutes(start, minutes, hours) : new Date(start.getTime() + minutes * MINUTE_MS);
}

function minutesBetween({ clock, hours }: Obligation, start: Date, end: Date): number {
  return clock === 'working' ? workingMinutesBetween(start, end, hours) : (end.getTime() - start.getTime()) / MINUTE_MS;
}

/** A deadline that runs from `startsAt` for its whole target, or to `dueAt` where a rule says when. */
export function makeDeadline(obligation: Obligation, startsAt: Date, dueAt?: Date): NewDeadline {
  const { kind, clock, target, ownerKind, serviceId } = obligation;
  const minutes = dueAt ? minutesBetween(obligation, startsAt, dueAt) : target;
  return {
    kind,
    startsAt,
    atRiskAt: later(obligation, startsAt, minutes * AT_RISK_SHARE),
    dueAt: dueAt ?? later(obligation, startsAt, target),
    targetMinutes: target,
    clock,
    ownerKind,
    ...(serviceId !== undefined && { serviceId }),
  };
}
