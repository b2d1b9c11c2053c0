import { readFile, readdir, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClusterFolders } from './cluster-folders.js';

/** A running server, as its own lock file tells. */
export interface Postmaster {
  pid: number;
  port: number;
}

/**
 * Reads `postmaster.pid`: line 1 the pid, line 4 the port. Undefined where no server runs on this data directory,
 * also when the file is left over: the pid is dead, or by now another program's.
 */
export async function runningPostmaster(data: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return (await isServerOf(pid, data)) ? { pid, port: Number(lines[3] ?? 0) } : undefined;
}

/** Is there a process of this pid? One that we may not signal counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The server's working directory is its data directory; where that cannot be asked (no /proc), a live pid is believed. */
export async function isServerOf(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const directory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return directory === (await realpath(data).catch(() => data));
}

/** The processes that work in a data directory. Only Linux tells. */
export async function processesOf(data: string): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (/^\d+$/.test(name) && (await isServerOf(Number(name), data))) found.push(Number(name));
  }
  return found;
}

/**
 * Removes a lock that no server holds but PostgreSQL would respect: its pid now belongs to another program of the same
 * user, as after a restart of a container, where pids repeat. While any process works in the data directory it stays.
 * Only in turn (turn.ts): a server that another process starts meanwhile would lose the lock it has just made.
 */
export async function removeStaleLock({ data, socket }: Pick<ClusterFolders, 'data' | 'socket'>): Promise<void> {
  if (process.platform !== 'linux' || (await runningPostmaster(data))) return;
  if ((await processesOf(data)).length > 0) return;
  await rm(join(data, 'postmaster.pid'), { force: true });
  await rm(join(socket, '.s.PGSQL.5432.lock'), { force: true });
}
