import { Inject, Injectable } from '@nestjs/common';
import type { Pool, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import { FunctionCalls } from './function-calls.js';

/** The pool of the hot paths. */
export const POOL = Symbol('POOL');

/** What calls a function of the database: the pool, or a transaction. */
export type Calls = Pick<Statements, 'call'>;

/** Calls within a transaction, one at a time. The function sets its actor, who stays set for what follows. */
export const callsIn = (manager: EntityManager): Calls => ({
  async call<Result>(name: string, ...values: unknown[]): Promise<Result> {
    const [row] = await manager.query<{ result: Result }[]>(`select ${name}(${values.map((_, index) => `$${index + 1}`).join(', ')}) as result`, values);
    return row?.result as Result;
  },
});

/** Single statements without a transaction around them, prepared once a connection. */
@Injectable()
export class Statements {
  private readonly functions = new Map<string, FunctionCalls>();

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /**
   * What a function of the database answers that sets its actor itself (open_act, write_event, the reads). May share its transaction with other
   * calls of the same function.
   */
  async call<Result>(name: string, ...values: unknown[]): Promise<Result> {
    let calls = this.functions.get(name);
    if (calls === undefined) this.functions.set(name, (calls = new FunctionCalls(this.pool, name)));
    return (await calls.call(values)) as Result;
  }

  async rows<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return (await this.pool.query<Row>({ name, text, values: [...values] })).rows;
  }

  /** The first row, or undefined where there is none. */
  async row<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row | undefined> {
    return (await this.rows<Row>(name, text, values))[0];
  }
}
