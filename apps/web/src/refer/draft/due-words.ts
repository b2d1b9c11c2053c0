import type { Schemas } from '../../api/client';

type Service = Pick<Schemas['Service'], 'targets' | 'hours'>;
type Priority = Schemas['Referral']['priority'];

/** Minutes. */
const HOUR = 60;
const DAY = 24 * HOUR;

const several = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * HOUR + Number(time.slice(3, 5));

/** How long the service is open on a day that it opens: the measure of its working day. */
function workingDay(hours: Service['hours']): number {
  const days = Object.values(hours ?? {}).flatMap((spans) => (Array.isArray(spans) && spans.length > 0 ? [spans] : []));
  const [first = []] = days;
  return first.reduce((sum, { opens, closes }) => sum + minutesOf(closes) - minutesOf(opens), 0) || 8 * HOUR;
}

/** `2 working days`, `30 minutes`: routine and soon count in the service's own hours, urgent and emergency by the clock. */
export function withinWords({ targets, hours }: Service, kind: 'acknowledge' | 'decide', priority: Priority): string | undefined {
  const minutes = targets?.[kind]?.[priority];
  if (minutes === undefined) return undefined;
  if (priority === 'urgent' || priority === 'emergency') {
    return minutes < HOUR ? several(minutes, 'minute') : minutes < 2 * DAY ? several(Math.round(minutes / HOUR), 'hour') : several(Math.round(minutes / DAY), 'day');
  }
  const day = workingDay(hours);
  return minutes < day ? several(Math.max(1, Math.round(minutes / HOUR)), 'working hour') : several(Math.round(minutes / day), 'working day');
}
