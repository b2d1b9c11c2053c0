import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Pool } from 'pg';
import { CONFIG, type Config } from '../config/index.js';
import { CommitGuard } from './commit-guard.js';
import { HOT_SETTINGS } from './hot-settings.js';
import { POOL, Statements } from './statements.js';
import { Transactions } from './transactions.js';

/** The embedded server's address is known only once it runs: whoever starts it puts it into the configuration (main.ts, tests). */
function runningUrl({ database }: Config): string {
  if (database.kind === 'embedded') throw new Error('the embedded server has not been started');
  return database.url;
}

/** More backends than this at work on a few cores get less done between them, each with plans of its own to keep in the processor's caches. */
const HOT_CONNECTIONS = 4;

/** A server that hangs answers nothing and breaks nothing: whoever asked is told so. Longer than any statement may take. */
const PATIENCE = { connectionTimeoutMillis: 10_000, query_timeout: 20_000 };

/** An idle connection that breaks (the server restarts) is the pool's to replace and nobody's error. */
function hotPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: HOT_CONNECTIONS, options: Object.entries(HOT_SETTINGS).map(([name, value]) => `-c ${name}=${value}`).join(' '), idleTimeoutMillis: 60_000, ...PATIENCE });
  const replaced = (): void => undefined;
  pool.on('error', replaced);
  pool.on('connect', (client) => client.on('error', replaced));
  return pool;
}

/** Two pools on one database: TypeORM's for what is edited, a plain one for the hot paths' single statements. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        url: runningUrl(config),
        autoLoadEntities: true,
        subscribers: [CommitGuard],
        retryAttempts: 0,
        extra: { max: 10, ...PATIENCE, options: '-c timezone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=15000' },
      }),
    }),
  ],
  providers: [
    {
      provide: POOL,
      inject: [CONFIG],
      useFactory: (config: Config) => hotPool(runningUrl(config)),
    },
    Statements,
    Transactions,
  ],
  exports: [POOL, Statements, Transactions],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
