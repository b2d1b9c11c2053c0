// `npm run bench`: see --help, and docs in README.md.
import { cleanup } from './cleanup.mjs';
import { measureGrowth } from './growth/growth.mjs';
import { machineOf } from './machine.mjs';
import { measureRow } from './measure.mjs';
import { OPS } from './ops.mjs';
import { readOptions } from './options.mjs';
import { loadProduct } from './product/load-product.mjs';
import { productSide } from './product/product-side.mjs';
import { startProduct } from './product/start-product.mjs';
import { Profiler } from './profile/profiler.mjs';
import { loadRaw } from './raw/load-raw.mjs';
import { rawSide } from './raw/raw-side.mjs';
import { saveResult } from './save-result.mjs';
import { makeRoles } from './server/databases.mjs';
import { startServer } from './server/start-server.mjs';
import { growthTableOf, tableOf } from './table.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

async function bench(options, undo) {
  const server = await startServer(options, undo);
  await makeRoles(server);
  const machine = await machineOf(server);
  const rows = await (options.grow === null ? againstRaw(server, options, machine, undo) : growth(server, options, machine, undo));
  say(`Written to ${saveResult({ options, machine, rows })}`);
}

async function againstRaw(server, options, machine, undo) {
  say(`${options.referrals.toLocaleString('en-GB')} referrals, ${options.connections} connections, medians of ${options.runs} runs of ${options.seconds} s\n${machine.join('\n')}`);
  const began = performance.now();
  await loadRaw(server, options.referrals);
  await loadProduct(server, options, undo);
  say(`Loaded in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);

  const profiler = new Profiler(options.profile, server);
  const product = await startProduct(server, 'product', undo, profiler.folder);
  const sides = { raw: rawSide(server, options), product: await productSide(server, product, options) };
  const rows = [];
  for (const op of options.ops) {
    await profiler.begin();
    const row = await measureRow({ raw: sides.raw(op), product: await sides.product(op), pids: { PostgreSQL: server.pid, product: product.pid } }, options);
    rows.push({ op, ...row, isFromNode: server.pgbench === undefined });
    say(`${OPS[op].title}: ${row.ratio.toFixed(2)} of raw`);
    await profiler.end(op, row);
  }
  say(`\n${tableOf(rows)}\n`);
  await product.stop();
  profiler.tell();
  return rows;
}

async function growth(server, options, machine, undo) {
  const { small, large, connections, seconds } = options.grow;
  say(`${small.toLocaleString('en-GB')} and ${large.toLocaleString('en-GB')} referrals, ${connections} connections, medians of ${options.runs} runs of ${seconds} s\n${machine.join('\n')}`);
  const rows = await measureGrowth(server, options, { undo, say });
  say(`\np50 among few referrals and among many; last, a trigram index’s name search and ours\n${growthTableOf(rows)}\n`);
  return rows;
}

const undo = cleanup();
try {
  const options = readOptions(process.argv.slice(2));
  if (options !== null) await bench(options, undo);
} catch (error) {
  // what failed because the servers are being stopped is no news
  if (!undo.isRunning()) {
    process.stderr.write(`${error instanceof Error ? (error.code?.startsWith('ERR_PARSE_ARGS') ? error.message : error.stack) : String(error)}\n`);
    process.exitCode = 1;
  }
} finally {
  await undo.run();
}
