import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { program } from './binaries.js';
import type { Cluster } from './cluster.js';
import { lastLine, serviceEnvironment } from './service-process.js';

/** A server that this process spawned. */
export interface ServerProcess {
  pid: number | undefined;
  /** Undefined while it runs, else why it ended. */
  failure(): string | undefined;
}

// What people wrote must not reach a log: failing statements and the values in their messages stay out of it.
const DEFAULTS: Record<string, string> = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

const LARGEST_LOG_BYTES = 10_000_000;

/**
 * Spawns `postgres` in a session of its own, so that Ctrl-C in a terminal reaches the program, which drains first and
 * then stops the server. It outlives this process if that is killed; the next start adopts it.
 */
export async function spawnServer(cluster: Cluster, port?: number): Promise<ServerProcess> {
  const { folders, identity, transport, settings } = cluster;
  const all = { ...DEFAULTS, ...settings, ...(await transport.settings(port)) };
  const log = await openLog(folders.log);
  const from = (await log.stat()).size;
  try {
    const args = ['-D', folders.data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    const child = spawn(program(cluster.native, 'postgres'), args, {
      ...identity,
      cwd: folders.home,
      env: serviceEnvironment(),
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
      windowsHide: true,
    });
    let failure: string | undefined;
    child.once('error', (error) => (failure = error.message));
    child.once('exit', () => void wordsSince(folders.log, from).then((words) => (failure ??= words), () => (failure ??= 'its log cannot be read')));
    child.unref();
    return { pid: child.pid, failure: () => failure };
  } finally {
    await log.close();
  }
}

/** Never through a link: as root we write into a folder that belongs to the service. */
function openLog(path: string): ReturnType<typeof open> {
  return open(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0), 0o600).then(async (log) => {
    if ((await log.stat()).size > LARGEST_LOG_BYTES) await log.truncate();
    return log;
  });
}

async function wordsSince(path: string, from: number): Promise<string> {
  const log = await openLog(path);
  try {
    const bytes = Buffer.alloc(Math.max(0, (await log.stat()).size - from));
    await log.read(bytes, 0, bytes.length, from);
    return lastLine(bytes.toString('utf8')) || 'it ended without a word';
  } finally {
    await log.close();
  }
}
