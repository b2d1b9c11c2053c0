import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import pg from 'pg';

const HOURS = 3_600_000;
/** What waits in the product is due within days: kept longer, it would all be late. */
const KEPT_FOR = 12 * HOURS;
const OWNER = 'onward_owner';
const APP = 'onward_app';

/** The URL of a database of the server as the superuser, or as another role with the same password. */
export function urlOf(server, database, role = 'postgres') {
  const url = new URL(server.url);
  url.username = role;
  url.pathname = `/${database}`;
  return url.href;
}

export const ownerUrl = (server, database) => urlOf(server, database, OWNER);
export const appUrl = (server, database) => urlOf(server, database, APP);

/** Runs `work` with a connection of the superuser's. */
export async function connected(server, database, work) {
  const client = new pg.Client({ connectionString: urlOf(server, database) });
  // the statement under way rejects too, and says it better
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The two roles of the product, as it makes them in its own embedded server: neither passes row-level security, and the running one owns nothing. */
export async function makeRoles(server) {
  const { password } = new URL(server.url);
  await connected(server, 'postgres', async (client) => {
    for (const role of [OWNER, APP]) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (rowCount === 0) await client.query(`create role ${role}`);
      await client.query(`alter role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(decodeURIComponent(password))}`);
    }
  });
}

/**
 * A fresh copy `name` of a loaded database, which is loaded first unless a kept one was made from the same files for the same size.
 * `load(base)` fills the empty database it is given the name of.
 */
export async function copyOfLoaded(server, { name, referrals, sources, load }) {
  const base = `${name}_base`;
  const madeFrom = digestOf(sources, referrals);
  await connected(server, 'postgres', async (client) => {
    const { rows } = await client.query(`select shobj_description(oid, 'pg_database') as said from pg_database where datname = $1`, [base]);
    const said = JSON.parse(rows[0]?.said ?? 'null');
    if (said?.madeFrom !== madeFrom || Date.now() - said.at > KEPT_FOR) {
      await client.query(`drop database if exists ${base} with (force)`);
      await client.query(`create database ${base} owner ${OWNER}`);
      await load(base);
      await connected(server, base, (inside) => inside.query('vacuum analyze'));
      await client.query(`comment on database ${base} is ${client.escapeLiteral(JSON.stringify({ madeFrom, at: Date.now() }))}`);
    }
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} owner ${OWNER} template ${base} strategy file_copy`);
  });
}

/** Of the content of all files in these folders, and the size. */
function digestOf(folders, referrals) {
  const hash = createHash('sha256').update(String(referrals));
  for (const folder of folders) {
    for (const file of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort()) hash.update(readFileSync(new URL(file, folder)));
  }
  return hash.digest('hex');
}
