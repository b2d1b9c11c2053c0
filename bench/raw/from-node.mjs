// Where there is no pgbench, its scripts are run from Node. It does of pgbench's language what they use: \set with random, \gset, and statements.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { urlOf } from '../server/databases.mjs';
import { percentiles } from '../statistics.mjs';

/** As `runPgbench`, with prepared statements of `pg`; Node's own part is in the figures. */
export async function runFromNode(server, { database, op, connections, seconds, variables }) {
  const script = parseScript(readFileSync(new URL(`${op}.sql`, import.meta.url), 'utf8'), op);
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: urlOf(server, database) }));
  for (const client of clients) client.on('error', () => undefined);
  await Promise.all(clients.map((client) => client.connect()));
  const times = [];
  const began = performance.now();
  await Promise.all(clients.map(async (client) => {
    while (performance.now() - began < seconds * 1000) {
      const from = performance.now();
      await runOnce(client, script, { ...variables });
      times.push(performance.now() - from);
    }
  }));
  const elapsed = performance.now() - began;
  await Promise.all(clients.map((client) => client.end()));
  return { rate: (times.length / elapsed) * 1000, ...percentiles(times), bad: 0 };
}

async function runOnce(client, { draws, statements }, values) {
  for (const { name, most } of draws) values[name] = 1 + Math.floor(Math.random() * Number(values[most] ?? most));
  for (const { name, text, used, keeps } of statements) {
    const { rows } = await client.query({ name, text, values: used.map((variable) => values[variable]) });
    if (keeps) Object.assign(values, rows[0]);
  }
}

function parseScript(text, op) {
  const lines = text.split('\n');
  const draws = lines.flatMap((line) => {
    const [, name, most] = /^\\set (\w+) random\(1, :?(\w+)\)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, most }];
  });
  const statements = lines.filter((line) => line !== '' && !line.startsWith('\\set')).map((line, n) => ({ name: `${op} ${n}`, ...parseStatement(line) }));
  return { draws, statements };
}

/** `:name` is a parameter; `::name` a cast, and `":3` is inside of JSON. */
function parseStatement(line) {
  const used = [];
  const text = line.replace(/ \\gset$|;$/, '').replace(/(?<![:"]):([a-z]+)\b/g, (_, variable) => {
    if (!used.includes(variable)) used.push(variable);
    return `$${used.indexOf(variable) + 1}`;
  });
  return { text, used, keeps: line.endsWith('\\gset') };
}
