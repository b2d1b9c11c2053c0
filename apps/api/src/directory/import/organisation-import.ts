import type { Pool } from 'pg';
import type { SystemActor } from '../../platform/actor.js';
import type { Clock } from '../../platform/clock/index.js';
import type { Transactions } from '../../platform/database/index.js';
import { newId } from '../../platform/random.js';
import { ImportTurn } from './import-turn.js';

/** An organisation as a national register has it, known by its ODS code. */
export interface RegisteredOrganisation {
  readonly odsCode: string;
  readonly kind: 'gp-practice' | 'nhs-trust';
  readonly name: string;
  readonly postcode: string | null;
  readonly phone: string | null;
}

/** One that the directory has; not `ours` is one that is kept here, which an import leaves as it is. */
export type HeldOrganisation = RegisteredOrganisation & { readonly ours: boolean };

const IMPORTER: SystemActor = { kind: 'system', name: 'Organisation import' };
const SOURCE = 'ods';
const BATCH = 5_000;

const UPSERT = `
  insert into organisation as held (id, kind, name, ods_code, postcode, phone, source, source_id, created_at, updated_at)
  select id, kind, name, ods_code, postcode, phone, $2, ods_code, $3, $3
  from jsonb_to_recordset($1::jsonb) as given (id uuid, kind text, name text, ods_code text, postcode text, phone text)
  on conflict (ods_code) do update set name = excluded.name, postcode = excluded.postcode, phone = excluded.phone, updated_at = excluded.updated_at
  where held.source = $2`;

/** One import of organisations: `begin`, then `finish` with what is new or has changed, in one transaction, or `end` without. */
export class OrganisationImport {
  private turn: ImportTurn | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly onWait: () => void,
  ) {}

  /** Waits until no other import runs; then what the directory has, by ODS code. */
  async begin(): Promise<ReadonlyMap<string, HeldOrganisation>> {
    this.turn = await ImportTurn.take(this.pool, this.onWait);
    const { rows } = await this.pool.query<HeldOrganisation>(
      `select ods_code as "odsCode", kind, name, postcode, phone, source is not distinct from $1 as ours from organisation where ods_code is not null`, [SOURCE],
    );
    return new Map(rows.map((row) => [row.odsCode, row]));
  }

  async finish(organisations: readonly RegisteredOrganisation[]): Promise<void> {
    await this.transactions.run(IMPORTER, async (manager) => {
      for (let at = 0; at < organisations.length; at += BATCH) {
        const rows = organisations.slice(at, at + BATCH).map(({ odsCode, ...rest }) => ({ id: newId(), ods_code: odsCode, ...rest }));
        await manager.query(UPSERT, [JSON.stringify(rows), SOURCE, this.clock.now()]);
      }
    });
  }

  end(): void {
    this.turn?.end();
    this.turn = undefined;
  }
}
