import { startEmbeddedPostgres } from '../embedded-postgres/index.js';
import { ask, removeFolder, temporaryFolder } from '../embedded-postgres/temporary-cluster.fixture.js';
import { migrate } from './migrate.js';

export interface TemporaryDatabase {
  /** Connects as the running role, whom row-level security binds. */
  readonly appUrl: string;
  stop(): Promise<void>;
}

/** A migrated database in a server of its own, with what `sql` plants as its owner, and the planted tables vacuumed and analysed. */
export async function temporaryDatabase(sql: string, tables: readonly string[]): Promise<TemporaryDatabase> {
  const folder = await temporaryFolder();
  const server = await startEmbeddedPostgres({ dataDirectory: `${folder}/cluster`, settings: { fsync: 'off' } });
  const stop = async (): Promise<void> => {
    await server.stop();
    await removeFolder(folder);
  };
  try {
    await migrate(server.ownerUrl, 'onward_app');
    await ask(server.ownerUrl, sql);
    for (const table of tables) await ask(server.ownerUrl, `vacuum analyze ${table}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { appUrl: server.appUrl, stop };
}
