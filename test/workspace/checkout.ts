import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder; this file runs from `test/dist/workspace/`. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a program ended with and said. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs Node as a program of its own in `cwd`; a non-zero end is an answer, not an error. */
export function runNode(args: string[], cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
}

/** Writes files (path → text) into a new temporary folder. */
export async function plant(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onward-planted-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Removes a planted folder. */
export function uproot(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
