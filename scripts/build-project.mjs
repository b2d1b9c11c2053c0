// Builds one project: `node scripts/build-project.mjs <folder>`. Nx calls it, after the projects it depends on, and keeps the result.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run, tool } from './run.mjs';
import { removeStaleOutput } from './stale-output.mjs';

const [project] = process.argv.slice(2);
const isWebApp = ['vite.config.ts', 'vite.config.mjs'].some((file) => existsSync(join(project, file)));

process.exitCode = isWebApp ? await buildWebApp() : await buildWithCompiler();

function buildWithCompiler() {
  removeStaleOutput(project);
  return run(process.execPath, [tool('@typescript/native/bin/tsc'), '-b', project]);
}

/** Vite bundles without looking at types, so the compiler checks them first. */
async function buildWebApp() {
  const checked = await run(process.execPath, [tool('@typescript/native/bin/tsc'), '--noEmit', '-p', project]);
  return checked || run(process.execPath, [tool('vite/bin/vite.js'), 'build'], { cwd: project });
}
