import { join } from 'node:path';
import { npmCi } from './npm-ci.mjs';
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
  const { code, output } = await npmCi(root);
  shown.end(code === 0 ? 'done' : 'failed');
  if (code === 0) return noteInstalled(root);
  process.stderr.write(output);
  throw new Error(`Installing the packages failed (npm ci ended with ${code}): see above, and check that the npm registry can be reached.`);
}
