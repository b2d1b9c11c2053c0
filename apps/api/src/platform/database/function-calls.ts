import { DatabaseError, type Pool } from 'pg';
import { isDeadlock } from './deadlock.js';

interface Call {
  readonly values: readonly unknown[];
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Statements of one function under way at a time: one is being answered while the next is being worked on. */
const LANES = 2;
/** How often a call is made that waits for another while that waits for it, and is the one that PostgreSQL undoes. */
const ATTEMPTS = 5;
/** Calls in one statement, and so acts that wait for the slowest of them and are written, or sent again singly, together. */
const MOST = 8;

/**
 * The calls of one function of the database. Those that wait at the same time go in one statement, each with an actor of its own, whom the
 * function sets first of all (docs/adr/0009): what a statement and a transaction cost is then shared by all of them. Nobody waits for others to come.
 */
export class FunctionCalls {
  private readonly waiting: Call[] = [];
  private underWay = 0;

  constructor(
    private readonly pool: Pool,
    private readonly name: string,
  ) {}

  call(values: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ values, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    if (this.underWay === LANES || this.waiting.length === 0) return;
    this.underWay += 1;
    void this.answer(this.waiting.splice(0, MOST)).finally(() => {
      this.underWay -= 1;
      this.next();
    });
  }

  private async answer(calls: readonly Call[], attempt = 1): Promise<void> {
    try {
      const results = await this.send(calls);
      calls.forEach((call, index) => call.resolve(results[index]));
    } catch (error) {
      if (calls.length > 1 && isUndone(error)) for (const call of calls) await this.answer([call]);
      else if (isDeadlock(error) && attempt < ATTEMPTS) await this.answer(calls, attempt + 1);
      else for (const call of calls) call.reject(error);
    }
  }

  private async send(calls: readonly Call[]): Promise<readonly unknown[]> {
    let place = 0;
    const list = calls.map(({ values }) => `${this.name}(${values.map(() => `$${(place += 1)}`).join(', ')})`);
    const { rows } = await this.pool.query<unknown[]>({
      name: `${this.name} ${calls.length}`,
      text: `select ${list.join(', ')}`,
      values: calls.flatMap(({ values }) => values),
      rowMode: 'array',
    });
    return rows[0] ?? [];
  }
}

/** PostgreSQL refused the statement and so wrote nothing of it. Where a server or a connection went away, nobody knows. */
const isUndone = (error: unknown): boolean => error instanceof DatabaseError && !/^(57P|08)/.test(error.code ?? '08');
