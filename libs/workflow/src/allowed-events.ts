import { CLIENT_EVENT_TYPES, EVENT_TYPES, type EventType } from './events.js';
import { whyNot } from './permission.js';
import type { ActorFacts, AllowedContext, ReferralHead } from './types.js';

/** The events this actor may send now: what the API's `allowedEvents` and the pages' buttons show. */
export function allowedEvents(head: ReferralHead, actor: ActorFacts, context: AllowedContext): EventType[] {
  const types: readonly EventType[] = actor.kind === 'system' ? EVENT_TYPES : CLIENT_EVENT_TYPES;
  return types.filter((type) => whyNot({ head, actor, type, context }) === undefined);
}
