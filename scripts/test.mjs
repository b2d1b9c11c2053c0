import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFirst } from './build.mjs';
import lint from './lint.mjs';
import { runNode, tool } from './run.mjs';
import { summarise } from './test-summary.mjs';

/** `npm test`: builds, lints, runs every test. `npm test -- redirect` runs the tests whose path fits, without linting. */
export default async function test(args) {
  await buildFirst();
  const lintCode = args.length > 0 ? 0 : await lint([]);
  const { line, passed } = summarise(await runJest(args));
  if (lintCode !== 0) process.stdout.write('Lint failed: see above.\n');
  process.stdout.write(`\n${line}\n`);
  return passed && lintCode === 0 ? 0 : 1;
}

/** Runs Jest and answers its result, or undefined where it ended without one. */
async function runJest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'onward-jest-'));
  const result = join(folder, 'result.json');
  try {
    const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--enable-source-maps'];
    await runNode([...node, tool('jest/bin/jest.js'), '--config', 'jest.config.mjs', '--json', `--outputFile=${result}`, ...args]);
    return JSON.parse(readFileSync(result, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
