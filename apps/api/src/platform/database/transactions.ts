import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../actor.js';
import { actorSettings } from './actor-settings.js';

/**
 * The one door to a transaction (hot write paths aside, which are one statement each). The actor is set first, for the length of the
 * transaction only, so that row-level security knows who asks and the pool's next borrower knows nobody.
 */
@Injectable()
export class Transactions {
  private readonly current = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in a transaction as `actor`; commits when it returns, rolls back when it throws. A call within another joins it. */
  async run<Result>(actor: Actor, work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const outer = this.current.getStore();
    if (outer !== undefined) return work(outer);
    const { membership, purpose } = actorSettings(actor);
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select act_as($1, $2)', [membership, purpose]);
      return this.current.run(manager, () => work(manager));
    });
  }
}
