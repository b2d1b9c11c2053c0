import { chmod, chown, lstat, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ServiceIdentity } from './service-identity.js';

/**
 * Makes a folder that only the service enters (0700), or accepts one made so before. One that belongs to
 * somebody else, or that others may enter, is refused: whoever made it could stand between us and the server.
 */
export async function privateFolder(path: string, identity: ServiceIdentity): Promise<void> {
  await passableFolder(dirname(path));
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') return;
  const self = process.getuid?.() ?? 0;
  const owner = identity.uid ?? self;
  const stats = await lstat(path);
  const ours = stats.isDirectory() && [owner, self].includes(stats.uid) && (stats.mode & 0o077) === 0;
  if (!ours) throw new Error(`The folder ${path} is not private to this program (wanted: owner ${owner}, mode 700): remove it or choose another.`);
  if (stats.uid !== owner) await chown(path, owner, identity.gid ?? stats.gid);
}

/** Makes a folder and those above it that are missing, open for everybody to pass through whatever the umask says. */
export async function passableFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await chmod(made, 0o755);
}
