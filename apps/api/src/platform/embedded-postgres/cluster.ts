import { findBinaries } from './binaries.js';
import { clusterFolders, type ClusterFolders } from './cluster-folders.js';
import { privateFolder } from './private-folder.js';
import { readableBinaries } from './readable-binaries.js';
import { serviceIdentity, type ServiceIdentity } from './service-identity.js';
import { transport, type Transport } from './transport.js';

export interface EmbeddedPostgresOptions {
  /** Holds the whole cluster; by default a folder of this checkout's own (cluster-folders.ts). */
  dataDirectory?: string;
  /** Clusters of different names are separate servers, e.g. `demo` (the default) and `test`. */
  name?: string;
  /** Told in plain lines what happens, for a terminal. */
  report?: (line: string) => void;
  /** Server settings, e.g. `{ fsync: 'off' }`. Only a start sets them: a server that already runs keeps its own. */
  settings?: Record<string, string>;
  /** By default a unix socket, and TCP on Windows, which has none that `pg` can use. */
  via?: 'socket' | 'tcp';
}

/** One cluster with all that is needed to start it. */
export interface Cluster {
  folders: ClusterFolders;
  identity: ServiceIdentity;
  native: string;
  transport: Transport;
  settings: Record<string, string>;
  report: (line: string) => void;
}

/** Finds the programs and makes the folders; starts nothing. */
export async function prepareCluster(options: EmbeddedPostgresOptions): Promise<Cluster> {
  const identity = await serviceIdentity();
  const folders = clusterFolders(options.name ?? 'demo', identity, options.dataDirectory);
  await privateFolder(folders.home, identity);
  await privateFolder(folders.socket, identity);
  const native = await readableBinaries(await findBinaries(), identity, folders.cache);
  return {
    folders,
    identity,
    native,
    transport: await transport(options.via ?? (process.platform === 'win32' ? 'tcp' : 'socket'), folders, identity),
    settings: options.settings ?? {},
    report: options.report ?? (() => undefined),
  };
}
