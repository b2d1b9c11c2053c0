import { Injectable } from '@nestjs/common';

/** What a job does. It may run more than once (a worker killed between its work and saying so), so it must be able to. */
export type JobTask = (payload: unknown) => Promise<void>;

/** The tasks by name; features add theirs in `onModuleInit`. */
@Injectable()
export class JobTasks {
  readonly list = new Map<string, JobTask>();
  /** The tasks that speak with servers of others, which may hang: they have workers of their own, so that nothing waits for them. */
  readonly outside = new Map<string, JobTask>();
  /** Of the first, the ones that nobody enqueues: they run every minute, in one of the processes. */
  readonly everyMinute = new Set<string>();

  /** Several may be added under one name: then a job is done once all are, one after the other. */
  add(name: string, task: JobTask): void {
    const before = this.list.get(name);
    this.list.set(name, before === undefined ? task : async (payload) => {
      await before(payload);
      await task(payload);
    });
  }

  addOutside(name: string, task: JobTask): void {
    this.outside.set(name, task);
  }

  addEveryMinute(name: string, task: JobTask): void {
    this.add(name, task);
    this.everyMinute.add(name);
  }
}
