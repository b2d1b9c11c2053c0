import { CalendarEndsError, isBankHoliday, OFFICE_HOURS, WEEKDAYS } from '@onward/workflow';
import type { Condition } from './bands.js';
import { londonDate } from './london-date.js';
import type { Parameters } from './parameters.js';

/** A moment as services keep time: by the clock and the calendar of London. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly weekday: (typeof WEEKDAYS)[number];
  /** `HH:MM`. */
  readonly time: string;
  readonly isBankHoliday: boolean;
}

const DAY_MS = 86_400_000;
const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export function momentOf(instant: Date): Moment {
  const today = londonDate(instant);
  // Monday first, where JavaScript begins on Sunday
  const weekday = WEEKDAYS[(new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';
  return { today, weekday, time: TIME.format(instant), isBankHoliday: isHoliday(today) };
}

/** Past the years whose holidays are known a search goes on as on any day; what is promised by working days does not. */
function isHoliday(today: string): boolean {
  try {
    return isBankHoliday(Date.parse(`${today}T00:00:00Z`) / DAY_MS);
  } catch (error) {
    if (error instanceof CalendarEndsError) return false;
    throw error;
  }
}

/** Open, and somebody is there at that moment; where somebody triages and has said no hours, office hours are what is promised. */
export function openAt({ weekday, time, isBankHoliday: isHoliday }: Moment, parameters: Parameters): Condition {
  const now = parameters.add(time, 'text');
  const hours = `coalesce(s.hours, case when s.referable then ${parameters.add(JSON.stringify(OFFICE_HOURS), 'jsonb')} end)`;
  const isStaffed = `exists (select from jsonb_array_elements(${hours} -> ${parameters.add(weekday, 'text')}) span where span ->> 'opens' <= ${now} and ${now} < span ->> 'closes')`;
  const onHolidays = `(not ${parameters.add(isHoliday, 'boolean')} or coalesce((${hours} ->> 'openOnBankHolidays')::boolean, false))`;
  return `s.state = 'open' and ${isStaffed} and ${onHolidays}`;
}
