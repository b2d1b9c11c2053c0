import { buildAnyway, buildWhereNeeded } from './build-state.mjs';
import { nx, nxQuietly } from './nx.mjs';
import { root } from './run.mjs';

const everything = ['run-many', '--targets=build'];

/** `npm run build`: every project, in order, unchanged ones from Nx's cache. Arguments are Nx's, e.g. `--skip-nx-cache`. */
export default async function build(args) {
  if (args.length > 0) return buildAnyway(root, () => nx(...everything, ...args));
  const code = await buildWhereNeeded(root, () => nx(...everything));
  if (code === undefined) process.stdout.write('Nothing has changed since the last build.\n');
  return code ?? 0;
}

/** The same as a step of another task, which ends when it fails. */
export async function buildFirst() {
  const code = await buildWhereNeeded(root, () => {
    if (process.stderr.isTTY) process.stderr.write('Building what changed\n');
    return nxQuietly(...everything);
  });
  if (code) throw new Error('The build failed: see above.');
}
