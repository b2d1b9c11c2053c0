import { peopleOf } from '../product/economy.mjs';
import { runFromNode } from './from-node.mjs';
import { runPgbench } from './pgbench.mjs';

/** For each operation, raw PostgreSQL doing its bare minimum. */
export function rawSide(server, { referrals, connections }) {
  const run = server.pgbench === undefined ? runFromNode : runPgbench;
  const variables = { referrals, people: peopleOf(referrals) };
  return (op) => ({ run: (seconds) => run(server, { op, connections, seconds, variables }) });
}
