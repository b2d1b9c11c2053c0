import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { connected } from './server/databases.mjs';

/** What the figures were taken on, in plain lines. */
export async function machineOf(server) {
  const { rows } = await connected(server, 'postgres', (client) => client.query(`select current_setting('server_version') as version, current_setting('shared_buffers') as buffers`));
  const [{ version, buffers }] = rows;
  const [{ model }] = cpus();
  return [
    `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`,
    `PostgreSQL ${version} (${server.pgbench === undefined ? 'embedded; raw statements driven from Node' : 'raw statements by pgbench'}), shared_buffers ${buffers}, durable commits; Node ${process.version}`,
    `Onward at ${commit()}`,
  ];
}

function commit() {
  const git = (...args) => execFileSync('git', args, { cwd: fileURLToPath(new URL('.', import.meta.url)), stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim();
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ', with uncommitted changes');
  } catch {
    return 'an unknown commit';
  }
}
