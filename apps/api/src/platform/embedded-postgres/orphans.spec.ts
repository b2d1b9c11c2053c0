import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from './index.js';
import { ask, removeFolder, temporaryFolder } from './temporary-cluster.fixture.js';

/** The background writer's pid, once it has come up. */
async function backgroundWriter(url: string): Promise<number> {
  for (;;) {
    const [row] = await ask<{ pid: number }>(url, `select pid from pg_stat_activity where backend_type = 'background writer'`);
    if (row) return row.pid;
    await sleep(20);
  }
}

describe('What is left of a killed server', () => {
  it('does not keep the next one from starting, though it hears of nothing any more', async () => {
    const folder = await temporaryFolder();
    const server = await startEmbeddedPostgres({ dataDirectory: `${folder}/cluster` });
    try {
      const killed = server.pid;
      // stopped, as one that waits for ever for a lock: it cannot notice that its postmaster is gone
      process.kill(await backgroundWriter(server.superuserUrl), 'SIGSTOP');
      process.kill(killed, 'SIGKILL');
      while (server.pid === killed) await sleep(20);
      expect(await ask(server.ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
    } finally {
      await server.stop();
      await removeFolder(folder);
    }
  });
});
