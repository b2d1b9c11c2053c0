import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Statements, SYSTEM_MEMBERSHIP } from '../../platform/database/index.js';
import { londonDate } from '../services/london-date.js';

/** Milliseconds between looks: what it does is a matter of days. */
const LOOK_EVERY = 10 * 60_000;

/** What days bring to the directory: pauses end, and who manages a service is reminded, once a week at most, of an entry that nobody has checked in time. */
@Injectable()
export class EntryUpkeep {
  private lookedAt = -Infinity;

  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Any number of processes may do this at once; within ten minutes of the last time it does nothing. */
  async keep(): Promise<void> {
    const now = this.clock.now();
    if (Math.abs(now.getTime() - this.lookedAt) < LOOK_EVERY) return;
    await this.statements.call<number>('keep_entries', SYSTEM_MEMBERSHIP, now, londonDate(now));
    this.lookedAt = now.getTime();
  }
}
