import { addWorkingMinutes, workingMinutesBetween, type ServiceHours } from '@onward/workflow';

/** When something of a story happens, told from the day the demo is made: the stories are always recent. */
export type Moment =
  | { readonly workingDaysAgo: number; /** London time, `HH:MM`. */ readonly time: string }
  | { readonly minutesAgo: number };

/** A working day before today (0 is the last one that has begun), at a time in London. A story may be told at night: the day still counts. */
export const daysAgo = (workingDaysAgo: number, time: string): Moment => ({ workingDaysAgo, time });
/** A working day to come. */
export const inDays = (workingDays: number, time: string): Moment => daysAgo(-workingDays, time);
export const minutesAgo = (minutes: number): Moment => ({ minutesAgo: minutes });

const MINUTE_MS = 60_000;
const DAY = 24 * 60;
const whole = [{ opens: '00:00', closes: '24:00' }];
/** Every minute of every working day: no weekends, no bank holidays. */
const WORKING_DAYS: ServiceHours = { mon: whole, tue: whole, wed: whole, thu: whole, fri: whole, sat: [], sun: [] };
/** A London midnight between working days to count from, further back than any story. */
const REACH_DAYS = 150;

/** Turns the moments of stories into instants, for a demo made at `now`. */
export function instantsFrom(now: Date): (moment: Moment) => Date {
  const start = mondayBefore(new Date(now.getTime() - REACH_DAYS * DAY * MINUTE_MS));
  const today = Math.floor((workingMinutesBetween(start, now, WORKING_DAYS) - 1) / DAY);
  return (moment) => {
    if ('minutesAgo' in moment) return new Date(now.getTime() - moment.minutesAgo * MINUTE_MS);
    const [hours = 0, minutes = 0] = moment.time.split(':').map(Number);
    return addWorkingMinutes(start, (today - moment.workingDaysAgo) * DAY + hours * 60 + minutes, WORKING_DAYS);
  };
}

/** Monday, 00:00 in London, of the week of `date` in which no working minute has passed: the end of a weekend in any season. */
function mondayBefore(date: Date): Date {
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  // Noon on Sunday: no working time lies between it and Monday's midnight, winter or summer.
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() - sinceMonday - 1, 12));
}
