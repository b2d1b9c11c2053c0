import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { onlyOne } from './only-one.mjs';
import { countPackages, progress } from './progress.mjs';
import { noteInstalled, topLevelPackages, whyInstall } from './install-state.mjs';
import { root } from './run.mjs';

/** Runs `npm ci` where it is needed, showing how far it is. All it says goes to stderr: a token's stdout stays clean. */
export async function ensureInstalled() {
  if (whyInstall(root) === undefined) return;
  await onlyOne(join(root, '.onward', 'installing'), 'Waiting for another install in this folder', async () => {
    const reason = whyInstall(root);
    if (reason !== undefined) await install(reason);
  });
}

async function install(reason) {
  const wanted = topLevelPackages(root);
  const folder = join(root, 'node_modules');
  const shown = progress(`Installing packages (${reason})`, () => `${Math.min(wanted, countPackages(folder))} of ${wanted} packages`);
  const { code, output } = await npmCi();
  shown.end(code === 0 ? 'done' : 'failed');
  if (code === 0) return noteInstalled(root);
  process.stderr.write(output);
  throw new Error(`Installing the packages failed (npm ci ended with ${code}): see above, and check that the npm registry can be reached.`);
}

/** The npm that runs us, else the one on the path. Its own level of talk may be `silent`, which would hide an error. */
function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];
  const own = process.env.npm_execpath;
  const byNode = own !== undefined && /npm-cli\.[cm]?js$/.test(own);
  const child = byNode
    ? spawn(process.execPath, [own, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.once('close', (code, signal) => resolve({ code: code ?? signal, output }));
  });
}
