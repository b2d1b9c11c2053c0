import type { JsonSchema } from '@onward/forms';

export type { JsonSchema };

/** The schema of an object, as `query` takes it. */
export interface ObjectSchema extends JsonSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

/** Any version of UUID, as PostgreSQL reads it. */
export const UUID = { type: 'string', format: 'uuid' } as const satisfies JsonSchema;
