import { isBankHoliday } from './bank-holidays.js';
import { dayOf, instantOf } from './london-time.js';
import { WEEKDAYS, type ServiceHours, type Span } from './service-hours.js';

const MINUTE_MS = 60_000;
/** A service shut for this long has no hours at all. */
const LONGEST_CLOSURE_DAYS = 60;

/** Hours by which no working time would ever pass. */
export class NoWorkingTimeError extends Error {
  override readonly name = 'NoWorkingTimeError';
  constructor() {
    super('These hours are never open: give the service at least one span in the week.');
  }
}

type Stretch = readonly [from: number, to: number];

interface Timetable {
  week: Stretch[][];
  openOnBankHolidays: boolean;
  days: Map<number, readonly Stretch[]>;
}

const DAYS_REMEMBERED = 2_000;
const timetables = new WeakMap<ServiceHours, Timetable>();

function minuteOfDay(time: string): number {
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  if (!/^\d\d:\d\d$/.test(time) || minute > 1440) throw new RangeError(`"${time}" is not a time of day (HH:MM, to 24:00).`);
  return minute;
}

function stretchOf({ opens, closes }: Span): Stretch {
  const stretch: Stretch = [minuteOfDay(opens), minuteOfDay(closes)];
  if (stretch[0] >= stretch[1]) throw new RangeError(`A span has to close after it opens, not ${opens} to ${closes}.`);
  return stretch;
}

function timetableOf(hours: ServiceHours): Timetable {
  const known = timetables.get(hours);
  if (known) return known;
  const week = WEEKDAYS.map((weekday) => hours[weekday].map(stretchOf));
  if (week.every((day) => day.length === 0)) throw new NoWorkingTimeError();
  const timetable = { week, openOnBankHolidays: hours.openOnBankHolidays ?? false, days: new Map() };
  timetables.set(hours, timetable);
  return timetable;
}

/** The open stretches of a local date, as instants in epoch milliseconds. */
function stretchesOn(timetable: Timetable, day: number): readonly Stretch[] {
  const known = timetable.days.get(day);
  if (known) return known;
  // 1970-01-01 was a Thursday, the fourth day of the week.
  const weekly = timetable.week[(((day + 3) % 7) + 7) % 7] ?? [];
  const shut = !timetable.openOnBankHolidays && isBankHoliday(day);
  const found = shut ? [] : weekly.map(([from, to]): Stretch => [instantOf(day, from), instantOf(day, to)]);
  if (timetable.days.size >= DAYS_REMEMBERED) timetable.days.clear();
  timetable.days.set(day, found);
  return found;
}

/**
 * The instant at which so many minutes of a service's hours have passed since `start`. A minute that ends with a span
 * ends there, not at the next opening.
 * @throws CalendarEndsError past the recorded bank holidays; NoWorkingTimeError for hours that are never open.
 */
export function addWorkingMinutes(start: Date, minutes: number, hours: ServiceHours): Date {
  const timetable = timetableOf(hours);
  const from = start.getTime();
  let left = minutes * MINUTE_MS;
  if (left <= 0) return start;
  let shutFor = 0;
  for (let day = dayOf(from); shutFor < LONGEST_CLOSURE_DAYS; day += 1) {
    shutFor += 1;
    for (const [opens, closes] of stretchesOn(timetable, day)) {
      const begin = opens > from ? opens : from;
      if (closes <= begin) continue;
      if (closes - begin >= left) return new Date(begin + left);
      left -= closes - begin;
      shutFor = 0;
    }
  }
  throw new NoWorkingTimeError();
}

/** Whether a service is staffed at this instant, by its hours. Throws as addWorkingMinutes. */
export function isOpenAt(at: Date, hours: ServiceHours): boolean {
  const instant = at.getTime();
  return stretchesOn(timetableOf(hours), dayOf(instant)).some(([opens, closes]) => opens <= instant && instant < closes);
}

/** Minutes of a service's hours between two instants; 0 where `end` is not after `start`. Throws as addWorkingMinutes. */
export function workingMinutesBetween(start: Date, end: Date, hours: ServiceHours): number {
  const timetable = timetableOf(hours);
  const from = start.getTime();
  const to = end.getTime();
  let passed = 0;
  for (let day = dayOf(from), last = dayOf(to); day <= last; day += 1) {
    for (const [opens, closes] of stretchesOn(timetable, day)) {
      passed += Math.max(0, Math.min(closes, to) - Math.max(opens, from));
    }
  }
  return passed / MINUTE_MS;
}
