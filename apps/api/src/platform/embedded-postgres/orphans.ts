import { readFile, readdir, readlink, realpath } from 'node:fs/promises';

/**
 * Ends what is left of a server whose postmaster was killed: processes that work in the data directory and have no parent there. Most notice by
 * themselves; one that waits for a lock that a killed one held never does, and while it lives no server can start. Nothing of theirs is lost:
 * what was not flushed was not acknowledged. Only Linux tells which processes these are.
 */
export async function endOrphans(data: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const home = await realpath(data).catch(() => data);
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name) || !(await isOrphan(name, home))) continue;
    try {
      process.kill(Number(name), 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

async function isOrphan(pid: string, home: string): Promise<boolean> {
  if ((await directoryOf(pid)) !== home) return false;
  // a postmaster is called by its path and arguments, its children `postgres: …`
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const parent = /^PPid:\t(\d+)$/m.exec(status)?.[1];
  return command.startsWith('postgres: ') && parent !== undefined && (await directoryOf(parent)) !== home;
}

const directoryOf = (pid: string): Promise<string | undefined> => readlink(`/proc/${pid}/cwd`).catch(() => undefined);
