import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock } from '../../platform/clock/index.js';
import { POOL, Transactions } from '../../platform/database/index.js';
import { DirectoryImport } from './directory-import.js';
import { OrganisationImport } from './organisation-import.js';

/** Where imports of published directories begin. */
@Injectable()
export class DirectoryImports {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** An import that has not begun. `onWait` is called once where it has to wait for another. */
  prepare(onWait: () => void = () => {}): DirectoryImport {
    return new DirectoryImport(this.pool, this.transactions, this.clock, onWait);
  }

  /** The same of organisations. */
  prepareOrganisations(onWait: () => void = () => {}): OrganisationImport {
    return new OrganisationImport(this.pool, this.transactions, this.clock, onWait);
  }
}
