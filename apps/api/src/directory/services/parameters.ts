export type SqlType = 'text' | 'date' | 'timestamptz' | 'uuid' | 'uuid[]' | 'integer' | 'double precision' | 'boolean' | 'jsonb';

/** The values of a statement that is put together from parts; each is given its number where it is used. */
export class Parameters {
  readonly values: unknown[] = [];

  /** The placeholder to write in place of the value. */
  add(value: unknown, type: SqlType): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
