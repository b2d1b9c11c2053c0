import { nx, nxQuietly } from './nx.mjs';

/** `npm run build`: every project, in order, unchanged ones from Nx's cache. */
export default function build(args) {
  return nx('run-many', '--targets=build', ...args);
}

/** The same as a step of another task, which ends when it fails. */
export async function buildFirst() {
  if (process.stderr.isTTY) process.stderr.write('Building what changed\n');
  if ((await nxQuietly('run-many', '--targets=build')) !== 0) throw new Error('The build failed: see above.');
}
