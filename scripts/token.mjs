import { buildFirst } from './build.mjs';
import { runNode } from './run.mjs';

/** `npm run -s token -- <persona>`: a bearer token of the demo, alone on stdout. */
export default async function token(args) {
  await buildFirst();
  return runNode(['--enable-source-maps', 'apps/api/dist/token.js', ...args]);
}
