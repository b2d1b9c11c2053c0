import { REFERENCE_FORMS } from '@onward/seeds';
import { Client } from 'pg';
import { storeForms } from '../forms/index.js';
import type { Config } from '../platform/config/index.js';
import { migrate } from '../platform/database/index.js';
import type { ReachedDatabase } from './database.js';
import { seedDemoOnce } from './seed-demo-once.js';

/** Brings the database up to date: tables, published forms and, in demo mode and once, the made-up economy. Throws the reason of `stop` once that aborts. */
export async function prepareDatabase(config: Config, database: ReachedDatabase, report: (line: string) => void, stop: AbortSignal): Promise<void> {
  stop.throwIfAborted();
  const client = new Client({ connectionString: database.url });
  await migrate(database.ownerUrl, new URL(database.url).username, report);
  await client.connect();
  try {
    await storeForms((sql, params) => client.query<Record<string, unknown>>(sql, params), REFERENCE_FORMS);
    if (config.identity.kind === 'demo') await seedDemoOnce(config, client, report, stop);
  } finally {
    await client.end();
  }
}
