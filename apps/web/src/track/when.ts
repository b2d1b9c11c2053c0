const LONDON = { timeZone: 'Europe/London' } as const;
const DAY = new Intl.DateTimeFormat('en-CA', LONDON);
const TIME = new Intl.DateTimeFormat('en-GB', { ...LONDON, hour: '2-digit', minute: '2-digit' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { ...LONDON, weekday: 'long', day: 'numeric', month: 'long' });
const DATED = new Intl.DateTimeFormat('en-GB', { ...LONDON, day: 'numeric', month: 'long', year: 'numeric' });

const DAY_MS = 86_400_000;
const dayOf = (at: Date): string => DAY.format(at);

/** `10:42 today`, `09:00 tomorrow`, `Tuesday 17 March at 10:42`, `17 March 2025 at 10:42`: as short as it can be without a doubt. */
export function whenWords(iso: string, now = Date.now()): string {
  const at = new Date(iso);
  const day = dayOf(at);
  const time = TIME.format(at);
  if (day === dayOf(new Date(now))) return `${time} today`;
  if (day === dayOf(new Date(now + DAY_MS))) return `${time} tomorrow`;
  if (day === dayOf(new Date(now - DAY_MS))) return `${time} yesterday`;
  const isFar = Math.abs(at.getTime() - now) > 180 * DAY_MS;
  return `${(isFar ? DATED : WEEKDAY).format(at)} at ${time}`;
}

const SHORT = new Intl.DateTimeFormat('en-GB', { ...LONDON, weekday: 'short', day: 'numeric', month: 'short' });

/** The same in a list: `Tue 17 Mar at 10:42`. */
export function shortWhen(iso: string, now = Date.now()): string {
  const at = new Date(iso);
  const isNear = Math.abs(at.getTime() - now) < 180 * DAY_MS;
  const words = whenWords(iso, now);
  return isNear && words.includes(' at ') ? `${SHORT.format(at)} at ${TIME.format(at)}` : words;
}

/** How long ago, in whole days, hours or minutes: `3 days ago`, `just now`. */
export function agoWords(iso: string, now = Date.now()): string {
  const minutes = Math.floor((now - Date.parse(iso)) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return hours === 1 ? '1 hour ago' : `${hours} hours ago`;
  const days = Math.floor(hours / 24);
  return days === 1 ? '1 day ago' : `${days} days ago`;
}

export const isOverdue = (due: string | null | undefined, now = Date.now()): boolean => due != null && Date.parse(due) < now;
