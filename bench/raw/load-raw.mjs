import { readFileSync } from 'node:fs';
import { copyOfLoaded, connected } from '../server/databases.mjs';
import { peopleOf } from '../product/economy.mjs';

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
        await client.query(file('load.sql').replaceAll(':referrals', referrals).replaceAll(':people', peopleOf(referrals)));
      }),
  });
}
