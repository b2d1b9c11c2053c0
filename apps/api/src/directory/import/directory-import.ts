import type { Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import type { SystemActor } from '../../platform/actor.js';
import type { Clock } from '../../platform/clock/index.js';
import type { Transactions } from '../../platform/database/index.js';
import type { FeedBatch, Held } from './feed-service.js';
import { organisationRow, serviceRow } from './import-rows.js';
import { ImportTurn } from './import-turn.js';
import { UPSERT_ORGANISATIONS, UPSERT_SERVICES } from './upserts.js';

const IMPORTER: SystemActor = { kind: 'system', name: 'Directory import' };

/**
 * One import of one publisher's services: `begin`, any number of `write`, then `finish` or `abandon`. What is written waits in memory, a
 * feed being some megabytes, and `finish` writes it in one transaction: slow feeds hold none open. The directory's own ids stay the same
 * from one import to the next; an imported service is listed for signposting until somebody triages there.
 */
export class DirectoryImport {
  private begun: { publisher: string; turn: ImportTurn } | undefined;
  private batches: FeedBatch[] = [];

  constructor(
    private readonly pool: Pool,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly onWait: () => void,
  ) {}

  /** Waits until no other import runs; then what is held of this publisher. */
  async begin(publisher: string): Promise<Held> {
    const turn = await ImportTurn.take(this.pool, this.onWait);
    try {
      const held = await this.readHeld(publisher);
      this.begun = { publisher, turn };
      return held;
    } catch (error) {
      turn.end();
      throw isTableMissing(error) ? new Error('The database holds no directory yet: start Onward once, then import again.') : error;
    }
  }

  write(batch: FeedBatch): Promise<void> {
    this.batches.push(batch);
    return Promise.resolve();
  }

  async finish(): Promise<void> {
    const { begun, batches } = this;
    if (begun === undefined) throw new Error('This import has not begun.');
    await this.transactions.run(IMPORTER, async (manager) => {
      for (const batch of batches) await this.put(manager, begun.publisher, batch);
    });
    await this.abandon();
  }

  abandon(): Promise<void> {
    this.begun?.turn.end();
    this.begun = undefined;
    this.batches = [];
    return Promise.resolve();
  }

  private async readHeld(publisher: string): Promise<Held> {
    const organisations = await this.pool.query<{ id: string }>('select source_id as id from organisation where source = $1', [publisher]);
    const services = await this.pool.query<{ id: string; digest: string; name: string }>(
      `select source_id as id, coalesce(source_digest, '') as digest, name from service where source = $1`,
      [publisher],
    );
    return {
      organisations: new Set(organisations.rows.map(({ id }) => id)),
      services: new Map(services.rows.map(({ id, ...held }) => [id, held])),
    };
  }

  private async put(manager: EntityManager, publisher: string, { organisations, services }: FeedBatch): Promise<void> {
    const now = this.clock.now();
    await manager.query(UPSERT_ORGANISATIONS, [JSON.stringify(organisations.map(organisationRow)), publisher, now]);
    await manager.query(UPSERT_SERVICES, [JSON.stringify(services.map(serviceRow)), publisher, now]);
  }
}

/** PostgreSQL's undefined_table: nobody has migrated. */
function isTableMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42P01';
}
