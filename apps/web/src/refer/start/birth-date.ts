import { isoOfTyped } from '../../ui/typed-date';

const EARLIEST = '1880-01-01';
const LONDON_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** A date of birth as `1980-03-31`, or what must be put right. */
export function birthDateOf(typed: string): { readonly iso: string } | { readonly fault: string } {
  const iso = isoOfTyped(typed);
  if (iso === undefined) return { fault: 'Enter the date of birth as a day, a month and a year, such as 31 3 1980' };
  if (iso > LONDON_DAY.format(new Date())) return { fault: 'The date of birth must not be in the future' };
  return iso < EARLIEST ? { fault: 'Check the year of birth' } : { iso };
}
