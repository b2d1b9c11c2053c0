// Makes the bulk of the load: copies of the patterns' rows, table by table, with other ids and times. All columns are taken from the catalogue, so
// that one which a later migration adds is copied like the rest. The copies' chains do not verify; what is written on them only needs their heads.
import { readFileSync } from 'node:fs';

/** The tables of a referral, how their rows are found from a pattern, and the columns that must be new in each copy. */
const TABLES = [
  { name: 'response', of: 't.referral_id = p.referral', own: {} },
  { name: 'referral', of: 't.id = p.referral', own: { reference: 'n.reference' } },
  { name: 'response_part', of: 't.response_id = p.response', own: {} },
  { name: 'referral_event', of: 't.referral_id = p.referral', own: { id: 'pg_temp.bench_id(8, n.n * 16 + t.seq)' } },
  {
    name: 'referral_event_content',
    of: 't.referral_id = p.referral',
    own: { event_id: 'pg_temp.bench_id(8, n.n * 16 + (select e.seq from referral_event e where e.id = t.event_id))' },
  },
  { name: 'deadline', of: 't.referral_id = p.referral', own: { id: 'pg_temp.bench_id(9, n.n * 16 + row_number() over (partition by n.n))' } },
];

const IDS = ['referral', 'response', 'person', 'service', 'gp', 'gp_membership', 'practice', 'triager', 'triager_membership'];

/** `client` is the superuser's: row-level security and foreign keys are passed by, and only here. */
export async function multiply(client, { patterns, referrals, people }) {
  const plan = readFileSync(new URL('plan.sql', import.meta.url), 'utf8');
  await client.query('set synchronous_commit = off; set session_replication_role = replica');
  await client.query(plan.replaceAll(':patterns', JSON.stringify(patterns)).replaceAll(':people', people).replaceAll(':referrals', referrals));
  for (const table of TABLES) await client.query(await copyStatement(client, table));
}

async function copyStatement(client, { name, of, own }) {
  const { rows } = await client.query(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [name],
  );
  const values = rows.map((column) => own[column.name] ?? copied(column));
  return `insert into ${name} (${rows.map((column) => column.name).join(', ')}) select ${values.join(', ')}
    from pattern p join ${name} t on ${of} join plan n on n.pattern = p.name order by n.n`;
}

function copied({ name, type }) {
  if (type === 'timestamp with time zone') return `t.${name} - n.ago`;
  if (type === 'uuid') return `case t.${name} ${IDS.map((id) => `when p.${id} then n.${id}`).join(' ')} else t.${name} end`;
  // the ids inside; not of answers, which hold none
  if ((type === 'json' || type === 'jsonb') && name !== 'answers') return `${IDS.reduce((text, id) => `replace(${text}, p.${id}::text, n.${id}::text)`, `t.${name}::text`)}::${type}`;
  return `t.${name}`;
}
