import { isPlainObject } from '../json-value.js';
import type { JsonSchema } from '../json-schema.js';

/** What a condition says of a value, keyword by keyword. */
const SAYS: Readonly<Record<string, (node: JsonSchema, value: unknown) => boolean>> = {
  properties: ({ properties = {} }, value) => !isPlainObject(value) || Object.entries(properties).every(([key, node]) => !Object.hasOwn(value, key) || holds(node, value[key])),
  required: ({ required = [] }, value) => !isPlainObject(value) || required.every((key) => Object.hasOwn(value, key)),
  enum: ({ enum: values = [] }, value) => values.some((one) => isSame(one, value)),
  const: ({ const: only }, value) => isSame(only, value),
  not: ({ not = false }, value) => !holds(not, value),
  allOf: ({ allOf = [] }, value) => allOf.every((node) => holds(node, value)),
  anyOf: ({ anyOf = [] }, value) => anyOf.some((node) => holds(node, value)),
  contains: ({ contains = true }, value) => !Array.isArray(value) || value.some((one) => holds(contains, one)),
  minimum: ({ minimum = -Infinity }, value) => typeof value !== 'number' || value >= minimum,
  maximum: ({ maximum = Infinity }, value) => typeof value !== 'number' || value <= maximum,
  exclusiveMinimum: ({ exclusiveMinimum = -Infinity }, value) => typeof value !== 'number' || value > exclusiveMinimum,
  exclusiveMaximum: ({ exclusiveMaximum = Infinity }, value) => typeof value !== 'number' || value < exclusiveMaximum,
  type: ({ type }, value) => type === 'string' && typeof value === 'string',
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Whether a condition of a form holds: written anew and apart from the validator, for tests of the validator. It knows what conditions are made of; at anything
 * else it throws, so that no test passes because something was not looked at.
 */
export function holds(node: JsonSchema | boolean, value: unknown): boolean {
  if (typeof node === 'boolean') return node;
  return Object.keys(node).filter((keyword) => !keyword.startsWith('x-')).every((keyword) => {
    const says = SAYS[keyword];
    if (says === undefined) throw new Error(`no test can read a condition with “${keyword}”`);
    return says(node, value);
  });
}
