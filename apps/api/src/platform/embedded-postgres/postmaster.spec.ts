import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { startEmbeddedPostgres } from './index.js';
import { runningPostmaster } from './postmaster.js';
import { privateFolder } from './private-folder.js';
import { serviceIdentity } from './service-identity.js';
import { ask, removeFolder, temporaryFolder } from './temporary-cluster.fixture.js';

// Whose pid it is can be asked on Linux alone (/proc); elsewhere a live pid is believed.
const canAsk = process.platform === 'linux';

describe('what an earlier server left', () => {
  let folder: string;
  beforeEach(async () => (folder = await temporaryFolder()));
  afterEach(() => removeFolder(folder));

  it('is no running server where the pid is dead, or was never one', async () => {
    for (const left of ['', 'words\n', '4194304\n', ...(canAsk ? [`${process.pid}\n`] : [])]) {
      await writeFile(`${folder}/postmaster.pid`, left);
      expect(await runningPostmaster(folder)).toBeUndefined();
    }
  });

  it('does not stop a start when its pid is now another program of the same user, as in a restarted container', async () => {
    if (!canAsk) return;
    const first = await startEmbeddedPostgres({ dataDirectory: `${folder}/cluster` });
    await first.stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { ...(await serviceIdentity()), cwd: '/', stdio: 'ignore' });
    try {
      await writeFile(`${folder}/cluster/data/postmaster.pid`, `${stranger.pid}\n${folder}/cluster/data\n1\n5432\n`);
      await writeFile(`${folder}/cluster/socket/.s.PGSQL.5432.lock`, `${stranger.pid}\n`);
      const second = await startEmbeddedPostgres({ dataDirectory: `${folder}/cluster` });
      expect(await ask(second.appUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
      await second.stop();
    } finally {
      stranger.kill('SIGKILL');
    }
  }, 60_000);
});

describe('a folder for the cluster', () => {
  it('is refused when others may enter it', async () => {
    const folder = await temporaryFolder();
    await mkdir(`${folder}/open`, { mode: 0o755 });
    await expect(privateFolder(`${folder}/open`, await serviceIdentity())).rejects.toThrow(/is not private/);
    await removeFolder(folder);
  });
});
