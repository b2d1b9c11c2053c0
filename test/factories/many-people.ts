import type { TestApp } from '../harness/index.js';
import { membershipId, ORGANISATIONS } from './testshire.js';

/** The id of the nth of many, from 1. */
export const nthId = (n: number): string => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
/** The same in SQL, of an integer expression. */
export const nthIdOf = (n: string): string => `('01900000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** People enough to show how a query grows: 5,000 family names, 700 given names, a hundred years of birthdays. */
export async function manyPeople(onward: TestApp, count: number): Promise<void> {
  await onward.sql(
    `insert into person (id, family, given, birth_date, restricted, unmatched, version, added_by_id, added_by_organisation_id, created_at, updated_at)
     select ${nthIdOf('n')}, 'Family' || n % 5000, 'Given' || n % 700, date '1920-01-01' + (n::bigint * 7919 % 36500)::int, false, false, 1, $1, $2, now(), now()
     from generate_series(1, ${count}) n`,
    [membershipId('gp'), ORGANISATIONS.practice.id],
  );
}
