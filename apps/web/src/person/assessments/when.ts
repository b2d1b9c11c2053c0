const LONDON = { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' } as const;
const DAY = new Intl.DateTimeFormat('en-GB', LONDON);
const TIME = new Intl.DateTimeFormat('en-GB', { ...LONDON, hour: '2-digit', minute: '2-digit' });

/** `10 March 2026`. */
export const dayWords = (at: number): string => DAY.format(at);
/** `10 March 2026 at 10:42`. */
export const whenWords = (iso: string): string => TIME.format(new Date(iso));
