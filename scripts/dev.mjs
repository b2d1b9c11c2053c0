import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFirst } from './build.mjs';
import { root, runNode, runProgram, tool } from './run.mjs';

/** `npm run dev`: compiles what changes and starts the API again with it; the web app is rebuilt beside it. */
export default async function dev(args) {
  await buildFirst();
  const web = join(root, 'apps', 'web');
  const watchers = [
    runProgram(await compiler(), ['-b', '--watch', '--preserveWatchOutput']),
    runNode(['--watch', '--watch-preserve-output', '--enable-source-maps', 'apps/api/dist/main.js', ...args]),
  ];
  if (existsSync(join(web, 'vite.config.ts'))) watchers.push(runNode([tool('vite/bin/vite.js'), 'build', '--watch'], { cwd: web }));
  return Math.max(...(await Promise.all(watchers)));
}

/** The compiler itself: its script in Node waits without passing a signal on, and would leave it watching. */
async function compiler() {
  const { default: path } = await import(pathToFileURL(tool('@typescript/native/lib/getExePath.js')).href);
  return path();
}
