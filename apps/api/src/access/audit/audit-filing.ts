import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Statements } from '../../platform/database/index.js';
import { JobTasks } from '../../platform/jobs/index.js';

/** Batches in one transaction: a fraction of a second. */
const SLICE = 500;

/**
 * Files the audit's entries one by one, so that they can be searched by whom they are about. Nothing waits for it: what is not filed yet is found
 * in its batch (migration 0006, the view `audit_entry`), only more slowly.
 */
@Injectable()
export class AuditFiling implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly statements: Statements,
  ) {}

  onModuleInit(): void {
    this.tasks.addEveryMinute('file-audit', () => this.file());
  }

  private async file(): Promise<void> {
    while (await this.statements.call<boolean>('file_audit', SLICE));
  }
}
