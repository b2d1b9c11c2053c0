import { raisedPriority } from '@onward/forms';
import { isClosed, type Priority } from '@onward/workflow';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { callsIn, SYSTEM_MEMBERSHIP } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';
import { newId } from '../../platform/random.js';
import type { ChosenEvent } from './chosen-event.js';
import { composeEvent } from './compose-event.js';
import { decideEvent } from './decide-event.js';
import type { Opened, OpenedAct } from './opened.js';
import { ReferralWriter } from './referral-writer.js';
import { SYSTEM } from './system.js';
import { toActorFacts, toHead } from './to-workflow.js';

/** Why the system raises a priority. */
export interface RaiseReason {
  readonly priority: Priority;
  /** What the event says of itself besides, as no client may: a `summary` for who reads what is clinical, a `note` for who has it in hand. */
  readonly said: Readonly<Record<string, string>>;
  /** For every party; nothing clinical. */
  readonly toReferrer: (from: Priority, to: Priority) => string;
}

export interface Raised {
  readonly referralId: string;
  readonly reference: string;
  readonly from: Priority;
  readonly to: Priority;
}

/** Others who write on the referral meanwhile are waited for, each at most as long as one statement takes. */
const ATTEMPTS = 20;
const NO_ANSWERS = { parts: [], redraft: [] } as const;
const NOT_ASKED = { key: undefined, fingerprint: '' } as const;

/** Raises a referral's priority in the system's name (`reprioritise`), as a part of the transaction of what gives cause to. It never lowers one. */
@Injectable()
export class PriorityRaises {
  constructor(
    private readonly writer: ReferralWriter,
    private readonly clock: Clock,
  ) {}

  /**
   * Undefined where there was nothing to raise: the referral is closed, or its priority is as pressing already. What others did since it was looked at is
   * looked at again, so that of two that would raise it one does. The transaction's actor is the system's afterwards.
   */
  async raise(manager: EntityManager, referralId: string, reason: RaiseReason): Promise<Raised | undefined> {
    const calls = callsIn(manager);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const opened = await calls.call<OpenedAct>('open_act', SYSTEM_MEMBERSHIP, null, null, referralId, null);
      if (!('deadlines' in opened)) return undefined;
      const { head } = opened;
      const to = raisedPriority(head.priority, { priority: reason.priority });
      if (to === head.priority || isClosed(head.state) || head.state === 'draft') return undefined;
      const chosen = this.chosen(opened, to, reason);
      const { write, answer } = composeEvent(SYSTEM, chosen, decideEvent(chosen, head.version), NO_ANSWERS);
      const result = await this.writer.writeEvent(SYSTEM, NOT_ASKED, answer, write, calls);
      if (result !== 'moved-on') return { referralId, reference: head.reference, from: head.priority, to };
    }
    throw new Problem('UNAVAILABLE', { detail: 'Many people are writing on this referral. Send it again in a moment.' });
  }

  private chosen(opened: Opened, to: Priority, { said, toReferrer }: RaiseReason): ChosenEvent {
    const body = { type: 'reprioritise', priority: to, ...said, toReferrer: toReferrer(opened.head.priority, to) } as const;
    return { id: newId(), type: body.type, body, at: this.clock.now(), opened, head: toHead(opened), actor: toActorFacts(SYSTEM, opened) };
  }
}
