/**
 * Bank holidays of England and Wales, as dated facts: https://www.gov.uk/bank-holidays.json (division
 * `england-and-wales`). Good Friday and Christmas Day are common-law holidays; the others follow Schedule 1 to the
 * Banking and Financial Dealings Act 1971 and the yearly proclamations under it (New Year's Day, the first Monday in
 * May, substitutes for holidays at a weekend). A holiday proclaimed later (a coronation) is added here by hand.
 */
const BANK_HOLIDAYS: Record<number, readonly string[]> = {
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
};

/** A date for which no bank holidays are recorded: the list has to be extended, not guessed. */
export class CalendarEndsError extends Error {
  override readonly name = 'CalendarEndsError';
  constructor(readonly date: string) {
    super(`Bank holidays are known from ${FIRST_YEAR} to ${LAST_YEAR}, not for ${date}: add that year's to the calendar.`);
  }
}

const YEARS = Object.keys(BANK_HOLIDAYS).map(Number);
export const FIRST_YEAR = Math.min(...YEARS);
export const LAST_YEAR = Math.max(...YEARS);

const DAY_MS = 86_400_000;
const holidays = new Set(
  Object.entries(BANK_HOLIDAYS).flatMap(([year, days]) => days.map((day) => Date.parse(`${year}-${day}T00:00:00Z`) / DAY_MS)),
);
const firstDay = Date.UTC(FIRST_YEAR, 0, 1) / DAY_MS;
const endDay = Date.UTC(LAST_YEAR + 1, 0, 1) / DAY_MS;

/**
 * @param day a local date, as days since 1970-01-01.
 * @throws CalendarEndsError outside the years recorded.
 */
export function isBankHoliday(day: number): boolean {
  if (day < firstDay || day >= endDay) throw new CalendarEndsError(new Date(day * DAY_MS).toISOString().slice(0, 10));
  return holidays.has(day);
}
