import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../bench-results/', import.meta.url);

/** Keeps a run's figures as JSON, to be compared with later ones; answers where. */
export function saveResult(result) {
  mkdirSync(FOLDER, { recursive: true });
  const at = new Date().toISOString();
  const file = fileURLToPath(new URL(`${at.replaceAll(':', '-').slice(0, 19)}.json`, FOLDER));
  writeFileSync(file, `${JSON.stringify({ at, ...result }, null, 2)}\n`);
  return relative(process.cwd(), file);
}
