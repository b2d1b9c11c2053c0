import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connected } from '../server/databases.mjs';
import { costliest } from './costliest.mjs';

const FOLDER = fileURLToPath(new URL('../../bench-results', import.meta.url));
const SHOWN = 14;

/** Where the time goes, for `--profile`: PostgreSQL's statements after each row, and the API's functions at the end. Without it, nothing. */
export class Profiler {
  constructor(isWanted, server) {
    this.server = server;
    this.folder = isWanted ? FOLDER : undefined;
    this.hasStatements = isWanted && server.pgbench !== undefined;
    this.began = Date.now();
  }

  async begin() {
    if (!this.hasStatements) return;
    await connected(this.server, 'postgres', async (client) => {
      await client.query('create extension if not exists pg_stat_statements');
      await client.query('select pg_stat_statements_reset()');
    });
  }

  /** The product's statements of this row, those inside of functions too: a function's time holds that of its statements. */
  async end(op, { product }) {
    if (this.folder !== undefined) process.stdout.write(`Processors kept busy: ${Object.entries(product.cores).map(([name, cores]) => `${name} ${cores.toFixed(2)}`).join(', ')}\n`);
    if (!this.hasStatements) return;
    const { rows } = await connected(this.server, 'postgres', (client) =>
      client.query(
        `select s.calls, s.total_exec_time as total, s.mean_exec_time as mean, s.wal_bytes / s.calls as wal, s.toplevel, regexp_replace(s.query, '\\s+', ' ', 'g') as query
         from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = 'product' order by s.total_exec_time desc limit $1`, [SHOWN]),
    );
    process.stdout.write(`\nStatements of ${op} by time: total ms, calls, mean ms, WAL bytes a call\n`);
    for (const { total, calls, mean, wal, toplevel, query } of rows) {
      process.stdout.write(`${total.toFixed(0).padStart(8)} ${String(calls).padStart(7)} ${mean.toFixed(3).padStart(8)} ${Number(wal).toFixed(0).padStart(7)}  ${toplevel ? '' : '  '}${query.slice(0, 150)}\n`);
    }
    process.stdout.write('\n');
  }

  /** The API's functions by their own time; to be called once it has ended and written its profile. */
  tell() {
    if (this.folder === undefined) return;
    const written = readdirSync(this.folder).filter((name) => name.endsWith('.cpuprofile')).map((name) => join(this.folder, name));
    for (const path of written.filter((found) => statSync(found).mtimeMs >= this.began)) {
      process.stdout.write(`\nNode's time in ${path}, by function\n${costliest(JSON.parse(readFileSync(path, 'utf8')), SHOWN * 3).join('\n')}\n`);
    }
  }
}
