import { percentiles } from '../statistics.mjs';

/** Figure of ux.md, milliseconds, on a processor four times slower than this one. */
export const MOST = 100;
const SLOWER = 4;
const KEYS = 60;

/** Milliseconds between two keys: of a quick typist; and of one at whose every key the fingers have rested, so that the whole form has heard of the last. */
export const QUICK = 80;
export const HEARD = 250;

/** How long a key in the field takes until what it wrote is painted (Event Timing), in milliseconds: `{ p50, p95, p99 }`. */
export async function keyLatency(page, field, pause = QUICK) {
  const session = await page.context().newCDPSession(page);
  await field.click();
  await page.evaluate(() => {
    globalThis.keyTimes = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') globalThis.keyTimes.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  for (let n = 0; n < KEYS; n += 1) await page.keyboard.type('a', { delay: pause });
  await page.waitForTimeout(500);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const slow = await page.evaluate(() => globalThis.keyTimes);
  // what took less than 16 ms is not told
  return percentiles([...slow, ...Array.from({ length: Math.max(0, KEYS - slow.length) }, () => 16)]);
}
