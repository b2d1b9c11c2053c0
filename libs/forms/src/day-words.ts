const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const DAY = new Intl.DateTimeFormat('en-GB', { ...DATE, timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { ...DATE, hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** `3 March 1961`, of an ISO date. */
export const dayWords = (day: string): string => DAY.format(new Date(day));

/** `10 March 2026 at 10:00`, in London. */
export const momentWords = (time: string | Date): string => MOMENT.format(new Date(time));
