import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** A folder that only the server's user enters: a new one, or this checkout's kept one. */
export function benchFolder(isKept, { uid, gid }) {
  const folder = isKept ? keptFolder(uid) : mkdtempSync(join(tmpdir(), 'onward-bench-'));
  if (uid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  return folder;
}

function keptFolder(uid) {
  const folder = join(tmpdir(), `onward-bench-${createHash('sha256').update(checkout).digest('hex').slice(0, 10)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // the temporary folder is everybody's: somebody else may have made one of this name
  const found = lstatSync(folder);
  if (!found.isDirectory() || ![process.getuid?.(), uid].includes(found.uid)) throw new Error(`${folder} belongs to somebody else: remove it.`);
  return folder;
}
