import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Why the packages must be installed, or undefined where `node_modules` holds what `package-lock.json` names. npm leaves a
 * lock of its own inside when it has finished; contents are compared, because a checkout or a copy moves times about.
 */
export function whyInstall(root) {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return 'no packages are installed yet';
  if (existsSync(stamp(root)) && readFileSync(stamp(root), 'utf8') === lockDigest(root)) return undefined;
  const installed = packagesOf(installedLock);
  const different = Object.entries(packagesOf(join(root, 'package-lock.json'))).find(([path, wanted]) => isDifferent(path, wanted, installed[path]));
  return different && `${different[0].replace(/^.*node_modules\//, '')} is not as the lock file says`;
}

/** Notes that npm has installed this very lock file, whatever of it it left out on this platform. */
export function noteInstalled(root) {
  writeFileSync(stamp(root), lockDigest(root));
}

/** How many folders of packages the lock file puts into `node_modules`, for a measure of progress. */
export function topLevelPackages(root) {
  return Object.keys(packagesOf(join(root, 'package-lock.json'))).filter((path) => /^node_modules\/[^/]+(\/[^/]+)?$/.test(path)).length;
}

function isDifferent(path, wanted, installed) {
  if (!path.includes('node_modules/') || wanted.link) return false;
  // Packages for other platforms are in the lock and not in the folder.
  if (installed === undefined) return !wanted.optional;
  return installed.version !== wanted.version || installed.integrity !== wanted.integrity;
}

function stamp(root) {
  return join(root, 'node_modules', '.onward-installed');
}

function lockDigest(root) {
  return createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

function packagesOf(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages;
}
