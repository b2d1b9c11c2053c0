import { toDecide as statesToDecide } from './to-decide';
import type { Waiting } from './use-queue';

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** `7 referrals, 4 to decide, 2 due today, 1 overdue`, of what is loaded. */
export function countWords(items: readonly Waiting[], hasMore: boolean, isDesk: boolean, now = Date.now()): string {
  const today = DAY.format(now);
  const toDecide = items.filter(({ state }) => statesToDecide(isDesk).includes(state)).length;
  const isOverdue = ({ due }: Waiting): boolean => due !== null && Date.parse(due) < now;
  const dueToday = items.filter((item) => item.due !== null && !isOverdue(item) && DAY.format(Date.parse(item.due)) === today).length;
  const overdue = items.filter(isOverdue).length;
  return [`${items.length}${hasMore ? ' or more' : ''} referral${items.length === 1 ? '' : 's'}`, `${toDecide} to decide`, `${dueToday} due today`, overdue > 0 && `${overdue} overdue`].filter(Boolean).join(', ');
}
