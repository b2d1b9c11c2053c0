import type { Schemas } from '../../api/client';

type Hours = Schemas['Service']['hours'];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Day = (typeof DAYS)[number];

const NAMES: Readonly<Record<Day, string>> = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' };
const LONDON = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

/** `9am`, `5:30pm`, `midnight`. */
function clock(time: string): string {
  const minutes = minutesOf(time);
  if (minutes === 0 || minutes >= 1439) return 'midnight';
  if (minutes === 720) return 'midday';
  const hour = Math.floor(minutes / 60) % 12 || 12;
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `${hour}${rest}${minutes < 720 ? 'am' : 'pm'}`;
}

const spans = (hours: NonNullable<Hours>, day: Day): readonly { readonly opens: string; readonly closes: string }[] => hours[day] ?? [];
const dayMinutes = (hours: NonNullable<Hours>, day: Day): number => spans(hours, day).reduce((sum, { opens, closes }) => sum + minutesOf(closes) - minutesOf(opens), 0);
const isAlways = (hours: NonNullable<Hours>): boolean => DAYS.every((day) => dayMinutes(hours, day) >= 1439);
const dayWords = (hours: NonNullable<Hours>, day: Day): string => spans(hours, day).map(({ opens, closes }) => `${clock(opens)} to ${clock(closes)}`).join(' and ');

/** `Monday to Friday 9am to 5pm; Saturday 10am to midday`. */
export function hoursWords(hours: Hours): string {
  if (hours === null) return 'Hours not known';
  if (isAlways(hours)) return 'Day and night, every day';
  const runs: { first: Day; last: Day; words: string }[] = [];
  for (const [index, day] of DAYS.entries()) {
    const words = dayWords(hours, day);
    const before = runs.at(-1);
    if (words === '') continue;
    if (before?.words === words && before.last === DAYS[index - 1]) before.last = day;
    else runs.push({ first: day, last: day, words });
  }
  if (runs.length === 0) return 'No hours given';
  return `${runs.map(({ first, last, words }) => `${first === last ? NAMES[first] : `${NAMES[first]} to ${NAMES[last]}`} ${words}`).join('; ')}${hours.openOnBankHolidays === true ? '' : ', not on bank holidays'}`;
}

/** `Open now, until 5pm`, `Closed now, opens Monday 9am`; null where nobody has said. Bank holidays are told of in its hours. */
export function openWords(hours: Hours, now = new Date()): string | null {
  if (hours === null) return null;
  if (isAlways(hours)) return 'Open day and night';
  const parts = Object.fromEntries(LONDON.formatToParts(now).map(({ type, value }) => [type, value]));
  const today = DAYS.findIndex((day) => NAMES[day].startsWith(parts.weekday ?? '?'));
  const minute = Number(parts.hour) * 60 + Number(parts.minute);
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = DAYS[(today + ahead) % 7] ?? 'mon';
    for (const { opens, closes } of spans(hours, day)) {
      if (ahead === 0 && minute >= minutesOf(opens) && minute < minutesOf(closes)) return `Open now, until ${clock(closes)}`;
      if (ahead > 0 || minute < minutesOf(opens)) return `Closed now, opens ${ahead === 0 ? 'today' : ahead === 1 ? 'tomorrow' : NAMES[day]} ${clock(opens)}`;
    }
  }
  return null;
}

/** How a target of working minutes is counted where a service has these hours. */
export function workingDay(hours: Hours): { readonly minutes: number; readonly word: string } {
  const open = hours === null ? [] : DAYS.filter((day) => dayMinutes(hours, day) > 0);
  if (hours === null || open.length === 0) return { minutes: 480, word: 'working day' };
  const minutes = open.reduce((sum, day) => sum + dayMinutes(hours, day), 0) / open.length;
  const isWeek = open.length === 5 && !open.includes('sat') && !open.includes('sun');
  return { minutes, word: open.length === 7 ? 'day' : isWeek ? 'working day' : 'opening day' };
}
