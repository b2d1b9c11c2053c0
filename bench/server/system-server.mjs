import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
const PATIENCE_MS = 60_000;

/**
 * Debian's PostgreSQL on a spare port of 127.0.0.1, in `folder`, which is the user's. Its superuser `postgres` and the roles we add later have
 * one password, made here: other users of this machine could knock at the port too.
 */
export async function startSystemServer({ programs, folder, user, settings }, undo) {
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  const options = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  if (!existsSync(join(data, 'PG_VERSION'))) {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    writeFileSync(passwordFile, randomBytes(18).toString('hex'), { mode: 0o600 });
    if (user.uid !== undefined) for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid);
    const words = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--data-checksums', '--encoding=UTF8', '--locale=C.UTF-8'];
    await run(join(programs, 'initdb'), [`--pgdata=${data}`, ...words], options);
  }
  const port = await sparePort();
  const all = { ...settings, listen_addresses: '127.0.0.1', port, unix_socket_directories: '', timezone: 'UTC' };
  const log = openSync(join(folder, 'postgres.log'), 'a', 0o600);
  // a session of its own: Ctrl-C reaches us, who let the others finish before it is stopped
  const child = spawn(join(programs, 'postgres'), ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...options, stdio: ['ignore', log, log], detached: true,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  undo.add(stop);
  const url = `postgres://postgres:${readFileSync(passwordFile, 'utf8')}@127.0.0.1:${port}/postgres`;
  await answering(url, child, join(folder, 'postgres.log'));
  return { url, pid: child.pid, pgbench: join(programs, 'pgbench') };
}

async function answering(url, child, log) {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (!['ECONNREFUSED', '57P03'].includes(error.code)) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8').split('\n').slice(-5).join('\n')}`);
}

export function sparePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
