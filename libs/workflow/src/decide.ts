import type { Act, Decision, DecisionContext, ReferralHead, Refusal } from './types.js';

/** What follows from an act: everything to be written, or why it is refused. Pure. */
export function decide(_head: ReferralHead, _act: Act, _context: DecisionContext): Decision | Refusal {
  return { ok: false, code: 'EVENT_NOT_ALLOWED', message: 'Not decided yet.' };
}
