import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whom the server runs as; without ids it is the user who started Node. */
export interface ServiceIdentity {
  uid?: number;
  gid?: number;
}

/**
 * PostgreSQL refuses to run as root. As root it is given to `postgres`, else to `nobody`; no user is created.
 * The uid must have an entry in the password database: initdb fails on one without.
 */
export async function serviceIdentity(): Promise<ServiceIdentity> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const ids = await idsOf(name);
    if (ids) return ids;
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither a user `postgres` nor `nobody`: start as an ordinary user or set DATABASE_URL.');
}

async function idsOf(name: string): Promise<ServiceIdentity | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
