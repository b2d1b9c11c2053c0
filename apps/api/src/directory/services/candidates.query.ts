import { hidden, nameColumn, WORDS, type Condition } from './bands.js';
import { Parameters } from './parameters.js';
import type { Face } from './service-filter.js';
import type { PreparedQuery } from './service-page.query.js';

/** What a referral is sought a service for; all that is given must hold. */
export interface Sought {
  /** Words of the name, the category or the description. */
  readonly q?: string | undefined;
  readonly category?: string | undefined;
  /** Only among these. */
  readonly serviceIds?: readonly string[] | undefined;
  /** Not those that are paused. */
  readonly open?: true;
}

/** A service that a referral could go to, with what it is ranked by besides its criteria. */
export interface Candidate {
  readonly id: string;
  readonly version: number;
  readonly paused: boolean;
  readonly currentWaitDays: number | null;
  /** Somebody has checked its entry lately. */
  readonly assured: boolean;
  /** Behind an alias for who asks: nothing of it may be told apart. */
  readonly hidden: boolean;
}

/** More than any local economy triages in; a list this long is read in a few milliseconds. */
const MOST = 2_000;

/** Where somebody triages, by name. */
export function candidatesQuery({ q, category, serviceIds, open }: Sought, face: Face, today: string): PreparedQuery {
  const parameters = new Parameters();
  const found: Condition[] = ['s.referable', 'not s.desk', `s.state <> 'closed'`];
  if (open !== undefined) found.push(`s.state = 'open'`);
  if (serviceIds !== undefined) found.push(`s.id = any (${parameters.add(serviceIds, 'uuid[]')})`);
  if (category !== undefined) found.push(`s.category = ${parameters.add(category, 'text')}`);
  if (q !== undefined) found.push(`${WORDS} @@ websearch_to_tsquery('english', ${parameters.add(q, 'text')})`);
  // by what an alias hides it is not found
  if (q !== undefined || category !== undefined) found.push(...hidden(face));
  return {
    name: ['fit_candidates', face, open && 'open', serviceIds && 'these', category && 'category', q && 'words'].filter(Boolean).join(' '),
    text: `select s.id, s.version, s.state = 'paused' as paused, coalesce(s.assured_until >= ${parameters.add(today, 'date')}, false) as assured, s.current_wait_days as "currentWaitDays", ${face === 'public' ? 's.public_alias is not null' : 'false'} as hidden
      from service s where ${found.join(' and ')} order by ${nameColumn(face)}, s.id limit ${MOST}`,
    values: parameters.values,
  };
}
