import { chmod, cp, lstat, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { program, type Binaries } from './binaries.js';
import { linkLibraries } from './library-links.js';
import { passableFolder } from './private-folder.js';
import type { ServiceIdentity } from './service-identity.js';
import { runAsService } from './service-process.js';

/**
 * A `native/` folder that the service can run: the installed one where it can, else a copy in `cacheFolder`.
 * A checkout under a 0700 home is closed to the service's uid, and a read-only one can lack its links. Whether
 * it works is found out by running it, not by reading modes: access lists and mounts have a say too.
 */
export async function readableBinaries(found: Binaries, identity: ServiceIdentity, cacheFolder: string): Promise<string> {
  if (await works(found.native, identity)) return found.native;
  const copy = join(cacheFolder, `postgresql-${found.version}`);
  if (!(await works(copy, identity))) {
    await copyReadable(found.native, copy);
    await runAsService(identity, program(copy, 'postgres'), ['--version'], '/');
  }
  return copy;
}

async function works(native: string, identity: ServiceIdentity): Promise<boolean> {
  try {
    await linkLibraries(native);
    await runAsService(identity, program(native, 'postgres'), ['--version'], '/');
    return true;
  } catch {
    return false;
  }
}

/** Copies into a temporary folder and renames, so that of two at once the loser finds the winner's copy whole. */
async function copyReadable(from: string, to: string): Promise<void> {
  await passableFolder(dirname(to));
  const temporary = await mkdtemp(`${to}-`);
  try {
    const native = join(temporary, 'native');
    await cp(from, native, { recursive: true, verbatimSymlinks: true });
    await openToReaders(native);
    await linkLibraries(native);
    await rename(native, to);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Gives everybody what the owner may read and run, and the owner leave to write: an install may be closed file by file, or read-only. */
async function openToReaders(path: string): Promise<void> {
  const stats = await lstat(path);
  if (stats.isSymbolicLink()) return;
  const ownersRead = stats.mode & 0o500;
  await chmod(path, 0o200 | ownersRead | (ownersRead >> 3) | (ownersRead >> 6));
  if (!stats.isDirectory()) return;
  for (const name of await readdir(path)) await openToReaders(join(path, name));
}
