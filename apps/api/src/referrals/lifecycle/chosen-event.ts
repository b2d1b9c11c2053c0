import { CLIENT_EVENT_TYPES, EVENT_SCHEMAS, mayEver, type ActorFacts, type ClientEventType, type EventType, type ReferralHead } from '@onward/workflow';
import type { Actor } from '../../platform/actor.js';
import { checkInput } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';
import { newId } from '../../platform/random.js';
import type { Opened } from './opened.js';
import { checkNamed, checkTakesReferrals } from './references-in.js';
import { toActorFacts, toHead } from './to-workflow.js';

/** An event that is well formed, about a referral that the actor may know of. */
export interface ChosenEvent {
  readonly id: string;
  readonly type: EventType;
  readonly body: Readonly<Record<string, unknown>>;
  readonly at: Date;
  readonly opened: Opened;
  readonly head: ReferralHead;
  readonly actor: ActorFacts;
}

/** Reads the body as the event it says it is: INPUT_INVALID, SERVICE_CLOSED and SERVICE_NOT_REFERABLE, then FORBIDDEN by role. */
export function chooseEvent(actor: Actor, body: unknown, opened: Opened, at: Date): ChosenEvent {
  const type = eventType(body);
  checkInput(EVENT_SCHEMAS[type], body);
  const checked = body as Readonly<Record<string, unknown>>;
  checkNamed(checked, opened);
  if (type === 'submit') checkTakesReferrals(opened.current, '/serviceId');
  if (actor.kind === 'member' && !mayEver(actor.role, type)) {
    throw new Problem('FORBIDDEN', { detail: `${type} is not an act of the role ${actor.role}.` });
  }
  return { id: newId(), type, body: checked, at, opened, head: toHead(opened), actor: toActorFacts(actor, opened) };
}

function eventType(body: unknown): ClientEventType {
  const type: unknown = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  const known = CLIENT_EVENT_TYPES.find((candidate) => candidate === type);
  if (known !== undefined) return known;
  throw new Problem('INPUT_INVALID', {
    errors: [{ pointer: '/type', code: type === undefined ? 'REQUIRED' : 'NOT_ALLOWED', message: `Say what happens: one of ${CLIENT_EVENT_TYPES.join(', ')}.` }],
  });
}
