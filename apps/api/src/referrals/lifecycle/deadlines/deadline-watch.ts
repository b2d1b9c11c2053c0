import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { Clock } from '../../../platform/clock/index.js';
import { DueDeadlines } from './due-deadlines.js';

/** Milliseconds between looks, and so how late a deadline is said. An emergency's shortest is a quarter of an hour. */
const LOOK_EVERY = 5_000;

/** Looks every five seconds for deadlines that are due, in every process. */
@Injectable()
export class DeadlineWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Deadlines');
  private readonly stopping = new AbortController();
  private watching: Promise<void> = Promise.resolve();
  private isFailing = false;

  constructor(
    private readonly deadlines: DueDeadlines,
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
      await this.deadlines.sayAll();
      this.isFailing = false;
    } catch (error) {
      if (!this.isFailing) this.logger.error(error);
      this.isFailing = true;
    }
  }
}
