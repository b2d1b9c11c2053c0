const IN_LONDON = { timeZone: 'Europe/London' } as const;
const TIME = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', ...IN_LONDON });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `10 March 2026 at 10:00`, in London. */
export const timeWords = (time: string | Date): string => TIME.format(new Date(time));

/** `3 March 1961`, of an ISO date. */
export const dayWords = (day: string): string => DAY.format(new Date(day));
