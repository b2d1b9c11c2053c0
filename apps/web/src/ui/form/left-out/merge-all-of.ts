import type { JsonSchema } from '@onward/forms';

/** One schema that says what both say; of what both say in their own way, what the other says. */
export function merged(one: JsonSchema, other: JsonSchema): JsonSchema {
  const { properties, required, ...rest } = other;
  return {
    ...one,
    ...rest,
    ...(properties === undefined ? {} : { properties: { ...one.properties, ...properties } }),
    ...(required === undefined ? {} : { required: [...new Set([...(one.required ?? []), ...required])] }),
  };
}

/**
 * In place of the library’s merging of schemas, which intersects every keyword: only what is drawn matters here (whether an answer keeps to a schema is the
 * interpreter’s to say), and what a form asks under a condition is decided before it is drawn.
 */
export default function mergeAllOf({ allOf = [], ...schema }: JsonSchema): JsonSchema {
  return allOf.filter((each) => typeof each === 'object').reduce<JsonSchema>(merged, schema);
}
