/** Longer ago than the longest life on record (122 years) for any date this runs on. */
export const EARLIEST_BIRTH_DATE = '1880-01-01';

const LONDON = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The date in London at an instant, `YYYY-MM-DD`: a child is born today on the wall's calendar, not on UTC's. */
export function londonDate(instant: Date): string {
  const part = Object.fromEntries(LONDON.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}`;
}

/** Whole years between two dates. Whoever was born on 29 February is a year older on 1 March where there is no such day. */
export function ageOn(birthDate: string, today: string): number {
  const hadBirthday = today.slice(5) >= birthDate.slice(5);
  return Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (hadBirthday ? 0 : 1);
}

/** What is wrong with a date of birth (a real date already), as a sentence for the screen. */
export function birthDateFault(birthDate: string, today: string): string | undefined {
  if (birthDate > today) return 'The date of birth must be today or in the past';
  if (birthDate < EARLIEST_BIRTH_DATE) return 'The date of birth must be in 1880 or later';
  return undefined;
}

/** The dates that a typing error may have made this one of: one wrong digit, two neighbours swapped within day, month or year, day and month swapped. */
export function nearDates(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const spellings = [
    ...respelled(year).map((other) => `${other}-${month}-${day}`),
    ...respelled(month).map((other) => `${year}-${other}-${day}`),
    ...respelled(day).map((other) => `${year}-${month}-${other}`),
    `${year}-${day}-${month}`,
  ];
  return [...new Set(spellings)].filter((spelling) => spelling !== date && spelling >= EARLIEST_BIRTH_DATE && isRealDate(spelling));
}

const DIGITS = [...'0123456789'];

function respelled(digits: string): string[] {
  return [...digits].flatMap((_, at) => {
    const before = digits.slice(0, at);
    const swapped = before + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
    return [...DIGITS.map((digit) => before + digit + digits.slice(at + 1)), swapped].filter(({ length }) => length === digits.length);
  });
}

function isRealDate(spelling: string): boolean {
  const instant = new Date(`${spelling}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(spelling);
}
