import { PRIORITIES, type Priority } from '@onward/workflow';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { callsIn, SYSTEM_MEMBERSHIP } from '../../platform/database/index.js';
import { PriorityRaises } from './priority-raises.js';
import { repeatsInWords, raisedByRuleInWords, type Contacts } from './repeat-words.js';

interface Repeats extends Contacts {
  readonly referralId: string;
  readonly priority: Priority;
}

/**
 * What follows by rule once a referral was sent and not taken back: the registered practice is copied in, and a third referral of a person within 30 days raises its
 * priority (migration 0026). By the job that tells of it, and so not while its sender waits.
 */
@Injectable()
export class AfterSending {
  constructor(
    private readonly raises: PriorityRaises,
    private readonly clock: Clock,
  ) {}

  /** Nothing, of any event but `submit`; nor a second time. The transaction's actor is the system's, before and afterwards. */
  async settle(manager: EntityManager, eventId: string): Promise<void> {
    const repeats = await callsIn(manager).call<Repeats | null>('after_sending', SYSTEM_MEMBERSHIP, eventId, this.clock.now());
    if (repeats === null) return;
    const priority = oneStepUp(repeats.priority);
    if (priority === repeats.priority) return;
    await this.raises.raise(manager, repeats.referralId, {
      priority, said: { after: eventId, note: repeatsInWords(repeats) }, toReferrer: raisedByRuleInWords,
    });
  }
}

/** The priorities are in the order of their haste. None becomes an emergency by rule: that is for somebody to say, who has spoken to somebody. */
function oneStepUp(priority: Priority): Priority {
  const next = PRIORITIES[PRIORITIES.indexOf(priority) + 1] ?? priority;
  return next === 'emergency' ? priority : next;
}
