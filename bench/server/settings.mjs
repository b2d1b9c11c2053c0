import { totalmem } from 'node:os';

const MB = 1024 * 1024;
/** 4 GB for PostgreSQL, or a quarter of a smaller machine. */
const buffers = Math.min(4096, Math.floor(totalmem() / 4 / MB));

/** The server's settings, for raw and product alike. Everything that makes a commit durable is on. */
export const SETTINGS = {
  shared_buffers: `${buffers}MB`,
  effective_cache_size: `${buffers * 3}MB`,
  work_mem: '16MB',
  max_wal_size: '8GB',
  wal_compression: 'on',
  synchronous_commit: 'on',
  random_page_cost: '1.1',
  // a checkpoint in the middle would slow down whichever side is running
  checkpoint_timeout: '30min',
};

export const STATEMENT_SETTINGS = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'all' };
