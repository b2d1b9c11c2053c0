import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServiceIdentity } from './service-identity.js';

/** Everything of one cluster on disk. */
export interface ClusterFolders {
  /** Holds the rest; 0700, the service's. */
  home: string;
  data: string;
  log: string;
  /** Holds the unix socket; 0700, the service's, short. */
  socket: string;
  /** Where a readable copy of the programs goes when one is needed; shared by the clusters of this machine. */
  cache: string;
}

// sun_path holds 104 bytes on macOS and 108 on Linux, and PostgreSQL adds `/.s.PGSQL.5432.lock`.
const LONGEST_SOCKET_FOLDER = 84;

/**
 * Where the cluster `name` of this checkout lives. An ordinary user's is in the checkout (`.onward/`); the service
 * of a root has no way into a 0700 checkout, so its clusters are in the machine's data directory, keyed by the
 * checkout's path. `dataDirectory` overrides both and must be in a folder that the service can pass through.
 */
export function clusterFolders(name: string, identity: ServiceIdentity, dataDirectory?: string): ClusterFolders {
  if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(name)) throw new Error(`A cluster's name is lower-case letters, digits and hyphens: not "${name}".`);
  const checkout = checkoutFolder();
  const root = identity.uid === undefined ? join(checkout, '.onward') : '/var/lib/onward';
  const key = identity.uid === undefined ? '' : `${basename(checkout)}-${digest(checkout)}`;
  const home = dataDirectory ?? join(root, key, name);
  return { home, data: join(home, 'data'), log: join(home, 'postgres.log'), socket: socketFolder(home), cache: join(root, 'cache') };
}

function socketFolder(home: string): string {
  const inside = join(home, 'socket');
  return Buffer.byteLength(inside) <= LONGEST_SOCKET_FOLDER ? inside : join(tmpdir(), `onward-${digest(home)}`);
}

/** The nearest folder above this file that holds a lock file, with its links resolved; else the working directory. */
function checkoutFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package-lock.json'))) return realpathSync(folder);
  }
  return realpathSync(process.cwd());
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
