import { percentiles } from '../statistics.mjs';
import { HttpConnection } from './http-connection.mjs';

/**
 * Sends requests over `connections` for so many seconds, each as soon as the one before it was answered: `{ rate, p50, p99, bad }`, times in
 * milliseconds. It ends early where `next` has none left. What is answered after the end is waited for and not counted.
 */
export async function runHttp(origin, next, { connections, seconds }) {
  const open = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(origin)));
  const times = [];
  const began = performance.now();
  let end = began + seconds * 1000;
  let bad = 0;
  try {
    await Promise.all(open.map(async (connection) => {
      for (let sent = performance.now(); sent < end; sent = performance.now()) {
        const request = next();
        if (request === undefined) {
          end = Math.min(end, sent);
          return;
        }
        const status = await connection.send(request);
        const now = performance.now();
        if (now > end) return;
        if (status >= 200 && status < 300) times.push(now - sent);
        else bad += 1;
      }
    }));
  } finally {
    for (const connection of open) connection.close();
  }
  return { rate: (times.length / (end - began)) * 1000, ...percentiles(times), bad };
}
