import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { percentiles } from '../statistics.mjs';

/** Runs the script of an operation with pgbench, statements prepared, over TCP: `{ rate, p50, p99, bad }`, times in milliseconds. */
export async function runPgbench(server, { database, op, connections, seconds, variables }) {
  const { hostname, port, username, password } = new URL(server.url);
  const folder = mkdtempSync(join(tmpdir(), 'onward-pgbench-'));
  try {
    const output = await run(server.pgbench, [
      '-h', hostname, '-p', port, '-U', username, '-n', '-M', 'prepared', '-c', connections, '-j', Math.min(2, connections), '-T', Math.max(1, seconds),
      '-f', fileURLToPath(new URL(`${op}.sql`, import.meta.url)), '-l', '--log-prefix', join(folder, 'log'),
      ...Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]), database,
    ], { ...process.env, PGPASSWORD: decodeURIComponent(password) });
    return { rate: Number(/tps = ([\d.]+) \(without/.exec(output)[1]), ...percentiles(latencies(folder)), bad: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** pgbench's log, a line for each transaction: client, number, microseconds, … */
function latencies(folder) {
  return readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean).map((line) => Number(line.split(' ')[2]) / 1000));
}

function run(program, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args.map(String), { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`pgbench failed:\n${output}`))));
  });
}
