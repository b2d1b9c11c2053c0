import { execFileSync } from 'node:child_process';

/** Whom the server runs as: ourselves, but never root, for whom it is `postgres` or `nobody`. `{}` is ourselves. */
export function serviceUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((what) => Number(execFileSync('id', [what, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString()));
      return { uid, gid };
    } catch {
      continue;
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user `postgres` nor `nobody`: run the bench as an ordinary user.');
}
