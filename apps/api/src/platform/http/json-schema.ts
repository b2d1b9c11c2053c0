/** A JSON Schema (2020-12), as a plain constant. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The schema of an object, as `query` takes it. */
export interface ObjectSchema extends JsonSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

/** Any version of UUID, as PostgreSQL reads it. */
export const UUID = { type: 'string', format: 'uuid' } as const satisfies JsonSchema;
