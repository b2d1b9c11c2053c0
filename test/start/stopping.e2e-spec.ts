import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort, ROOT, startProduct, type ProductProcess } from '../harness/index.js';

/** A checkout of its own has a demo and a PostgreSQL of its own. */
async function checkout(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'onward-stop-')));
  await writeFile(join(folder, 'package-lock.json'), '{}');
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const part of ['package.json', 'dist']) await cp(join(ROOT, 'apps/api', part), join(folder, 'apps/api', part), { recursive: true });
  return folder;
}

/** Removes it with the cluster that a start by root has outside it. */
async function remove(folder: string): Promise<void> {
  const clusters = '/var/lib/onward';
  const own = (await readdir(clusters).catch(() => [])).filter((name) => name.startsWith(`${basename(folder)}-`));
  for (const path of [folder, ...own.map((name) => join(clusters, name))]) await rm(path, { recursive: true, force: true, maxRetries: 5 });
}

/** As a supervisor and the script between us do: the whole group, and once more. */
async function tellTwice({ child }: ProductProcess, signal: NodeJS.Signals): Promise<void> {
  process.kill(-(child.pid ?? 0), signal);
  await sleep(20);
  process.kill(-(child.pid ?? 0), signal);
}

/** The server that a start has told of is still there. */
async function postgresRuns(product: ProductProcess): Promise<boolean> {
  const pid = /Database: started in .* \(pid (\d+)\)/.exec(product.said())?.[1];
  if (pid === undefined) throw new Error(`no database was started: ${product.said()}`);
  const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,stat=']);
  return stdout.split('\n').some((line) => new RegExp(`^\\s*${pid} [^Z]`).test(line));
}

describe('The product with its own PostgreSQL, told twice to stop', () => {
  let folder: string;
  beforeAll(async () => void (folder = await checkout()));
  afterAll(() => remove(folder));

  const start = async () => startProduct({ ONWARD_MODE: 'demo', PORT: String(await freePort()) }, folder);

  it('stops in good order while it still makes its demo, and makes the rest when it starts again', async () => {
    const product = await start();
    await product.says(/Making the demo/);
    await tellTwice(product, 'SIGTERM');
    expect([await product.ended(), await postgresRuns(product)]).toEqual([0, false]);
    const again = await start();
    await again.ready();
    await tellTwice(again, 'SIGTERM');
    expect([await again.ended(), await postgresRuns(again)]).toEqual([0, false]);
  }, 240_000);

  it.each(['SIGHUP', 'SIGINT'] as const)('hears %s too', async (signal) => {
    const product = await start();
    await product.ready();
    await tellTwice(product, signal);
    expect([await product.ended(), await postgresRuns(product)]).toEqual([0, false]);
    expect(product.said()).toContain(`${signal}: finishing what is under way`);
  }, 120_000);
});
