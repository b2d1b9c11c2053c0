import type pg from 'pg';
import { APP_ROLE, OWNER_ROLE } from './database-urls.js';

/** Serialises what cannot be in a transaction, between processes that start at once. */
const PREPARING = 7_403_002;

/** Makes the two roles, or makes them again what they must be: neither passes row-level security, the app's owns nothing. */
export async function prepareRoles(client: pg.Client, password?: string): Promise<void> {
  await oneAtATime(client, async () => {
    for (const role of [OWNER_ROLE, APP_ROLE]) {
      const known = await client.query('select from pg_roles where rolname = $1', [role]);
      if (known.rowCount === 0) await client.query(`create role ${role}`);
      const secret = password === undefined ? '' : ` password ${client.escapeLiteral(password)}`;
      await client.query(`alter role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication${secret}`);
    }
  });
}

/**
 * Makes a database of the owner's, empty or as a copy of `template` (to which nobody may be connected), unless it is there.
 * Only the two roles may connect, and only the owner may create in it, temporary tables included.
 */
export async function createDatabase(client: pg.Client, name: string, template?: string): Promise<void> {
  const database = client.escapeIdentifier(name);
  const copied = template === undefined ? '' : ` template ${client.escapeIdentifier(template)}`;
  await oneAtATime(client, async () => {
    const known = await client.query('select from pg_database where datname = $1', [name]);
    if (known.rowCount === 0) await client.query(`create database ${database} owner ${OWNER_ROLE}${copied}`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to ${APP_ROLE}`);
  });
}

/** Drops a database and whoever is connected to it; one that is not there is no error. */
export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
}

async function oneAtATime(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [PREPARING]);
  try {
    await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [PREPARING]);
  }
}
