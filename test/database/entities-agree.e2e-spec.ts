import { DataSource } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { startApp, type TestApp } from '../harness/index.js';

interface DatabaseColumn extends Record<string, unknown> {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  /** Filled without being sent: by a default, or generated. */
  readonly filled: boolean;
  readonly in_key: boolean;
}

const COLUMNS = `
  select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
         a.atthasdef or a.attidentity <> '' as filled, coalesce(a.attnum = any (k.conkey), false) as in_key
  from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`;

const PLAIN_NAMES: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone' };

describe('Entities and migrations', () => {
  let onward: TestApp;
  let dataSource: DataSource;
  beforeAll(async () => {
    onward = await startApp();
    dataSource = onward.app.get(DataSource);
  }, 60_000);
  afterAll(() => onward?.stop());

  /** A column as its entity declares it, in PostgreSQL's words: `uuid, not null, key`. */
  function declared(column: ColumnMetadata): string {
    const type = dataSource.driver.normalizeType(column);
    return inWords({ type: `${PLAIN_NAMES[type] ?? type}${column.isArray ? '[]' : ''}`, nullable: column.isNullable, in_key: column.isPrimary });
  }

  const inWords = ({ type, nullable, in_key }: Pick<DatabaseColumn, 'type' | 'nullable' | 'in_key'>): string =>
    [type, nullable ? 'null' : 'not null', ...(in_key ? ['key'] : [])].join(', ');

  /** Where an entity and its table differ, in sentences; a column that need not be sent may be missing from the entity. */
  async function disagreements(): Promise<string[]> {
    const columns = await onward.sql<DatabaseColumn>(COLUMNS);
    return dataSource.entityMetadatas.flatMap((entity) => {
      const migrated = new Map(columns.filter(({ table }) => table === entity.tableName).map((column) => [column.column, column]));
      const wrong = entity.columns.flatMap((column) => {
        const there = migrated.get(column.databaseName);
        const words = there === undefined ? 'not there' : inWords(there);
        return words === declared(column) ? [] : [`${entity.tableName}.${column.databaseName} is declared ${declared(column)}, and is ${words}`];
      });
      const known = new Set(entity.columns.map(({ databaseName }) => databaseName));
      const forgotten = [...migrated.values()].filter(({ column, nullable, filled }) => !nullable && !filled && !known.has(column));
      return [...wrong, ...forgotten.map(({ column }) => `${entity.tableName}.${column} must be filled, and is not declared`)];
    });
  }

  it('agree on the name, type, key and nullability of each column, and on what must be filled', async () => {
    expect(dataSource.entityMetadatas.map(({ tableName }) => tableName)).toEqual(expect.arrayContaining(['person', 'person_identifier', 'person_address']));
    expect(await disagreements()).toEqual([]);
  });

  it('would be seen to differ', async () => {
    await onward.sql('alter table person_contact alter column phone set not null, add column planted integer not null, drop column email');
    await onward.sql('alter table matching_queue alter column said type json');
    expect((await disagreements()).sort()).toEqual([
      'matching_queue.said is declared jsonb, not null, and is json, not null',
      'person_contact.email is declared text, null, and is not there',
      'person_contact.phone is declared text, null, and is text, not null',
      'person_contact.planted must be filled, and is not declared',
    ]);
  });
});
