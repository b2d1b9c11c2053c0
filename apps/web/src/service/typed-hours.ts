import type { Entry } from '../api/service-entry';

export const DAYS = [['mon', 'Monday'], ['tue', 'Tuesday'], ['wed', 'Wednesday'], ['thu', 'Thursday'], ['fri', 'Friday'], ['sat', 'Saturday'], ['sun', 'Sunday']] as const;
export type Day = (typeof DAYS)[number][0];
export type Spans = NonNullable<Entry['hours']>['mon'];

/** `9`, `9:30`, `17.00`, `9am`, `5:30pm`, `midday`, `midnight` (which ends a day) as `09:00`. */
function timeOf(typed: string, isEnd: boolean): string | undefined {
  if (typed === 'midday' || typed === 'noon') return '12:00';
  if (typed === 'midnight') return isEnd ? '24:00' : '00:00';
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/.exec(typed) ?? [];
  if (hours === '') return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
  const isTime = hour < 24 ? Number(minutes) < 60 : isEnd && hour === 24 && minutes === '00';
  return isTime && (half === undefined || (Number(hours) >= 1 && Number(hours) <= 12)) ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}

/** The times of one day as they are typed: `9:00 to 12:30, 13:30 to 17:00`; nothing, or “closed”, for a day on which it is closed. Undefined where they cannot be read. */
export function spansOf(typed: string): Spans | undefined {
  const text = typed.trim().toLowerCase();
  if (text === '' || text === 'closed') return [];
  if (text === 'all day') return [{ opens: '00:00', closes: '24:00' }];
  const spans = text.split(/\s*(?:,|;|\band\b)\s*/).map((span) => {
    const [from = '', to = '', ...more] = span.split(/\s*(?:\bto\b|-|–|\buntil\b)\s*/);
    const opens = timeOf(from, false);
    const closes = timeOf(to, true);
    return opens === undefined || closes === undefined || more.length > 0 ? undefined : { opens, closes };
  });
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

export const typedOf = (spans: Spans | undefined): string => (spans ?? []).map(({ opens, closes }) => (opens === '00:00' && closes === '24:00' ? 'all day' : `${opens} to ${closes}`)).join(', ');
