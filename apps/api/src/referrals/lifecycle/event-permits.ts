import { Injectable } from '@nestjs/common';
import { mayEver, type ClientEventType } from '@onward/workflow';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';
import { newId } from '../../platform/random.js';
import { decideEvent } from './decide-event.js';
import { isReplay, type OpenedAct } from './opened.js';
import { toActorFacts, toHead } from './to-workflow.js';

/** Says beforehand what an event would be refused for: to whom it is no use to send a document that could not be attached. */
@Injectable()
export class EventPermits {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Whom the referral is about. Refused exactly as the event would be for this actor now: 404, what `check` says of the request, then 403 and 409. */
  async require(actor: Actor, referralId: string, type: ClientEventType, check: () => void): Promise<{ personId: string }> {
    const { membership, purpose } = actorSettings(actor);
    const opened = await this.statements.call<OpenedAct>('open_act', membership, purpose, null, referralId, null);
    if (isReplay(opened) || opened.head === null) throw new Problem('NOT_FOUND', { detail: 'There is no such referral, or you have no part in it.' });
    check();
    if (actor.kind === 'member' && !mayEver(actor.role, type)) throw new Problem('FORBIDDEN', { detail: `${type} is not an act of the role ${actor.role}.` });
    decideEvent({ id: newId(), type, body: { type }, at: this.clock.now(), opened, head: toHead(opened), actor: toActorFacts(actor, opened) }, undefined);
    return { personId: opened.head.personId };
  }
}
