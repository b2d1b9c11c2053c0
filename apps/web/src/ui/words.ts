/** States in plain words, as a heading. */
const STATES: Readonly<Record<string, string>> = {
  draft: 'Draft',
  submitted: 'Sent',
  redirected: 'Redirected',
  triaged: 'Being considered',
  'information-requested': 'A question for the referrer',
  escalated: 'With the coordinator',
  accepted: 'Accepted',
  'in-progress': 'Care under way',
  advised: 'Advice given',
  completed: 'Completed',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};

export const stateWords = (state: string): string => STATES[state] ?? state;

/** `wrong-service` as it is read out. */
export const codeWords = (code: string): string => code.replaceAll('-', ' ');

const DAY_AND_TIME = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London',
});
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export const dayAndTime = (iso: string): string => DAY_AND_TIME.format(new Date(iso));
export const date = (day: string): string => DATE.format(new Date(day));

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

/** `due in 4 hours`, `due in 2 days`, `overdue by 3 hours`: how long is left, as a queue shows it. */
export function dueWords(due: string, now = Date.now()): string {
  const left = Date.parse(due) - now;
  const [amount, unit] = Math.abs(left) < HOUR ? [Math.round(left / 60_000), 'minute'] as const : Math.abs(left) < 36 * HOUR ? [Math.round(left / HOUR), 'hour'] as const : [Math.round(left / (24 * HOUR)), 'day'] as const;
  return left < 0 ? `overdue, was due ${RELATIVE.format(amount, unit)}` : `due ${RELATIVE.format(amount, unit)}`;
}
