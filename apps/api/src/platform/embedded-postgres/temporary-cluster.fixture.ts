import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A new folder that the service's user can pass through, as it must be able to for a cluster inside. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onward-pg-'));
  await chmod(folder, 0o755);
  return folder;
}

/** Removes a temporary folder. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Asks one thing over a connection of its own. */
export async function ask<Row extends object>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** What another program of ours says when its cluster is up. */
export interface Started {
  adopted: boolean;
  pid: number;
  appUrl: string;
  uid: number;
}

const PROGRAM = `
const { startEmbeddedPostgres } = await import(process.argv[1]);
const server = await startEmbeddedPostgres({ dataDirectory: process.argv[2] });
process.once('SIGTERM', () => server.stop().then(() => process.exit(0)));
console.log(JSON.stringify({ adopted: server.adopted, pid: server.pid, appUrl: server.appUrl, uid: process.getuid?.() }));
`;

/** Starts the cluster from a Node of its own, perhaps as another user; rejects with what it said where it cannot. */
export async function startElsewhere(dataDirectory: string, as: { uid?: number; gid?: number } = {}): Promise<{ node: ChildProcess; started: Started }> {
  const module = new URL('index.js', import.meta.url).href;
  const node = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, module, dataDirectory], { ...as, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  node.stderr.on('data', (chunk) => (errors += String(chunk)));
  const [first] = (await Promise.race([once(node.stdout, 'data'), once(node, 'exit')])) as [unknown];
  if (!Buffer.isBuffer(first)) throw new Error(`The other program ended with ${String(first)}: ${errors}`);
  return { node, started: JSON.parse(first.toString('utf8')) as Started };
}

/** Sends a signal and waits for the end. */
export async function end(node: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(node, 'exit');
  node.kill(signal);
  await gone;
}
