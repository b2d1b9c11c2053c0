import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBinaries } from './binaries.js';
import { startEmbeddedPostgres } from './index.js';
import { ask, end, removeFolder, startElsewhere, temporaryFolder } from './temporary-cluster.fixture.js';

describe('the first start of a cluster', () => {
  let folder: string;
  beforeEach(async () => (folder = await temporaryFolder()));
  afterEach(() => removeFolder(folder));

  it('may happen four times at once: one server, and no half cluster left', async () => {
    const elsewhere = [startElsewhere(`${folder}/cluster`), startElsewhere(`${folder}/cluster`)];
    const here = [startEmbeddedPostgres({ dataDirectory: `${folder}/cluster` }), startEmbeddedPostgres({ dataDirectory: `${folder}/cluster` })];
    const programs = await Promise.all(elsewhere);
    const servers = await Promise.all(here);
    const all = [...servers, ...programs.map(({ started }) => started)];
    expect(new Set(all.map(({ pid }) => pid)).size).toBe(1);
    expect(all.filter(({ adopted }) => !adopted)).toHaveLength(1);
    expect((await readdir(`${folder}/cluster`)).sort()).toEqual(['data', 'postgres.log', 'socket']);
    await Promise.all([...servers.map((server) => server.stop()), ...programs.map(({ node }) => end(node, 'SIGTERM'))]);
  }, 60_000);

  it('works for an ordinary user', async () => {
    // A root tests it as `nobody`; whoever else runs this is an ordinary user already.
    const ordinary = process.getuid?.() === 0 ? idsOf('nobody') : {};
    if (!canReadThis(ordinary)) return console.warn('Not tried: this checkout is closed to the user nobody.');
    await chmod(folder, 0o777);
    const { node, started } = await startElsewhere(`${folder}/cluster`, ordinary);
    try {
      expect(started.uid).not.toBe(0);
      expect(await ask(started.appUrl, 'select current_user')).toEqual([{ current_user: 'onward_app' }]);
    } finally {
      await end(node, 'SIGTERM');
    }
  }, 60_000);

  it('over TCP, as on Windows, lets in only who knows the password', async () => {
    const server = await startEmbeddedPostgres({ dataDirectory: `${folder}/cluster`, via: 'tcp' });
    try {
      expect(await ask(server.appUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
      const guessed = server.appUrl.replace(/:[0-9a-f]+@/, ':guessed@');
      await expect(ask(guessed, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    } finally {
      await server.stop();
    }
  }, 60_000);

  it('finds a socket folder short enough for a checkout that lies deep', async () => {
    const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'deep'.repeat(30)) });
    try {
      expect(await ask(server.appUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
    } finally {
      await server.stop();
      await removeFolder(new URL(server.appUrl).searchParams.get('host') ?? '');
    }
  }, 60_000);

  it('says why in one line when the server refuses its settings', async () => {
    const start = startEmbeddedPostgres({ dataDirectory: `${folder}/cluster`, settings: { no_such_setting: '1' } });
    await expect(start).rejects.toThrow(/^The database did not start: .*no_such_setting/);
  }, 60_000);

  it('says where there is no PostgreSQL for a platform', async () => {
    await expect(findBinaries('plan9', 'vax')).rejects.toThrow(/no embedded PostgreSQL for plan9-vax.*DATABASE_URL/);
  });
});

function idsOf(user: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function canReadThis(as: { uid?: number; gid?: number }): boolean {
  const read = 'fs.readFileSync(process.argv[1])';
  return spawnSync(process.execPath, ['-e', read, fileURLToPath(import.meta.url)], { ...as, cwd: '/' }).status === 0;
}
