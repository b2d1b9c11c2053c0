// `npm run bench:web`: what the pages weigh (gzipped), Lighthouse's medians, and how long a key takes. A measurement, not a test: it ends with 0
// whatever it finds.
import { chromium } from 'playwright-core';
import { findChromium, FLAGS } from '../../test/dist/browser/harness/chromium.js';
import { referral } from '../../test/dist/factories/referral-story.js';
import { SERVICES } from '../../test/dist/factories/testshire.js';
import setUp from '../../test/dist/harness/global-setup.js';
import tearDown from '../../test/dist/harness/global-teardown.js';
import { startApp } from '../../test/dist/harness/index.js';
import { storeForms } from '../../apps/api/dist/index.js';
import { cleanup } from '../cleanup.mjs';
import { sparePort } from '../server/system-server.mjs';
import { HEARD, keyLatency, MOST } from './key-latency.mjs';
import { LEAST, scoresOf } from './lighthouse.mjs';
import { LONG_FORM, LONG_PAGE } from './long-form.mjs';
import { sizes } from './sizes.mjs';

const RUNS = process.argv.includes('--quick') ? 1 : 5;
const WAITING = 40;

const say = (line) => process.stdout.write(`${line}\n`);
const mark = (isWithin) => (isWithin ? 'ok' : 'BEYOND');

async function benchWeb(undo) {
  say('\nGzipped, kB');
  for (const { what, kb, limit, beside = 0 } of sizes()) say(`${what.padEnd(34)} ${kb.toFixed(1).padStart(6)}   at most ${limit}   ${mark(kb <= limit)}${beside > 0 ? `   and ${beside.toFixed(1)} that no page waits for` : ''}`);

  await setUp();
  undo.add(tearDown);
  // at this hour: at another the pages would take their session for one that is over, and say so in the middle of a measurement
  const onward = await startApp({ at: new Date() });
  undo.add(() => onward.stop());
  const draft = await referral(onward, { draft: true });
  const { id } = await referral(onward, { priority: 'urgent' });
  for (let n = 0; n < WAITING; n += 1) await referral(onward);

  const port = await sparePort();
  const browser = await chromium.launchPersistentContext('', { executablePath: await findChromium(), args: [...FLAGS, `--remote-debugging-port=${port}`] });
  undo.add(() => browser.close());
  const page = await browser.newPage();
  const origin = onward.url.replace('127.0.0.1', 'localhost');
  const signIn = async (who) => {
    await browser.clearCookies();
    await page.goto(`${origin}/api/sign-in?returnTo=/`);
    await page.locator(`form[action$="/${who}"] button`).click();
    await page.waitForURL(`${origin}/**`);
  };

  say(`\nLighthouse, medians of ${RUNS}: performance (at least ${LEAST.performance}) and accessibility (${LEAST.accessibility})`);
  const look = async (what, path) => {
    for (const device of ['phone', 'desk']) {
      const { performance, accessibility, faults } = await scoresOf(origin + path, { port, runs: RUNS, device });
      const isWithin = performance >= LEAST.performance && accessibility >= LEAST.accessibility;
      say(`${`${what}, ${device}`.padEnd(34)} ${String(performance).padStart(4)} ${String(accessibility).padStart(4)}   ${mark(isWithin)} ${faults.join('; ')}`);
    }
  };
  await look('welcome', '/about');
  await signIn('gp');
  await look('find the person', '/refer');
  await look('a page of the form', `/refer/${draft.id}/reason`);
  await look('check your answers', `/refer/${draft.id}/check`);
  await look('what was sent', '/referrals');
  await look('where it is', `/referrals/${id}`);

  await page.goto(`${origin}/refer/${draft.id}/reason`);
  const { p50, p99 } = await keyLatency(page, page.locator('textarea').first());
  say(`\nA key in the form, 4 × slower processor: ${p50.toFixed(0)} ms at the median, ${p99.toFixed(0)} ms at the 99th percentile (at most ${MOST})   ${mark(p99 <= MOST)}`);

  await storeForms(async (sql, values) => ({ rows: await onward.sql(sql, values) }), [LONG_FORM], onward.clock.now());
  const long = await referral(onward, { draft: true, more: { supplements: [{ form: { key: LONG_FORM.key, version: LONG_FORM.version }, answers: { q1: 'a' } }] } });
  await page.goto(`${origin}/refer/${long.id}/${LONG_PAGE}`);
  const among = await keyLatency(page, page.locator('textarea').first(), HEARD);
  say(`The same among ${Object.keys(LONG_FORM.schema.properties).length} fields, each key heard by the form: ${among.p50.toFixed(0)} ms at the median, ${among.p95.toFixed(0)} ms at the 95th percentile (at most ${MOST})   ${mark(among.p95 <= MOST)}`);

  await signIn('triager');
  await look('the queue', `/triage/${SERVICES.mentalHealth.id}?open=${id}`);
}

const undo = cleanup();
try {
  await benchWeb(undo);
} catch (error) {
  if (!undo.isRunning()) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
} finally {
  await undo.run();
}
