import { HOT_SETTINGS } from '@onward/api';
import type { TestApp } from './test-app.js';

const AS_ON_THE_HOT_PATHS = Object.entries(HOT_SETTINGS).map(([name, value]) => `set local ${name} = '${value}'`).join('; ');

/** The rows of each table that this connection has read so far. */
async function readSoFar({ sql }: TestApp): Promise<Record<string, number>> {
  const tables = await sql<{ relname: string; rows: number }>('select relname, (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows from pg_stat_xact_user_tables');
  return Object.fromEntries(tables.map(({ relname, rows }) => [relname, rows]));
}

/**
 * What a function of the database answers the running role, planned as on the hot paths, and how many rows of each table it reads for that. With
 * `without`, a change made before and undone after it, to see that it matters.
 */
export async function readsOf(testApp: TestApp, call: string, without = ''): Promise<{ answer: unknown; reads: Record<string, number> }> {
  await testApp.sql('begin');
  try {
    await testApp.sql(`${without}; ${AS_ON_THE_HOT_PATHS}; set local role onward_app`);
    const before = await readSoFar(testApp);
    const [row] = await testApp.sql<{ answer: unknown }>(`select ${call} as answer`);
    const after = await readSoFar(testApp);
    return { answer: row?.answer, reads: Object.fromEntries(Object.entries(after).map(([table, rows]) => [table, rows - (before[table] ?? 0)])) };
  } finally {
    await testApp.sql('rollback');
  }
}
