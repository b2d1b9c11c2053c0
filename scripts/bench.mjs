import { buildFirst } from './build.mjs';
import { runNode } from './run.mjs';

/** `npm run bench`: the product measured against raw PostgreSQL, as it is built. `npm run bench -- --help` tells the rest. */
export default async function bench(args) {
  if (!args.includes('--help')) await buildFirst();
  return runNode(['bench/bench.mjs', ...args]);
}
