// Builds one project: `node scripts/build-project.mjs <folder>`. Nx calls it, after the projects it depends on, and keeps the result.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode, tool } from './run.mjs';
import { removeStaleOutput } from './stale-output.mjs';

const project = join(root, process.argv[2]);
const compiler = tool('@typescript/native/bin/tsc');

process.exitCode = existsSync(join(project, 'vite.config.ts')) ? await buildWebApp() : await buildWithCompiler();

function buildWithCompiler() {
  removeStaleOutput(project);
  return runNode([compiler, '-b', project]);
}

/** Vite bundles without looking at types, so the compiler checks them first. What is tested without a browser is written apart from what is served. */
async function buildWebApp() {
  removeStaleOutput(join(project, 'unit'));
  const wrong = (await runNode([compiler, '--noEmit', '-p', project])) || (await runNode([compiler, '-p', join(project, 'unit')]));
  return wrong || runNode([tool('vite/bin/vite.js'), 'build'], { cwd: project });
}
