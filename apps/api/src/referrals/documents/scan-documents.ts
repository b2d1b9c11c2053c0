import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Statements, SYSTEM_MEMBERSHIP, Transactions } from '../../platform/database/index.js';
import { JobTasks } from '../../platform/jobs/index.js';
import { isClean } from './clamd.js';
import { DocumentParts } from './document-parts.js';

const SYSTEM = { kind: 'system', name: 'virus scanner' } as const;
/** Seconds until a scanner that was away is asked again. */
const AGAIN_AFTER = 15;

/** Has each document looked at before anybody opens it, for as long as it takes until the scanner says something. */
@Injectable()
export class ScanDocuments implements OnModuleInit {
  private readonly logger = new Logger('Documents');

  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly statements: Statements,
    private readonly parts: DocumentParts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.tasks.addOutside('scan-document', (payload) => this.scan((payload as { readonly documentId: string }).documentId));
  }

  private async scan(id: string): Promise<void> {
    const waiting = await this.transactions.run(SYSTEM, (manager) => manager.query<{ size: number }[]>(`select size_bytes as size from document where id = $1 and state = 'checking'`, [id]));
    const [{ size } = { size: null }] = waiting;
    if (size === null) return;
    try {
      // no scanner any more: as it would be of one that is added now
      const clean = this.config.clamd === null || (await isClean(this.config.clamd, this.parts.read(SYSTEM, id, size)));
      if (!clean) this.logger.warn(`document ${id}: the virus scanner found something, and it was removed`);
      await this.statements.call('record_scan', SYSTEM_MEMBERSHIP, id, clean);
    } catch (error) {
      this.logger.warn(`document ${id} waits: the virus scanner did not say (${typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'FAILED'})`);
      await this.transactions.run(SYSTEM, (manager) => manager.query(
        `select graphile_worker.add_job('scan-document', json_build_object('documentId', $1::text), run_at => now() + make_interval(secs => $2))`, [id, AGAIN_AFTER],
      ));
    }
  }
}
