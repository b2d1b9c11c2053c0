import { readFileSync } from 'node:fs';
import { copyOfLoaded, connected } from '../server/databases.mjs';
import { NAMES_IN_SQL, peopleOf } from '../product/economy.mjs';

const folder = new URL('./', import.meta.url);
const file = (name) => readFileSync(new URL(name, folder), 'utf8');

/** The database `raw`: tables of the bare minimum, as many referrals and people as the product has. */
export function loadRaw(server, referrals) {
  return copyOfLoaded(server, {
    name: 'raw',
    referrals,
    sources: [folder],
    load: (base) =>
      connected(server, base, async (client) => {
        await client.query('set synchronous_commit = off');
        await client.query(file('schema.sql'));
        await client.query(NAMES_IN_SQL + file('people.sql').replaceAll(':people', peopleOf(referrals)));
        await client.query(file('load.sql').replaceAll(':referrals', referrals).replaceAll(':people', peopleOf(referrals)));
      }),
  });
}

/** The database `raw_names`: people alone, with the trigram index that name searches are commonly built on. */
export function loadRawNames(server, people) {
  return copyOfLoaded(server, {
    name: 'raw_names',
    referrals: people,
    sources: [folder],
    load: (base) =>
      connected(server, base, async (client) => {
        await client.query('set synchronous_commit = off');
        await client.query(file('schema.sql') + NAMES_IN_SQL + file('people.sql').replaceAll(':people', people));
        await client.query("create extension pg_trgm; create index person_trgm on person using gin ((family || ' ' || given) gin_trgm_ops)");
      }),
  });
}
