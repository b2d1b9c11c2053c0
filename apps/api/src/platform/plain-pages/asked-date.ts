import { escaped } from './plain-page.js';

/** A date as it is typed into three boxes. */
export interface AskedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const NO_DATE: AskedDate = { day: '', month: '', year: '' };

export const typedDate = (fields: URLSearchParams | null): AskedDate => {
  const typed = (name: keyof AskedDate): string => (fields?.get(name) ?? '').trim();
  return { day: typed('day'), month: typed('month'), year: typed('year') };
};

/** `27 3 1985` as `1985-03-27`; undefined where it is no date. */
export function dateOf({ day, month, year }: AskedDate): string | undefined {
  const date = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

const box = (name: keyof AskedDate, label: string, typed: AskedDate, wrongId?: string): string =>
  `<div><label for="${name}">${label}</label><input id="${name}" name="${name}" value="${escaped(typed[name])}" inputmode="numeric" autocomplete="bday-${name}" size="${name === 'year' ? 4 : 2}" maxlength="4"${wrongId === undefined ? '' : ` aria-describedby="${wrongId}"`}></div>`;

/** @param wrongId of the words that say what is wrong with it. */
export const dateBoxes = (typed: AskedDate, wrongId?: string): string =>
  `<div class="date">${box('day', 'Day', typed, wrongId)}${box('month', 'Month', typed, wrongId)}${box('year', 'Year', typed, wrongId)}</div>`;
