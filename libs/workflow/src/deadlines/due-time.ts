import { LEAST_SHARE } from '../targets.js';
import type { Act, Facts } from '../types.js';
import { later, type Obligation } from './make-deadline.js';

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

/** No later than `limit`, but leaving at least a quarter of the target. */
function within(obligation: Obligation, at: Date, limit: Date): Date {
  const full = later(obligation, at, obligation.target);
  if (full <= limit) return full;
  const least = later(obligation, at, obligation.target * LEAST_SHARE);
  return limit > least ? limit : least;
}

/**
 * When a deadline opened by this act is due, where it is not simply its whole target from now. The age never restarts:
 * a service that gets a referral later than others has until the earlier of its own target and the target counted from
 * submission, but a quarter of it at least; a conversion is not longer than the decision it follows; a promise of
 * contact counts where it is sooner than the target.
 */
export function dueTime(obligation: Obligation, act: Act, facts: Facts, decideDueAt?: string): Date | undefined {
  const { kind } = obligation;
  if (kind === 'contact' && act.type === 'accept' && typeof act.body['contactBy'] === 'string') {
    return earlier(new Date(act.body['contactBy']), later(obligation, act.at, obligation.target));
  }
  if (kind !== 'acknowledge' && kind !== 'decide') return undefined;
  if (act.type === 'submit' || facts.submittedAt === undefined) return undefined;
  if (act.type === 'convert') {
    return kind === 'decide' && decideDueAt !== undefined ? within(obligation, act.at, new Date(decideDueAt)) : undefined;
  }
  return within(obligation, act.at, later(obligation, new Date(facts.submittedAt), obligation.target));
}
