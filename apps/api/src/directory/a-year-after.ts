/** The same day of the next year, both `YYYY-MM-DD`. An entry is taken as assured for a year after somebody last checked it: our own rule, the standard sets none. */
export function aYearAfter(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const next = String(Number(year) + 1).padStart(4, '0');
  return month === '02' && day === '29' ? `${next}-02-28` : `${next}-${month}-${day}`;
}
