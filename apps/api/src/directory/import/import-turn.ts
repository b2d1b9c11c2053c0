import type { Pool, PoolClient } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_MS = 250;

/**
 * One import at a time, across processes: an advisory lock on a connection of its own, so that it is held while a feed is read and no
 * transaction is open meanwhile. A killed import's lock goes with its connection.
 */
export class ImportTurn {
  private constructor(private readonly client: PoolClient) {}

  /** Waits for its turn. `onWait` is called once, where another import is running. */
  static async take(pool: Pool, onWait: () => void): Promise<ImportTurn> {
    const client = await pool.connect();
    // Without a listener a connection that breaks ends the process; what comes next notices it.
    client.on('error', () => undefined);
    try {
      for (let told = false; !(await isOurs(client)); await sleep(LOOK_AGAIN_MS)) {
        if (!told) onWait();
        told = true;
      }
      return new ImportTurn(client);
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** Closes the connection, and with it gives the lock up. */
  end(): void {
    this.client.release(true);
  }
}

/** Asked again and again rather than waited for: a statement may last no longer than the pool allows. */
async function isOurs(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ ours: boolean }>(`select pg_try_advisory_lock(hashtext('onward directory import')) as ours`);
  return rows[0]?.ours === true;
}
