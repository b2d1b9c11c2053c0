import { Client } from 'pg';
import { ConfigError } from '../platform/config/index.js';

/**
 * Refuses to serve with a role that row-level security does not bind, or that owns what it should only read: one clear line. The embedded server's
 * roles are our own.
 */
export async function checkRoles({ url, ownerUrl }: { readonly url: string; readonly ownerUrl: string }): Promise<void> {
  const running = await roleOf('DATABASE_URL', url);
  const owner = await roleOf('DATABASE_OWNER_URL', ownerUrl);
  if (running === owner) {
    throw new ConfigError(`DATABASE_OWNER_URL must be set, and name another role than DATABASE_URL (${running}): who serves may not own the tables.`);
  }
}

async function roleOf(setting: string, url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; passes: boolean }>(
      'select rolname as name, rolsuper or rolbypassrls as passes from pg_roles where rolname = current_user',
    );
    const name = rows[0]?.name ?? '';
    if (rows[0]?.passes !== false) throw new ConfigError(`The role ${name} of ${setting} is not bound by row-level security: it must be no superuser and have no BYPASSRLS.`);
    return name;
  } finally {
    await client.end();
  }
}
