import { withNoise } from './noise.mjs';
import { median } from './statistics.mjs';

/** The share of the machine that others may use before a row is taken again. */
const TOO_NOISY = 0.15;
const TRIES = 3;
/** Of the answers; more means that what is measured is the refusing. */
const MOST_BAD = 0.02;

/**
 * One row: raw and product in turns, so that both had the same machine, and the medians of each. A noisy row is taken again, three times at most;
 * the quietest counts. A side is `{ run(seconds) → { rate, p50, p99, bad }, canRun(seconds, rate), beforeTry() }`.
 */
export async function measureRow({ raw, product, pids }, { runs, seconds, warmUp }) {
  let best;
  let tries = 0;
  for (let isEnough = false; !isEnough && tries < TRIES;) {
    tries += 1;
    await raw.beforeTry?.();
    await product.beforeTry();
    const row = await measureOnce({ raw, product, pids }, { runs, seconds, warmUp });
    if (best === undefined || row.noise < best.noise) best = row;
    // also where noise is not known (NaN)
    isEnough = !(best.noise > TOO_NOISY) || !product.canRun(warmUp + runs * seconds, row.product.rate);
  }
  return { ...best, tries, isNoisy: best.noise > TOO_NOISY };
}

async function measureOnce({ raw, product, pids }, { runs, seconds, warmUp }) {
  const taken = { raw: [], product: [] };
  await raw.run(warmUp);
  await product.run(warmUp);
  for (let n = 0; n < runs; n += 1) {
    taken.raw.push(await withNoise(() => raw.run(seconds), pids));
    taken.product.push(await withNoise(() => product.run(seconds), pids));
  }
  const row = { raw: medians(taken.raw), product: medians(taken.product) };
  return { ...row, ratio: row.product.rate / row.raw.rate, noise: Math.max(row.raw.noise, row.product.noise) };
}

function middleCores(runs) {
  return Object.fromEntries(Object.keys(runs[0].cores).map((name) => [name, median(runs.map(({ cores }) => cores[name]))]));
}

function medians(runs) {
  const of = (name) => median(runs.map((run) => run[name]));
  const bad = runs.reduce((sum, run) => sum + run.bad, 0);
  const rate = of('rate');
  return { rate, p50: of('p50'), p99: of('p99'), noise: of('noise'), cores: middleCores(runs), bad, isSpoilt: bad > MOST_BAD * runs.length * rate };
}
