import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run, type Runner } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import type { Pool } from 'pg';
import { POOL } from '../database/index.js';
import { JobTasks } from './job-tasks.js';

const BEAT_MS = 20_000;
/** Three beats missed: dead. */
const SILENCE = '60 seconds';

const quiet = new WorkerLogger(() => () => undefined);

/** Runs the jobs that writes have enqueued in their own transactions. Several processes share the queue; a killed one's jobs are taken over. */
@Injectable()
export class JobWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private runner: Runner | null = null;
  private beating: NodeJS.Timeout | undefined;
  private readonly ids = new Set<string>();

  constructor(
    private readonly tasks: JobTasks,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.tasks.list.size === 0) return;
    const events = new EventEmitter();
    events.on('worker:create', ({ worker }: { worker: { workerId: string } }) => {
      this.ids.add(worker.workerId);
      void this.beat();
    });
    this.runner = await run({
      pgPool: this.pool,
      concurrency: 1,
      pollInterval: 2_000,
      noHandleSignals: true,
      logger: quiet,
      events,
      taskList: Object.fromEntries([...this.tasks.list].map(([name, task]) => [name, (payload: unknown) => task(payload)])),
      parsedCronItems: parseCronItems([...this.tasks.everyMinute].map((task) => ({ task, match: '* * * * *' }))),
    });
    this.beating = setInterval(() => void this.beat(), BEAT_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.beating);
    await this.runner?.stop();
    await this.pool.query('delete from job_worker where id = any ($1)', [[...this.ids]]);
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
