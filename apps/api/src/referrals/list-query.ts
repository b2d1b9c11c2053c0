import type { JsonSchema, ObjectSchema } from '../platform/http/index.js';

const PAGING = {
  cursor: { title: 'Where to go on: `nextCursor` of the page before', type: 'string', minLength: 1, maxLength: 500 },
  limit: { title: 'How many', type: 'integer', minimum: 1, maximum: 100 },
} as const;

/** The query of a list: its filters, and paging. */
export const listQuery = (filters: Readonly<Record<string, JsonSchema>>): ObjectSchema => ({
  type: 'object',
  properties: { ...filters, ...PAGING },
  additionalProperties: false,
});

/** One or several of these, comma-separated. */
export const anyOfThese = (title: string, values: readonly string[]): JsonSchema => ({
  title,
  description: 'One or several, comma-separated.',
  type: 'string',
  pattern: `^(${values.join('|')})(,(${values.join('|')}))*$`,
});
