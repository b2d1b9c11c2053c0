import { chmod, cp, lstat, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findBinaries, program } from './binaries.js';
import { readableBinaries } from './readable-binaries.js';
import { serviceIdentity } from './service-identity.js';
import { runAsService } from './service-process.js';
import { removeFolder, temporaryFolder } from './temporary-cluster.fixture.js';

describe("PostgreSQL's programs", () => {
  let folder: string;
  let native: string;

  /** As `npm ci --ignore-scripts` leaves them: without the links between libraries. */
  beforeEach(async () => {
    folder = await temporaryFolder();
    native = join(folder, 'installed', 'native');
    const found = await findBinaries();
    await cp(found.native, native, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as { target: string }[];
    for (const { target } of links) await rm(join(native, '..', target), { force: true });
  });
  afterEach(async () => {
    await chmod(join(native, 'lib'), 0o755);
    await removeFolder(folder);
  });

  it('run after an install without scripts', async () => {
    const identity = await serviceIdentity();
    expect(await readableBinaries({ native, version: '1' }, identity, `${folder}/cache`)).toBe(native);
  }, 30_000);

  it('are copied where the service cannot reach them, readable to all, and found there the next time', async () => {
    const identity = await serviceIdentity();
    const closed = join(folder, 'installed');
    // A root's service is kept out of a closed folder. An ordinary user's is kept from making the links in a folder it cannot write.
    await chmod(identity.uid === undefined ? join(native, 'lib') : closed, identity.uid === undefined ? 0o500 : 0o700);
    const usable = () => readableBinaries({ native, version: '1' }, identity, `${folder}/cache`);
    const copy = `${folder}/cache/postgresql-1`;
    expect(await Promise.all([usable(), usable()])).toEqual([copy, copy]);
    const made = (await lstat(copy)).ctimeMs;
    expect([await usable(), (await lstat(copy)).ctimeMs]).toEqual([copy, made]);
    await runAsService(identity, program(copy, 'initdb'), ['--version'], '/');
  }, 30_000);
});
