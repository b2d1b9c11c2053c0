import { setTimeout as sleep } from 'node:timers/promises';
import { program } from './binaries.js';
import type { Cluster } from './cluster.js';
import { isServerOf, runningPostmaster, type Postmaster } from './postmaster.js';
import { runAsService } from './service-process.js';

const PATIENCE_MS = 30_000;

/**
 * PostgreSQL's fast shutdown: ends the sessions, writes a checkpoint, and resolves when the server is gone. One that does
 * not end in 30 s is told to end at once; its next start recovers, and nothing acknowledged is lost.
 */
export async function fastShutdown(cluster: Cluster, { pid }: Postmaster): Promise<void> {
  const { data, home } = cluster.folders;
  if (process.platform === 'win32') {
    // Windows has no signals: pg_ctl knocks on the server's named pipe.
    await runAsService(cluster.identity, program(cluster.native, 'pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-w'], home);
    return;
  }
  signal(pid, 'SIGINT');
  if (await isGone(data, pid)) return;
  cluster.report('Database: did not stop in time, told to end at once');
  signal(pid, 'SIGQUIT');
  await isGone(data, pid);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The lock file goes first, the process a moment later; only then may the folder be removed or started on again. */
async function isGone(data: string, pid: number): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const running = await runningPostmaster(data);
    if (running?.pid !== pid && !(await isServerOf(pid, data))) return true;
    await sleep(5);
  }
  return false;
}
