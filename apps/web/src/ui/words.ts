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
