import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { Clock } from '../../../platform/clock/index.js';
import { EntryUpkeep } from '../../../directory/index.js';
import { HandOvers } from '../hand-overs.js';
import { DueDeadlines } from './due-deadlines.js';

/** Milliseconds between looks, and so how late a deadline is said. An emergency's shortest is a quarter of an hour. */
const LOOK_EVERY = 5_000;

/** Looks every five seconds for what is due, in every process: deadlines, what a service that has closed left behind, and what the directory has to do. */
@Injectable()
export class DeadlineWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Deadlines');
  private readonly stopping = new AbortController();
  private watching: Promise<void> = Promise.resolve();
  private isFailing = false;

  constructor(
    private readonly deadlines: DueDeadlines,
    private readonly handOvers: HandOvers,
    private readonly entries: EntryUpkeep,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (this.clock.isRunning) this.watching = this.watchOn();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    this.deadlines.stop();
    await this.watching;
  }

  private async watchOn(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.look();
      await sleep(LOOK_EVERY, undefined, { ref: false, signal }).catch(() => undefined);
    }
  }

  /** What it cannot do now, the next look does. Said once, not at every look for as long as the database is away. */
  private async look(): Promise<void> {
    try {
      await this.handOvers.handAll();
      await this.deadlines.sayAll();
      await this.entries.keep();
      this.isFailing = false;
    } catch (error) {
      if (!this.isFailing) this.logger.error(error);
      this.isFailing = true;
    }
  }
}
