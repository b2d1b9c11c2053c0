import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { onlyOne } from './only-one.mjs';

const PROJECTS = ['apps', 'libs', 'migrations', 'seeds', 'test'];
const SCRIPTS = ['scripts/build-project.mjs', 'scripts/stale-output.mjs'];

/**
 * Runs `build` (answers an exit code) unless every `dist` is already made of the sources as they are: then undefined.
 * Nx takes away and restores `dist` even where nothing changed, and would pull modules from under whatever runs.
 */
export async function buildWhereNeeded(root, build) {
  if (isBuilt(root)) return undefined;
  return oneBuild(root, async () => {
    if (isBuilt(root)) return undefined;
    const sources = sourcesDigest(root);
    forgetBuilt(root);
    const code = await build();
    if (code === 0) writeFileSync(stamp(root), `${sources} ${outputDigest(root)}`);
    return code;
  });
}

/** Runs `build` whatever there is, as one that builds in its own way; the next {@link buildWhereNeeded} looks anew. */
export function buildAnyway(root, build) {
  return oneBuild(root, () => {
    forgetBuilt(root);
    return build();
  });
}

function oneBuild(root, work) {
  return onlyOne(join(root, '.onward', 'building'), 'Waiting for another build in this folder', work);
}

function isBuilt(root) {
  return existsSync(stamp(root)) && readFileSync(stamp(root), 'utf8') === `${sourcesDigest(root)} ${outputDigest(root)}`;
}

function forgetBuilt(root) {
  mkdirSync(join(root, '.onward'), { recursive: true });
  rmSync(stamp(root), { force: true });
}

function stamp(root) {
  return join(root, '.onward', 'built');
}

/** By contents, because a checkout moves times about. */
function sourcesDigest(root) {
  const settings = readdirSync(root).filter((name) => name.endsWith('.json'));
  const files = [...settings, ...SCRIPTS, ...filesOf(root, PROJECTS).filter((file) => !isOutput(file))];
  return digestOf(root, files, (path) => readFileSync(path));
}

/** By times, because it is much: the compiler may have been run without us, or somebody removed a part. */
function outputDigest(root) {
  return digestOf(root, filesOf(root, PROJECTS).filter(isOutput), (path) => `${statSync(path).size} ${statSync(path).mtimeMs}`);
}

function digestOf(root, files, look) {
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    if (existsSync(join(root, file))) hash.update(`${file}\0`).update(look(join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

function isOutput(file) {
  return file.split(sep).includes('dist');
}

/** Paths relative to `root` of all files in these folders, without packages. */
function filesOf(root, folders) {
  return folders.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [path];
      return entry.name === 'node_modules' ? [] : filesOf(root, [path]);
    }),
  );
}
