import type { Decision } from '@onward/workflow';
import type { Actor } from '../../platform/actor.js';
import { newId } from '../../platform/random.js';
import type { ChosenEvent } from './chosen-event.js';

export interface PartyChanges {
  readonly add: readonly object[];
  /** The sender's own party ends. */
  readonly leave: boolean;
}

/** Who becomes a party by this event: whoever hands it on keeps its timeline; the invited; who joins. */
export function partyChanges(actor: Actor, { type, body, opened, at }: ChosenEvent, decision: Decision): PartyChanges {
  const { serviceId, deskServiceId } = opened.head;
  const add: object[] = [];
  // a hand-over that was taken back never was one: whoever it went to keeps no sight of it
  const isHandedOn = type !== 'retract';
  if (isHandedOn && decision.serviceId !== serviceId) add.push({ id: newId(), kind: 'had', serviceId, until: at });
  if (isHandedOn && deskServiceId !== null && decision.deskServiceId !== deskServiceId) add.push({ id: newId(), kind: 'had', serviceId: deskServiceId, until: at });
  if (type === 'invite') add.push({ id: newId(), kind: body['as'], organisationId: body['organisationId'] });
  if (type === 'join' && actor.kind === 'member') add.push({ id: newId(), kind: 'joined', userId: actor.userId });
  return { add, leave: type === 'leave' };
}
