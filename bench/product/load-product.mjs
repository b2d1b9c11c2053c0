import { readFileSync } from 'node:fs';
import { DEMO_ISSUER, migrate, storeForms } from '@onward/api';
import { REFERENCE_FORMS } from '@onward/seeds';
import { connected, copyOfLoaded, ownerUrl } from '../server/databases.mjs';
import { NAMES_IN_SQL, peopleOf } from './economy.mjs';
import { multiply } from './multiply.mjs';
import { sendPatterns } from './patterns.mjs';
import { startProduct } from './start-product.mjs';

const folder = new URL('./', import.meta.url);
const migrations = new URL('../../migrations/', import.meta.url);

/** A database: migrated, with the bench's economy, three referrals that the API made, and copies of them up to the number wanted. */
export function loadProduct(server, { name = 'product', referrals }, undo) {
  const people = peopleOf(referrals);
  const economy = readFileSync(new URL('economy.sql', folder), 'utf8').replaceAll(':issuer', DEMO_ISSUER).replaceAll(':people', people);
  return copyOfLoaded(server, {
    name,
    referrals,
    sources: [folder, migrations],
    load: async (base) => {
      await migrate(ownerUrl(server, base), 'onward_app');
      await connected(server, base, async (client) => {
        await storeForms((sql, params) => client.query(sql, params), REFERENCE_FORMS);
        await client.query(`set synchronous_commit = off; ${NAMES_IN_SQL} ${economy}`);
      });
      const patterns = await patternsIn(server, base, undo);
      await connected(server, base, (client) => multiply(client, { patterns, referrals, people }));
    },
  });
}

async function patternsIn(server, database, undo) {
  const product = await startProduct(server, database, undo);
  try {
    return await sendPatterns(product);
  } finally {
    await product.stop();
  }
}
