import { buildFirst } from './build.mjs';
import { runNode } from './run.mjs';

/** `npm start`: the product as it runs. Its exit code is ours. */
export default async function start(args) {
  await buildFirst();
  return runNode(['--enable-source-maps', 'apps/api/dist/main.js', ...args]);
}
