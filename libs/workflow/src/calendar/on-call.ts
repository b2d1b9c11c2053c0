import { comparePriority, type Priority } from '../states.js';
import type { OnCall, ServiceTerms } from '../types.js';
import { isOpenAt } from './working-time.js';

/**
 * Whom an escalation goes to as well where whoever is to act has gone home: the on-call contact of the first of these teams that has one. Only what cannot
 * wait for the morning does: urgent and emergency. The first team is the one that is to act.
 */
export function onCallFor(priority: Priority, at: Date, teams: readonly [ServiceTerms, ...ServiceTerms[]]): OnCall | undefined {
  if (comparePriority(priority, 'urgent') < 0 || isOpenAt(at, teams[0].hours)) return undefined;
  const team = teams.find(({ onCall }) => onCall !== undefined);
  return team?.onCall && { serviceId: team.id, ...team.onCall };
}
