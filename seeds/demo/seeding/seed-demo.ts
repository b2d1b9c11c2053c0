import type { ReferrerKind } from '@onward/forms';
import { demoEconomy, organisationId, type DemoEconomy } from '../economy/demo-economy.js';
import { STORIES } from '../stories/stories.js';
import type { DemoDoors } from './demo-doors.js';
import { agreementRows, directoryRows, DIRECTORY_AGE_DAYS, type TableRows } from './directory-rows.js';
import { tellStories } from './tell-stories.js';
import { timelineOf } from './timeline.js';

/** The system's own user, which every database has (migration 0010). */
const SYSTEM_ISSUER = 'onward';
const DAY_MS = 86_400_000;

/**
 * Fills an empty database with Avershire: the directory and its people by SQL, everything else through the API's own doors, at the times at which
 * it is said to have happened. Where anybody else's users are there already, or the demo is complete, it does nothing. One that was broken off is
 * taken up again: rows that are there stay, and a request that was made is answered as it was (its key is kept for a day at least).
 * Leaves the clock at `now`. `issuer` is the demo's own identity provider; a user's subject is their key.
 */
export async function seedDemo(doors: DemoDoors, now: Date, { issuer }: { readonly issuer: string }): Promise<void> {
  const found = await findDemo(doors, issuer);
  if (found === 'not-ours' || found === 'complete') return;
  const made = found === 'empty' ? now : found.begunAt;
  const economy = demoEconomy(issuer);
  for (const rows of directoryRows(economy, made)) await write(doors, rows);
  await tellStories(doors, timelineOf(STORIES, made, kindOfSender(economy)));
  await doors.passTime(now);
  // Last: its presence says that nothing is missing.
  for (const rows of agreementRows(economy, made)) await write(doors, rows);
}

export type DemoFound = 'empty' | 'not-ours' | 'complete' | { readonly begunAt: Date };

/** What is in the database: nothing yet, somebody else's users, the whole demo, or one that was broken off. */
export async function findDemo(doors: Pick<DemoDoors, 'query'>, issuer: string): Promise<DemoFound> {
  const { agreement } = demoEconomy(issuer);
  const complete = await doors.query('select 1 from sharing_agreement_party where agreement_id = $1 limit 1', [agreement.id]);
  if (complete.rows.length > 0) return 'complete';
  const others = await doors.query('select 1 from app_user where issuer not in ($1, $2) limit 1', [SYSTEM_ISSUER, issuer]);
  if (others.rows.length > 0) return 'not-ours';
  const begun = await doors.query('select (extract(epoch from created_at) * 1000)::text as at from organisation where id = $1', [organisationId('icb')]);
  const [root] = begun.rows;
  return root ? { begunAt: new Date(Math.round(Number(root['at'])) + DIRECTORY_AGE_DAYS * DAY_MS) } : 'empty';
}

/** One statement a table: its constraints are looked at when all its rows are in. Table and columns are constants of this folder. */
async function write(doors: DemoDoors, { table, rows }: TableRows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await doors.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`, [JSON.stringify(rows)]);
}

/** The kind of the organisation that a subject sends from. */
export function kindOfSender({ memberships, organisations }: DemoEconomy): (sender: string) => ReferrerKind {
  return (sender) => {
    const membership = memberships.find(({ key }) => key === sender);
    const organisation = organisations.find(({ id }) => id === membership?.organisationId);
    if (!organisation) throw new Error(`Nobody in Avershire is called ${sender}`);
    return organisation.kind;
  };
}
