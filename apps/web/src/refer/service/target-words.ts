import type { Schemas } from '../../api/client';
import { workingDay } from './hours-words';

type Service = Pick<Schemas['Service'], 'targets' | 'hours'>;
type Priority = Schemas['Referral']['priority'];
type Kind = 'acknowledge' | 'decide' | 'contact' | 'outcome';

const several = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const elapsed = (minutes: number): string =>
  minutes < 60 ? several(minutes, 'minute') : minutes < 2880 ? several(Math.round(minutes / 60), 'hour') : several(Math.round(minutes / 1440), 'day');

function working(minutes: number, hours: Service['hours']): string {
  const day = workingDay(hours);
  return minutes < day.minutes ? several(Math.max(1, Math.round(minutes / 60)), 'working hour') : several(Math.max(1, Math.round(minutes / day.minutes)), day.word);
}

/** `5 working days`, `4 hours`: routine and soon run in the service's hours, urgent and emergency by the clock. */
export function withinWords({ targets, hours }: Service, kind: Kind, priority: Priority): string | undefined {
  const minutes = targets?.[kind]?.[priority];
  if (minutes === undefined) return undefined;
  return priority === 'routine' || priority === 'soon' ? working(minutes, hours) : elapsed(minutes);
}

/** `A decision within 5 working days, first contact within 20 working days`. */
export function promiseWords(service: Service, priority: Priority): string | undefined {
  const decide = withinWords(service, 'decide', priority);
  const contact = withinWords(service, 'contact', priority);
  const told = [decide !== undefined && `a decision within ${decide}`, contact !== undefined && `first contact within ${contact}`].filter((words) => words !== false).join(', ');
  return told === '' ? undefined : told.charAt(0).toUpperCase() + told.slice(1);
}

/** `Wait: about 12 days`. */
export const waitWords = (days: number | null): string => (days === null ? 'Wait not known' : days === 0 ? 'No wait at present' : `Wait of about ${several(days, 'day')}`);
