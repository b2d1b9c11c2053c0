import { connected } from '../server/databases.mjs';
import { requestsFor } from './requests.mjs';
import { runHttp } from './run-http.mjs';

/** For each operation, the product over HTTP. The first request is sent by itself: where it is refused, it is told why. */
export async function productSide(server, product, { referrals, connections }) {
  const requests = await requestsFor(product, referrals);
  return async (op) => {
    const next = requests.next[op];
    await sendOne(product.origin, next());
    return {
      run: async (seconds) => {
        const result = await runHttp(product.origin, next, { connections, seconds });
        product.checkRunning();
        return result;
      },
      beforeTry: () => forgetJobs(server, product.database),
      canRun: (seconds, rate) => requests.left(op) > seconds * rate,
    };
  };
}

/** What an act fans out to becomes due a minute later, in the middle of another row or of raw's turn: it is not in the figures. */
const forgetJobs = (server, database) => connected(server, database, (client) => client.query('truncate graphile_worker._private_jobs'));

async function sendOne(origin, { method, path, headers, body }) {
  const answer = await fetch(origin + path, { method, headers, body });
  if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}
