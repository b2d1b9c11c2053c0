import { GROWTH, NAME_SEARCH, OPS } from '../ops.mjs';
import { measureRow } from '../measure.mjs';
import { peopleOf } from '../product/economy.mjs';
import { loadProduct } from '../product/load-product.mjs';
import { productSide } from '../product/product-side.mjs';
import { startProduct } from '../product/start-product.mjs';
import { loadRawNames } from '../raw/load-raw.mjs';
import { rawSide } from '../raw/raw-side.mjs';

/**
 * How the median time of each operation grows with the number of referrals: the product on a small and on a large database, in turns. And a name
 * search on the large one, against a trigram index. Each row as `{ title, before, after, ratio, gate, goal, noise, isNoisy }`, times in milliseconds.
 */
export async function measureGrowth(server, { grow, ops, runs }, { undo, say }) {
  const { small, large, connections, seconds, warmUp } = grow;
  const sides = {};
  const pids = { PostgreSQL: server.pid };
  for (const referrals of [small, large]) {
    const name = `product_${referrals}`;
    const began = performance.now();
    await loadProduct(server, { name, referrals }, undo);
    say(`${referrals.toLocaleString('en-GB')} referrals loaded in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    const product = await startProduct(server, name, undo);
    pids[name] = product.pid;
    sides[referrals] = await productSide(server, product, { referrals, connections });
  }
  const inTurns = async (raw, product) => measureRow({ raw, product, pids }, { runs, seconds, warmUp });
  const rows = [];
  for (const op of ops) rows.push(asRow({ title: OPS[op].title, ...GROWTH }, await inTurns(await sides[small](op), await sides[large](op))));
  await loadRawNames(server, peopleOf(large));
  const trigram = rawSide(server, { referrals: large, connections })('names', 'raw_names');
  rows.push(asRow(NAME_SEARCH, await inTurns(trigram, await sides[large]('names'))));
  return rows;
}

const asRow = ({ title, gate, goal }, { raw, product, noise, isNoisy }) =>
  ({ title, gate, goal, noise, isNoisy, before: raw.p50, after: product.p50, ratio: product.p50 / raw.p50, bad: raw.bad + product.bad });
