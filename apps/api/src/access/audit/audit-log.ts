import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Statements } from '../../platform/database/index.js';
import { Problem } from '../../platform/problem/index.js';
import type { AuditEntry } from './audit-entry.js';
import { auditRow } from './audit-row.js';

/** Milliseconds a first entry waits for company: half of what the design allows. While a batch is being written, the next gathers anyway. */
const LINGER = 10;
/** Rows that are company enough. */
const ENOUGH = 8;
/** Rows. A batch of this size takes PostgreSQL a few milliseconds. */
const LARGEST_BATCH = 200;

interface Waiting {
  readonly row: Record<string, unknown>;
  readonly resolve: () => void;
  readonly reject: (problem: Problem) => void;
}

/**
 * Who saw and did what, written in chained batches, one under way at a time in each process. Whoever records waits for the commit,
 * so nothing is answered that is not in the audit: where a batch fails, every answer that waits for it becomes 503.
 */
@Injectable()
export class AuditLog implements OnApplicationShutdown {
  private waiting: Waiting[] = [];
  private timer: NodeJS.Timeout | null = null;
  private flushing: Promise<void> | null = null;

  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Resolves once the entry is committed. Rejects with UNAVAILABLE where it could not be. */
  record(entry: AuditEntry): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ row: auditRow(entry), resolve, reject });
      if (this.flushing !== null) return;
      if (this.waiting.length >= ENOUGH) this.flush();
      else this.timer ??= setTimeout(() => this.flush(), LINGER);
    });
  }

  /** Writes what still waits. Requests have ended by now; whatever recorded without one has not. */
  async onApplicationShutdown(): Promise<void> {
    if (this.flushing === null && this.waiting.length > 0) this.flush();
    while (this.flushing !== null) await this.flushing;
  }

  private flush(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.flushing = this.write(this.waiting.splice(0, LARGEST_BATCH)).then(() => {
      this.flushing = null;
      if (this.waiting.length > 0) this.flush();
    });
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.statements.call('write_audit', this.clock.now(), JSON.stringify(batch.map(({ row }) => row)));
      for (const { resolve } of batch) resolve();
    } catch (cause) {
      const problem = new Problem('UNAVAILABLE', { detail: 'What is done here must be recorded first, and cannot be at the moment.', headers: { 'retry-after': '1' } });
      problem.cause = cause;
      for (const { reject } of batch) reject(problem);
    }
  }
}
