import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The product as `npm start` runs it, as a process of its own. */
export interface ProductProcess {
  readonly child: ChildProcess;
  /** What it has said so far. */
  said(): string;
  /** Resolves once it has said this; throws with what it said where it ends before. */
  says(words: RegExp): Promise<void>;
  /** Resolves once it is ready; throws with what it said where it ends before. */
  ready(): Promise<void>;
  /** Its exit code, once it has ended. */
  ended(): Promise<number | null>;
}

/** Starts it in a process group of its own, from this checkout or from another. */
export function startProduct(env: Readonly<Record<string, string>>, checkout: string = ROOT): ProductProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], {
    cwd: checkout,
    detached: true,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listen = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const end = once(child, 'close').then(([code]) => code as number | null);
  const says = (words: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => void (words.test(output) && resolve());
      child.stdout.on('data', look);
      void end.then((code) => reject(new Error(`it ended with ${code}: ${output}`)));
      look();
    });
  return { child, said: () => output, ended: () => end, says, ready: () => says(/Onward is ready/) };
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
