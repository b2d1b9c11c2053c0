import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run, type Runner } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import type { Pool } from 'pg';
import { POOL } from '../database/index.js';
import { JobTasks, type JobTask } from './job-tasks.js';

const BEAT_MS = 20_000;
/** Tasks that speak with servers of others: so many of those may hang before the next waits. */
const OUTSIDE_AT_ONCE = 4;
/** Three beats missed: dead. */
const SILENCE = '60 seconds';

const quiet = new WorkerLogger(() => () => undefined);

/** Runs the jobs that writes have enqueued in their own transactions. Several processes share the queue; a killed one's jobs are taken over. */
@Injectable()
export class JobWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private runners: readonly Runner[] = [];
  private beating: NodeJS.Timeout | undefined;
  private readonly ids = new Set<string>();

  constructor(
    private readonly tasks: JobTasks,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const events = new EventEmitter();
    events.on('worker:create', ({ worker }: { worker: { workerId: string } }) => {
      this.ids.add(worker.workerId);
      void this.beat();
    });
    const { list, outside, everyMinute } = this.tasks;
    this.runners = await Promise.all([this.work(events, list, 1, everyMinute), this.work(events, outside, OUTSIDE_AT_ONCE, new Set())]);
    this.beating = setInterval(() => void this.beat(), BEAT_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.beating);
    await Promise.all(this.runners.map((runner) => runner.stop()));
    await this.pool.query('delete from job_worker where id = any ($1)', [[...this.ids]]);
  }

  private work(events: EventEmitter, tasks: ReadonlyMap<string, JobTask>, concurrency: number, everyMinute: ReadonlySet<string>): Promise<Runner> {
    return run({
      pgPool: this.pool,
      concurrency,
      pollInterval: 2_000,
      noHandleSignals: true,
      logger: quiet,
      events,
      taskList: Object.fromEntries([...tasks].map(([name, task]) => [name, (payload: unknown) => task(payload)])),
      parsedCronItems: parseCronItems([...everyMinute].map((task) => ({ task, match: '* * * * *' }))),
    });
  }

  /** A beat that fails is made up for by the next one. */
  private async beat(): Promise<void> {
    try {
      await this.pool.query('insert into job_worker (id, beat_at) select unnest($1::text[]), now() on conflict (id) do update set beat_at = now()', [[...this.ids]]);
      await this.pool.query('select free_jobs_of_silent_workers($1)', [SILENCE]);
    } catch {
      // the database is away; the queue waits as well
    }
  }
}
