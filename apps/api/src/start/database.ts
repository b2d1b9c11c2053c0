import { Client } from 'pg';
import { ConfigError, type Config } from '../platform/config/index.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/index.js';

/** The database that was found or started, and how to let go of it. */
export interface ReachedDatabase {
  readonly url: string;
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

/** Starts the embedded server, or finds the configured one; one clear line where it cannot be reached. */
export async function reachDatabase(config: Config, report: (line: string) => void): Promise<ReachedDatabase> {
  if (config.database.kind === 'embedded') {
    const server = await startEmbeddedPostgres({ report });
    return { url: server.appUrl, ownerUrl: server.ownerUrl, stop: () => server.stop() };
  }
  const { url, ownerUrl } = config.database;
  await tryOut('DATABASE_URL', url);
  if (ownerUrl !== url) await tryOut('DATABASE_OWNER_URL', ownerUrl);
  return { url, ownerUrl, stop: () => Promise.resolve() };
}

async function tryOut(setting: string, url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port } = new URL(url);
    throw new ConfigError(`The database of ${setting} (${hostname}${port === '' ? '' : `:${port}`}) cannot be reached: ${reasonOf(error)}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** `connect ECONNREFUSED`, `password authentication failed …`: never the URL, which holds the password. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : 'unknown reason';
}
