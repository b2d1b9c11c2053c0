import { migrate } from '@onward/api';
import { Client } from 'pg';
import { testshireDatabase } from '../harness/index.js';

describe('A database that is up to date', () => {
  let database: Awaited<ReturnType<typeof testshireDatabase>>;
  let worker: Client;
  beforeAll(async () => {
    database = await testshireDatabase();
    worker = new Client({ connectionString: database.appUrl });
    await worker.connect();
  }, 60_000);
  afterAll(async () => {
    await worker?.end();
    await database?.drop();
  });

  it('is looked at by a process that starts without waiting for the workers of those that run', async () => {
    await worker.query('begin');
    await worker.query('update graphile_worker._private_jobs set locked_at = locked_at');
    const told: string[] = [];
    await migrate(database.ownerUrl, 'onward_app', (line) => told.push(line));
    expect(told).toEqual([]);
    await worker.query('commit');
    expect((await worker.query('select from graphile_worker._private_jobs')).rowCount).toBe(0);
  });
});
