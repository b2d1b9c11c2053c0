import pg from 'pg';
import type { Cluster } from './cluster.js';
import { urlFor } from './database-urls.js';

/**
 * Every process that uses a server holds one connection with a shared advisory lock. The server itself so knows who is
 * attached, and a killed process is forgotten with its connection: no lock file, no count that could be wrong.
 */
const ATTACHED = 7_403_001;

/** Not ready yet, going down, full, or gone meanwhile: worth another try. */
const PASSING = new Set(['57P01', '57P02', '57P03', '53300', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/** Connects as the superuser and attaches. Undefined where the server is not ready, or goes down before we are attached. */
export async function attach(cluster: Cluster, port: number): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    connectionString: urlFor(cluster.transport, port, 'postgres', 'postgres'),
    application_name: 'onward launcher',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    // Waits while another process, the last one attached, is shutting the server down; then the connection breaks.
    await client.query('select pg_advisory_lock_shared($1)', [ATTACHED]);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    if (isPassing(error)) return undefined;
    throw error;
  }
}

/** Detaches; true when nobody else is attached, and then nobody can attach until the connection ends. */
export async function detach(client: pg.Client): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1)', [ATTACHED]);
  const answer = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [ATTACHED]);
  return answer.rows[0]?.alone ?? false;
}

function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === undefined ? /terminated|timeout|closed/i.test(message ?? '') : PASSING.has(code);
}
