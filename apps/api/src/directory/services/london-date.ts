const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day it is in London at this instant, `YYYY-MM-DD`. */
export function londonDate(instant: Date): string {
  return LONDON.format(instant);
}
