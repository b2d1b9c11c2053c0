import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { LintError } from '@onward/forms';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { GateTask } from './gate-task.js';

/** Milliseconds for one task; what our own forms take is a hundredth of it. */
const TIME_LIMIT = 2_000;
/** For the worker to load, on a busy machine. */
const START_LIMIT = 20_000;
const MEMORY = { maxOldGenerationSizeMb: 256, stackSizeMb: 4 } as const;

/** The task took longer, or more memory, than anything that is meant well. */
export class TooCostly extends Error {}

/**
 * Looks at forms and files in a thread of its own, so that whatever they are made to cost is not paid by anybody else's request. One at a time, each within a
 * time limit, past which the thread is ended and the next task has a new one.
 */
@Injectable()
export class FormGate implements OnApplicationShutdown {
  private worker: Promise<Worker> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /** What keeps a form (as JSON text) from being published; throws `TooCostly`. */
  lint(form: string, core: string | null): Promise<readonly LintError[]> {
    return this.inTurn<readonly LintError[]>({ kind: 'lint', form, core });
  }

  /** What `importQuestionnaire` makes of a file; throws `TooCostly`. */
  import<Result>(task: Omit<Extract<GateTask, { kind: 'import' }>, 'kind'>): Promise<Result> {
    return this.inTurn<Result>({ kind: 'import', ...task });
  }

  /** Has the thread at hand, since whoever drafts a form is about to publish one. */
  warm(): void {
    this.started().catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.end();
  }

  private inTurn<Result>(task: GateTask): Promise<Result> {
    const result = this.last.then(() => this.ask(task)) as Promise<Result>;
    this.last = result.catch(() => undefined);
    return result;
  }

  private async ask(task: GateTask): Promise<unknown> {
    const worker = await this.started();
    const patience = new AbortController();
    const limit = setTimeout(() => patience.abort(), TIME_LIMIT);
    try {
      worker.postMessage(task);
      const [answer] = (await once(worker, 'message', { signal: patience.signal })) as [unknown];
      return answer;
    } catch (error) {
      await this.end();
      throw patience.signal.aborted || isOutOfMemory(error) ? new TooCostly() : error;
    } finally {
      clearTimeout(limit);
    }
  }

  private started(): Promise<Worker> {
    this.worker ??= start().catch((error: unknown) => {
      this.worker = undefined;
      throw error;
    });
    return this.worker;
  }

  private async end(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    await (await worker?.catch(() => undefined))?.terminate();
  }
}

async function start(): Promise<Worker> {
  const worker = new Worker(new URL('./gate-worker.js', import.meta.url), { resourceLimits: MEMORY, execArgv: [] });
  worker.unref();
  // between tasks nobody listens; what breaks then shows at the next
  worker.on('error', () => undefined);
  try {
    await once(worker, 'message', { signal: AbortSignal.timeout(START_LIMIT) });
    return worker;
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
