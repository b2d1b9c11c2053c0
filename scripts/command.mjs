import { buildFirst } from './build.mjs';
import { runNode } from './run.mjs';

/** A command of the product, e.g. `npm run -s token -- gp`: `go.mjs command <built file> [arguments]`. Only the command writes to stdout. */
export default async function command(args) {
  await buildFirst();
  return runNode(['--enable-source-maps', ...args]);
}
