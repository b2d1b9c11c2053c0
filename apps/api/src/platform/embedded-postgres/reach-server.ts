import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { attach } from './attachment.js';
import type { Cluster } from './cluster.js';
import { endOrphans } from './orphans.js';
import { removeStaleLock, runningPostmaster, type Postmaster } from './postmaster.js';
import { spawnServer, type ServerProcess } from './server-process.js';
import { inTurn } from './turn.js';

/** A server to which we are attached; `adopted` when another process had started it. */
export interface ReachedServer {
  client: pg.Client;
  postmaster: Postmaster;
  adopted: boolean;
}

// Recovery after a crash replays up to max_wal_size (1 GB), a minute on a slow disk.
const PATIENCE_MS = 120_000;

/** Another start won (its lock may still be empty), or backends of a killed server are still ending: look again. Anything else will not get better. */
const PASSING_FAILURE = /already exists|still in use|is running|is empty|being (started|shut down)/i;

/** Some process of a server that was killed still holds its shared memory. */
const STILL_HELD = /still in use/i;

/**
 * Attaches to the server of this data directory, starting it where none runs. Safe for any number of processes at once:
 * PostgreSQL's own lock lets one server live, and whoever loses attaches to it. Throws with the server's last words.
 */
export async function reachServer(cluster: Cluster, port?: number, abandoned: () => boolean = () => false): Promise<ReachedServer | undefined> {
  const deadline = performance.now() + PATIENCE_MS;
  let own: ServerProcess | undefined;
  while (performance.now() < deadline) {
    if (abandoned()) return undefined;
    const postmaster = await runningPostmaster(cluster.folders.data);
    if (postmaster?.port) {
      const client = await attach(cluster, postmaster.port);
      if (client) return { client, postmaster, adopted: own?.pid !== postmaster.pid };
    } else if (!postmaster) {
      own = await startAgain(cluster, own, deadline, port);
    }
    await sleep(20);
  }
  throw new Error(`The database was not ready within ${PATIENCE_MS / 1000} s; its log is ${cluster.folders.log}`);
}

/** Spawns a server where none of ours is coming up; leaves it to another process that is at it, whose server the next look will find. */
async function startAgain(cluster: Cluster, own: ServerProcess | undefined, deadline: number, port?: number): Promise<ServerProcess | undefined> {
  const failure = own?.failure();
  if (own && failure === undefined) return own;
  if (failure !== undefined && !PASSING_FAILURE.test(failure)) throw new Error(`The database did not start: ${failure}`);
  if (failure !== undefined) await sleep(200);
  const { data } = cluster.folders;
  const spawned = await inTurn(data, async () => {
    if (await runningPostmaster(data)) return undefined;
    await removeStaleLock(cluster.folders);
    if (failure !== undefined && STILL_HELD.test(failure)) await endOrphans(data);
    const server = await spawnServer(cluster, port);
    // the turn ends when the server's own lock speaks for it
    while (server.failure() === undefined && performance.now() < deadline && !(await runningPostmaster(data))) await sleep(5);
    return server;
  });
  return spawned ?? own;
}
