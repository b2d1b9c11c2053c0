// What the target `onward:lint` runs: both linters at once over the whole repository, one exit code.
import { readdirSync } from 'node:fs';
import { root, runNode, tool } from './run.mjs';

const layers = ['apps', 'libs', 'migrations', 'seeds', 'test'].filter((folder) => readdirSync(root).includes(folder));

const codes = await Promise.all([
  runNode([tool('eslint/bin/eslint.js'), '.', '--max-warnings=0']),
  runNode([tool('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.mjs', ...layers]),
]);
process.exitCode = Math.max(...codes);
