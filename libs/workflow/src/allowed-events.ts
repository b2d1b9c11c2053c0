import { type EventType } from './events.js';
import type { ActorFacts, AllowedContext, ReferralHead, Role } from './types.js';

/** The events this actor may send now: what the API's `allowedEvents` and the pages' buttons show. */
export function allowedEvents(_head: ReferralHead, _actor: ActorFacts, _context: AllowedContext): EventType[] {
  return [];
}

/** Whether a membership of this role could ever send this event, on some referral in some state. */
export function mayEver(_role: Role, _type: EventType): boolean {
  return true;
}
