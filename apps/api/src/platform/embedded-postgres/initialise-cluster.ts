import { chown, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { program } from './binaries.js';
import type { Cluster } from './cluster.js';
import { isAlive } from './postmaster.js';
import { runAsService } from './service-process.js';

/**
 * Makes the cluster's files unless they are there. initdb writes into a folder of this process's own, which is then
 * renamed into place: a start that was cut short leaves no half cluster, and of two at once the loser uses the winner's.
 */
export async function initialiseCluster(cluster: Cluster): Promise<void> {
  const { folders, identity, report } = cluster;
  if (await exists(join(folders.data, 'PG_VERSION'))) return;
  report(`Database: first start, making its files in ${folders.home}`);
  await removeAbandoned(folders.home);
  const draft = await mkdtemp(join(folders.home, `initialising-${process.pid}-`));
  try {
    if (identity.uid !== undefined && identity.gid !== undefined) await chown(draft, identity.uid, identity.gid);
    await runAsService(identity, program(cluster.native, 'initdb'), initdbArguments(cluster, draft), folders.home);
    await rename(draft, folders.data);
  } catch (error) {
    if (!(await exists(join(folders.data, 'PG_VERSION')))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The builtin provider sorts and folds alike on every machine: no index depends on the C library or ICU of the day. */
function initdbArguments({ transport }: Cluster, data: string): string[] {
  const password = transport.passwordFile ? [`--pwfile=${transport.passwordFile}`] : [];
  return [
    `--pgdata=${data}`,
    '--username=postgres',
    `--auth=${transport.authentication}`,
    ...password,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
}

async function removeAbandoned(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = Number(/^initialising-(\d+)-/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) await rm(join(home, name), { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}
