import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildFirst } from './build.mjs';
import { npmCi } from './npm-ci.mjs';
import { root, runNode } from './run.mjs';

/** `npm run bench:web`: what the pages weigh, and how quick and accessible they are. Lighthouse is installed for it alone. */
export default async function benchWeb(args) {
  const folder = join(root, 'bench', 'web');
  await buildFirst();
  if (!existsSync(join(folder, 'node_modules', 'lighthouse'))) {
    process.stderr.write('Installing Lighthouse into bench/web\n');
    const { code, output } = await npmCi(folder, ['--workspaces=false']);
    if (code !== 0) throw new Error(`Installing Lighthouse failed:\n${output}`);
  }
  return runNode(['--enable-source-maps', 'bench/web/bench-web.mjs', ...args]);
}
