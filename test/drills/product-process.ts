import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The product and its PostgreSQL as processes of their own. */
export interface ProductProcess {
  /** http://127.0.0.1:<port> */
  readonly url: string;
  readonly superuserUrl: string;
  /** `kill -9` of the whole process group and of PostgreSQL with all its own, at once. */
  killAll(): Promise<void>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Starts it in `folder`, where it makes its demo or finds it, and waits until it is ready. */
export async function startProduct(folder: string, port: number): Promise<ProductProcess> {
  const serve = fileURLToPath(new URL('serve.js', import.meta.url));
  const launcher = spawn(process.execPath, [serve, folder, String(port)], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const { postmaster, superuserUrl } = await firstWords(launcher);
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url).catch((error: unknown) => {
    launcher.kill('SIGTERM');
    throw error;
  });
  const ended = once(launcher, 'exit');
  const group = -(launcher.pid ?? 0);
  return {
    url,
    superuserUrl,
    killAll: async () => {
      const processes = [group, postmaster, ...(await childrenOf(postmaster))];
      for (const pid of processes) kill(pid);
      await ended;
    },
    stop: async () => {
      if (launcher.exitCode === null && launcher.signalCode === null) launcher.kill('SIGTERM');
      await ended;
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function firstWords({ stdout, exitCode }: ChildProcess): Promise<{ postmaster: number; superuserUrl: string }> {
  if (stdout === null) throw new Error(`it ended with ${exitCode}`);
  const [words] = (await once(stdout, 'data', { signal: AbortSignal.timeout(PATIENCE_MS) })) as [Buffer];
  return JSON.parse(words.toString('utf8')) as { postmaster: number; superuserUrl: string };
}

async function untilReady(url: string): Promise<void> {
  for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; await sleep(50)) {
    if (await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false)) return;
  }
  throw new Error('the product is not ready');
}

async function childrenOf(parent: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,ppid=']);
  return stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number)).flatMap(([pid = 0, ppid]) => (ppid === parent ? [pid] : []));
}

/** A backend may have ended by itself since it was seen. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
