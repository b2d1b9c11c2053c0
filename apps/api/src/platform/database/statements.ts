import { Inject, Injectable } from '@nestjs/common';
import type { Pool, QueryResultRow } from 'pg';

/** The pool of the hot paths. */
export const POOL = Symbol('POOL');

/**
 * Single statements, each its own transaction: calls of the database's functions that set the actor themselves (open_act, write_event,
 * the reads). Prepared once a connection under `name`.
 */
@Injectable()
export class Statements {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async rows<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return (await this.pool.query<Row>({ name, text, values: [...values] })).rows;
  }

  /** The first row, or undefined where there is none. */
  async row<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row | undefined> {
    return (await this.rows<Row>(name, text, values))[0];
  }
}
