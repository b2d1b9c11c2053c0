import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Statements, SYSTEM_MEMBERSHIP } from '../../platform/database/index.js';
import { isDatabaseAway } from '../../platform/problem/index.js';
import { newId } from '../../platform/random.js';
import { composeEvent } from './compose-event.js';
import { decideEvent } from './decide-event.js';
import type { OpenedAct } from './opened.js';
import { ReferralWriter } from './referral-writer.js';
import { SYSTEM } from './system.js';
import { toActorFacts, toHead } from './to-workflow.js';

interface LeftBehind {
  readonly referralId: string;
  readonly toServiceId: string;
}

const PAGE = 200;
const NO_ANSWERS = { parts: [], redraft: [] } as const;
const NOT_ASKED = { key: undefined, fingerprint: '' } as const;

/**
 * Hands to its successor what is open at a service that has closed, one event each (docs/adr/0024). By looking, as deadlines are: whoever is killed half-way has
 * left the rest to the next look, and what comes to be open there later (one that was on its way, one that is opened again) is found too.
 */
@Injectable()
export class HandOvers {
  private readonly logger = new Logger('Hand-overs');

  constructor(
    private readonly statements: Statements,
    private readonly writer: ReferralWriter,
    private readonly clock: Clock,
  ) {}

  /** All there are; answers how many. Any number of processes may do this at once. */
  async handAll(): Promise<number> {
    for (let handed = 0; ; ) {
      const left = await this.statements.call<readonly LeftBehind[]>('left_behind', SYSTEM_MEMBERSHIP, PAGE);
      let some = 0;
      for (const each of left) some += (await this.hand(each)) ? 1 : 0;
      handed += some;
      // where there is no getting at any of them now, the next look does
      if (some === 0) return handed;
    }
  }

  private async hand({ referralId, toServiceId }: LeftBehind): Promise<boolean> {
    try {
      const opened = await this.statements.call<OpenedAct>('open_act', SYSTEM_MEMBERSHIP, null, null, referralId, { toServiceId });
      if (!('deadlines' in opened)) return false;
      const body = { type: 'hand-over', toServiceId } as const;
      const head = toHead(opened);
      const chosen = { id: newId(), type: body.type, body, at: this.clock.now(), opened, head, actor: toActorFacts(SYSTEM, opened) };
      const { write, answer } = composeEvent(SYSTEM, chosen, decideEvent(chosen, head.version), NO_ANSWERS);
      return (await this.writer.writeEvent(SYSTEM, NOT_ASKED, answer, write)) !== 'moved-on';
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      this.logger.error(error);
      return false;
    }
  }
}
