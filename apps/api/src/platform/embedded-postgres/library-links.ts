import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

interface LibraryLink {
  source: string;
  target: string;
}

/**
 * Makes the links between libraries (`libicuuc.so.60` → `libicuuc.so.60.2`, …) that an npm package cannot carry.
 * The package's own install script would do it, but must not be needed: `npm ci --ignore-scripts` is a sound habit.
 * Existing links stay. Throws where the folder cannot be written and a link is missing.
 */
export async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as LibraryLink[]) {
    await linkUnlessThere(basename(source), join(dirname(native), target));
  }
}

async function linkUnlessThere(to: string, at: string): Promise<void> {
  try {
    await symlink(to, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
