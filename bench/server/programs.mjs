import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';
const OLDEST = 15;
const WANTED = ['initdb', 'postgres', 'pgbench'];

/** The folder of the newest PostgreSQL that Debian has installed with its pgbench, or undefined. */
export function findPrograms() {
  if (!existsSync(DEBIAN)) return undefined;
  const versions = readdirSync(DEBIAN).map(Number).filter((version) => version >= OLDEST).sort((a, b) => b - a);
  return versions.map((version) => join(DEBIAN, String(version), 'bin')).find((folder) => WANTED.every((name) => existsSync(join(folder, name))));
}
