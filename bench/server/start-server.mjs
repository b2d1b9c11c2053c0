import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@onward/api';
import { benchFolder } from './folder.mjs';
import { findPrograms } from './programs.mjs';
import { serviceUser } from './service-user.mjs';
import { SETTINGS, STATEMENT_SETTINGS } from './settings.mjs';
import { startSystemServer } from './system-server.mjs';

/**
 * Debian's PostgreSQL, which brings pgbench, or else the embedded one: `{ url, pid, pgbench, folder }`. `url` is the superuser's; `pgbench`
 * is undefined where there is none, and raw statements are then sent from Node. Its files go when it is stopped, unless they are kept.
 */
export async function startServer({ keep, profile }, undo) {
  const user = serviceUser();
  const folder = benchFolder(keep, user);
  if (!keep) undo.add(() => rmSync(folder, { recursive: true, force: true }));
  const programs = findPrograms();
  const settings = { ...SETTINGS, ...(profile && STATEMENT_SETTINGS) };
  const server = await (programs === undefined ? startEmbedded(folder, undo) : startSystemServer({ programs, folder, user, settings }, undo));
  return { ...server, folder };
}

async function startEmbedded(folder, undo) {
  const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'embedded'), name: 'bench', via: 'tcp', settings: SETTINGS });
  undo.add(() => server.stop());
  return { url: server.superuserUrl, pid: server.pid, pgbench: undefined };
}
