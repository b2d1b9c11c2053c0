const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;

const monthOf = (word: string): number => (/^\d+$/.test(word) ? Number(word) : MONTHS.findIndex((month) => word.length >= 3 && month.startsWith(word.toLowerCase())) + 1);

function parts(typed: string): readonly [day: string, month: string, year: string] | undefined {
  const words = typed.trim().split(/[\s/.,-]+/);
  const [one = '', two = '', three = ''] = words;
  if (words.length === 3) return /^\d{4}$/.test(one) ? [three, two, one] : [one.replace(/(\d)(st|nd|rd|th)$/i, '$1'), two, three];
  const run = words.length === 1 && /^(\d{2})(\d{2})(\d{4})$/.exec(one);
  return run ? [run[1] ?? '', run[2] ?? '', run[3] ?? ''] : undefined;
}

/**
 * A date as people type one in a single box, the day first: `31 3 1980`, `31/03/1980`, `31031980`, `31 March 1980`, and `1980-03-31`. Answers
 * `1980-03-31`, or undefined where it is no date. A year has four digits: nobody guesses a century.
 */
export function isoOfTyped(typed: string): string | undefined {
  const [day, month, year] = parts(typed) ?? [];
  if (day === undefined || month === undefined || year === undefined || !/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)) return undefined;
  const at = new Date(Date.UTC(Number(year), monthOf(month) - 1, Number(day)));
  const isReal = at.getUTCFullYear() === Number(year) && at.getUTCMonth() === monthOf(month) - 1 && at.getUTCDate() === Number(day);
  return isReal ? at.toISOString().slice(0, 10) : undefined;
}
