import autocannon from 'autocannon';
import { percentiles } from '../statistics.mjs';

const HEALTH = { method: 'GET', path: '/healthz', headers: {}, body: undefined };

/**
 * Sends requests over `connections` for so many seconds (whole ones: the driver looks at its clock once a second), each as soon as the one before
 * it was answered: `{ rate, p50, p99, bad }`, times in milliseconds. It ends early where `next` has none left.
 */
export function runHttp(origin, next, { connections, seconds }) {
  const times = [];
  const began = performance.now();
  let good = 0;
  let bad = 0;
  let spentAt;
  return new Promise((resolve, reject) => {
    const driver = autocannon({ url: origin, connections, duration: seconds, timeout: 20, requests: [{ setupRequest: prepare }] }, (error, result) => {
      if (error) reject(error);
      else resolve({ rate: (good / ((spentAt ?? performance.now()) - began)) * 1000, ...percentiles(times), bad: bad + result.errors });
    });
    driver.on('response', (_client, status, _bytes, milliseconds) => {
      if (spentAt !== undefined) return;
      if (status >= 200 && status < 300) good += 1;
      else bad += 1;
      times.push(milliseconds);
    });
    function prepare(request) {
      const wanted = next();
      if (wanted === undefined && spentAt === undefined) {
        spentAt = performance.now();
        driver.stop();
      }
      return { ...request, ...(wanted ?? HEALTH), headers: { ...request.headers, ...wanted?.headers } };
    }
  });
}
