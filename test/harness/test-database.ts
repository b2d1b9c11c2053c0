import { migrate, startEmbeddedPostgres, storeForms, type EmbeddedPostgres } from '@onward/api';
import { randomUUID } from 'node:crypto';
import { REFERENCE_FORMS } from '@onward/seeds';
import { Client } from 'pg';
import { insertTestshire } from '../factories/testshire.js';

/** The database that each suite's own is a copy of: migrated, with the published forms and the organisations of Testshire. */
export const TEMPLATE = 'testshire';

/** Durability is the product's, not a test's: the crash drills set it on again for themselves. */
const SETTINGS = { fsync: 'off', full_page_writes: 'off', max_connections: '200' };

/** The environment variable that tells each suite which cluster is this run's own. */
export const CLUSTER = 'ONWARD_TEST_CLUSTER';

/** Starts this run's server, or attaches to it. */
export function startTestServer(): Promise<EmbeddedPostgres> {
  const dataDirectory = process.env[CLUSTER];
  if (dataDirectory === undefined) throw new Error(`${CLUSTER} is not set: the suite runs without its global set-up`);
  return startEmbeddedPostgres({ name: 'test', dataDirectory, settings: SETTINGS });
}

export async function makeTemplate(server: EmbeddedPostgres): Promise<void> {
  const { ownerUrl } = await server.createDatabase(TEMPLATE);
  await migrate(ownerUrl, 'onward_app');
  const client = new Client({ connectionString: server.databaseUrls(TEMPLATE).appUrl });
  await client.connect();
  const query = async (sql: string, params: unknown[]) => client.query<Record<string, unknown>>(sql, params);
  await storeForms(query, REFERENCE_FORMS);
  await insertTestshire(query);
  await client.end();
}

interface OwnDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/** A database with nothing in it, not even tables. */
export const emptyDatabase = (): Promise<OwnDatabase> => ownDatabase();

/** Testshire without a product on it, for processes that are started on it. */
export const testshireDatabase = (): Promise<OwnDatabase> => ownDatabase(TEMPLATE);

async function ownDatabase(template?: string): Promise<OwnDatabase> {
  const server = await startTestServer();
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const urls = await server.createDatabase(name, template === undefined ? {} : { template });
  return {
    ...urls,
    superuserUrl: server.superuserUrl.replace(/\/onward(?=\?|$)/, `/${name}`),
    drop: async () => {
      await server.dropDatabase(name);
      await server.stop();
    },
  };
}
