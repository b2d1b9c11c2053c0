import { peopleOf } from '../product/economy.mjs';
import { runFromNode } from './from-node.mjs';
import { runPgbench } from './pgbench.mjs';

/** For each operation, raw PostgreSQL doing its bare minimum, in the database of this name. */
export function rawSide(server, { referrals, connections }) {
  const run = server.pgbench === undefined ? runFromNode : runPgbench;
  const variables = { referrals, people: peopleOf(referrals) };
  return (op, database = 'raw') => ({ run: (seconds) => run(server, { database, op, connections, seconds, variables }) });
}
