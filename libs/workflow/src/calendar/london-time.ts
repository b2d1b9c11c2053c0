import { tzOffset } from '@date-fns/tz/tzOffset';

const ZONE = 'Europe/London';
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Minutes that London is ahead of UTC at an instant (0 or 60). */
function offsetAt(instant: number): number {
  return tzOffset(ZONE, new Date(instant));
}

interface LocalDay {
  /** The offset at its first and at its last instant: they differ on two days of the year. */
  atStart: number;
  atEnd: number;
}

// Looking an offset up costs microseconds and each deadline asks for many days: remembered by day. The bound only
// matters to a process asked about centuries.
const DAYS_REMEMBERED = 20_000;
const days = new Map<number, LocalDay>();

function localDay(day: number): LocalDay {
  const known = days.get(day);
  if (known) return known;
  const midnight = day * DAY_MS;
  // The clocks change at 01:00 UTC (Summer Time Act 1972), never within an hour of a local midnight.
  const found = { atStart: offsetAt(midnight), atEnd: offsetAt(midnight + DAY_MS - 61 * MINUTE_MS) };
  if (days.size >= DAYS_REMEMBERED) days.clear();
  days.set(day, found);
  return found;
}

/**
 * The instant (epoch milliseconds) of a London wall-clock time.
 * @param day the local date, as days since 1970-01-01; `minute` of that day, 0 to 1440.
 * A time skipped in spring is taken as the same stretch after the change (01:30 as 02:30); one that comes twice in
 * autumn as the first.
 */
export function instantOf(day: number, minute: number): number {
  const local = day * DAY_MS + minute * MINUTE_MS;
  const { atStart, atEnd } = localDay(day);
  const early = local - atStart * MINUTE_MS;
  if (atStart === atEnd) return early;
  const late = local - atEnd * MINUTE_MS;
  if (offsetAt(early) === atStart) return early;
  return offsetAt(late) === atEnd ? late : early;
}

/** The London date at an instant (epoch milliseconds), as days since 1970-01-01. */
export function dayOf(instant: number): number {
  const utcDay = Math.floor(instant / DAY_MS);
  return instant >= instantOf(utcDay + 1, 0) ? utcDay + 1 : utcDay;
}
