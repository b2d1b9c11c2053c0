import { readFile } from 'node:fs/promises';
import { processesOf } from './postmaster.js';

/**
 * Ends what is left of a server whose postmaster was killed: processes that work in the data directory and have no parent there. Most notice by
 * themselves; one that waits for a lock that a killed one held never does, and while it lives no server can start. Nothing of theirs is lost:
 * what was not flushed was not acknowledged. Only Linux tells which processes these are.
 */
export async function endOrphans(data: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const family = await processesOf(data);
  for (const pid of family) {
    if (!(await isOrphan(pid, family))) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

async function isOrphan(pid: number, family: readonly number[]): Promise<boolean> {
  // a postmaster is called by its path and arguments, its children `postgres: …`
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const parent = /^PPid:\t(\d+)$/m.exec(status)?.[1];
  return command.startsWith('postgres: ') && parent !== undefined && !family.includes(Number(parent));
}
