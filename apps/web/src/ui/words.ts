export { stateWords } from '@onward/workflow/words';

/** `wrong-service` as it is read out. */
export const codeWords = (code: string): string => code.replaceAll('-', ' ');

const DAY_AND_TIME = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London',
});
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });

export const dayAndTime = (iso: string): string => DAY_AND_TIME.format(new Date(iso));
/** Of a day, `2026-03-10`, or of a moment: the day that it is in the United Kingdom then. */
export const date = (at: string): string => DATE.format(new Date(at.length === '2026-03-10'.length ? `${at}T12:00Z` : at));

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
/** `10:42`. */
export const timeOfDay = (at: Date): string => TIME.format(at);

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Whole years since a date of birth, on today's date in the United Kingdom. */
export function ageOf(birthDate: string): number {
  const [[bornIn, ...born], [thisYear, ...now]] = [birthDate, DAY.format(new Date())].map((day) => day.split('-').map(Number)) as [[number, number, number], [number, number, number]];
  const hadBirthday = now[0] > born[0] || (now[0] === born[0] && now[1] >= born[1]);
  return thisYear - bornIn - (hadBirthday ? 0 : 1);
}

/** `999 012 3456`, as it is read out. */
export const nhsNumberWords = (number: string): string => number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');

const RELATIVE = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
const HOUR = 3_600_000;

/** `in 4 hours`, `20 minutes ago`, `yesterday`. */
export function relativeWords(time: string, now = Date.now()): string {
  const left = Date.parse(time) - now;
  const [amount, unit] = Math.abs(left) < HOUR ? [Math.round(left / 60_000), 'minute'] as const : Math.abs(left) < 36 * HOUR ? [Math.round(left / HOUR), 'hour'] as const : [Math.round(left / (24 * HOUR)), 'day'] as const;
  return RELATIVE.format(amount, unit);
}

/** `due in 4 hours`, `due in 2 days`, `overdue, was due 3 hours ago`: how long is left, as a queue shows it. */
export const dueWords = (due: string, now = Date.now()): string => `${Date.parse(due) < now ? 'overdue, was due' : 'due'} ${relativeWords(due, now)}`;
