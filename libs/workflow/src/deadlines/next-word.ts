import type { SystemEventType } from '../events.js';
import { DRAFT_EXPIRES_DAYS } from '../targets.js';
import type { DeadlineMark, OpenDeadline } from '../types.js';

const DAY_MS = 86_400_000;

/** What the system says of a deadline, and from when. */
export interface Word {
  readonly type: SystemEventType;
  readonly at: Date;
}

/**
 * What is to be said next of a deadline of which `said` has been said, seen at `now`; undefined once all has been. Who hears that something is overdue need not
 * hear that it was at risk: what nobody said in time (no process ran) is passed over. Not so a draft's: its team is warned twice before it ends, and has
 * its two weeks from the second warning, `saidAt`.
 */
export function nextWord({ kind, atRiskAt, dueAt }: OpenDeadline, said: DeadlineMark | undefined, now: Date, saidAt: Date = dueAt): Word | undefined {
  if (said === 'breached') {
    const from = saidAt > dueAt ? saidAt : dueAt;
    return kind === 'send' ? { type: 'expire', at: new Date(from.getTime() + DRAFT_EXPIRES_DAYS * DAY_MS) } : undefined;
  }
  const isTooLateToWarn = now >= dueAt && kind !== 'send';
  return said === 'at-risk' || isTooLateToWarn ? { type: 'breach', at: dueAt } : { type: 'at-risk', at: atRiskAt };
}
