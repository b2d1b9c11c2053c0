import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const EMITTED = /\.(d\.ts|d\.ts\.map|js|js\.map)$/;

/**
 * Removes from `dist/` what `tsc` once wrote for a source that is gone: a deleted spec must not run, and a moved
 * module must not be found at its old place. Answers the paths removed, relative to `dist/`.
 */
export function removeStaleOutput(project) {
  const { compilerOptions = {} } = JSON.parse(readFileSync(join(project, 'tsconfig.json'), 'utf8'));
  const sources = join(project, compilerOptions.rootDir ?? '.');
  const output = join(project, compilerOptions.outDir ?? 'dist');
  const stale = filesOf(output)
    .map((file) => relative(output, file))
    .filter((file) => EMITTED.test(file) && !hasSource(sources, file.replace(EMITTED, '')));
  for (const file of stale) rmSync(join(output, file));
  return stale;
}

function hasSource(sources, stem) {
  return ['.ts', '.tsx'].some((extension) => existsSync(join(sources, stem + extension)));
}

function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path) : [path];
  });
}
