import { runMigrations as migrateJobs } from 'graphile-worker';
import { grantsFor, migrations } from '@onward/migrations';
import { DataSource } from 'typeorm';

/** Brings the database of `ownerUrl` up to date and grants `runningRole` what it may do. Safe to run twice, and by two processes at once. */
export async function migrate(ownerUrl: string, runningRole: string, report: (line: string) => void = () => {}): Promise<void> {
  const dataSource = new DataSource({ type: 'postgres', url: ownerUrl, migrations, migrationsTransactionMode: 'each' });
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    // one migrator at a time; the lock is this connection's and ends with it
    await runner.query(`select pg_advisory_lock(hashtext('onward migrations'))`);
    await migrateJobs({ connectionString: ownerUrl, logger: undefined });
    for (const { name } of await dataSource.runMigrations()) report(`migrated: ${name.slice(0, -13)}`);
    await runner.query(grantsFor(runningRole));
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}
