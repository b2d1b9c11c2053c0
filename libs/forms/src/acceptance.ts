import { deepCompareStrict, format as FORMATS, ucs2length } from '@cfworker/json-schema';
import { isPlainObject } from './json-value.js';
import type { JsonSchema } from './json-schema.js';

type Node = JsonSchema | boolean;
/** Whether a value keeps to a node of a schema. */
export type Acceptance = (value: unknown) => boolean;
/** Of one keyword; undefined where it is used in a way that only the interpreter knows. */
type OfKeyword = (node: JsonSchema, inner: (node: Node) => Acceptance) => Acceptance | undefined;

const hasOwn = (object: object, key: string): boolean => Object.prototype.hasOwnProperty.call(object, key);
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const ofText = (holds: (text: string) => boolean): Acceptance => (value) => typeof value !== 'string' || holds(value);
const ofNumber = (holds: (number: number) => boolean): Acceptance => (value) => typeof value !== 'number' || holds(value);
const ofList = (holds: (list: readonly unknown[]) => boolean): Acceptance => (value) => !Array.isArray(value) || holds(value);
const ofObject = (holds: (object: Readonly<Record<string, unknown>>) => boolean): Acceptance => (value) => !isPlainObject(value) || holds(value);

const TYPES: Record<string, Acceptance> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** Without `prefixItems` and `patternProperties`, which would change what others mean. */
const KEYWORDS: Record<string, OfKeyword> = {
  type: ({ type }) => {
    const tests = [type].flat().map((name) => TYPES[name ?? '']);
    return tests.every((test) => test !== undefined) ? (value) => tests.some((test) => test(value)) : undefined;
  },
  enum: ({ enum: values = [] }) => {
    const allowed = new Set(values);
    return values.every(isScalar) ? (value) => allowed.has(value) : undefined;
  },
  const: ({ const: only }) => (isScalar(only) ? (value) => value === only : undefined),

  minLength: ({ minLength = 0 }) => ofText((text) => ucs2length(text) >= minLength),
  maxLength: ({ maxLength = Infinity }) => ofText((text) => text.length <= maxLength || ucs2length(text) <= maxLength),
  pattern: ({ pattern = '' }) => {
    const expression = new RegExp(pattern, 'u');
    return ofText((text) => expression.test(text));
  },
  format: ({ format = '' }) => {
    const test = hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    return test === undefined ? undefined : ofText((text) => test(text));
  },

  minimum: ({ minimum = -Infinity }) => ofNumber((number) => number >= minimum),
  maximum: ({ maximum = Infinity }) => ofNumber((number) => number <= maximum),
  exclusiveMinimum: ({ exclusiveMinimum = -Infinity }) => ofNumber((number) => number > exclusiveMinimum),
  exclusiveMaximum: ({ exclusiveMaximum = Infinity }) => ofNumber((number) => number < exclusiveMaximum),

  minItems: ({ minItems = 0 }) => ofList((list) => list.length >= minItems),
  maxItems: ({ maxItems = Infinity }) => ofList((list) => list.length <= maxItems),
  uniqueItems: ({ uniqueItems }) => ofList((list) => !uniqueItems || isUnique(list)),
  items: ({ items = true }, inner) => {
    const ofItem = inner(items);
    return ofList((list) => list.every(ofItem));
  },
  contains: ({ contains = true }, inner) => {
    const test = inner(contains);
    return ofList((list) => list.some(test));
  },

  required: ({ required = [] }) => ofObject((object) => required.every((key) => hasOwn(object, key))),
  minProperties: ({ minProperties = 0 }) => ofObject((object) => Object.keys(object).length >= minProperties),
  maxProperties: ({ maxProperties = Infinity }) => ofObject((object) => Object.keys(object).length <= maxProperties),
  properties: ({ properties = {} }, inner) => {
    const members = Object.entries(properties).map(([key, node]) => [key, inner(node)] as const);
    return ofObject((object) => members.every(([key, test]) => !hasOwn(object, key) || test(object[key])));
  },
  additionalProperties: ({ additionalProperties = true, properties = {} }, inner) => {
    const [known, ofOther] = [new Set(Object.keys(properties)), inner(additionalProperties)];
    return ofObject((object) => Object.keys(object).every((key) => known.has(key) || ofOther(object[key])));
  },

  allOf: ({ allOf = [] }, inner) => {
    const tests = allOf.map(inner);
    return (value) => tests.every((test) => test(value));
  },
  anyOf: ({ anyOf = [] }, inner) => {
    const tests = anyOf.map(inner);
    return (value) => tests.some((test) => test(value));
  },
  oneOf: ({ oneOf = [] }, inner) => {
    const tests = oneOf.map(inner);
    return (value) => tests.filter((test) => test(value)).length === 1;
  },
  not: ({ not = false }, inner) => {
    const test = inner(not);
    return (value) => !test(value);
  },
  if: ({ if: condition = true, then = true, else: otherwise = true }, inner) => {
    const [holds, ofThen, ofElse] = [inner(condition), inner(then), inner(otherwise)];
    return (value) => (holds(value) ? ofThen(value) : ofElse(value));
  },
};

/** Those that hold nothing against a value, by themselves at least. */
const SILENT = new Set(['$schema', '$comment', '$defs', 'title', 'description', 'examples', 'readOnly', 'deprecated', 'then', 'else']);

function isUnique(list: readonly unknown[]): boolean {
  return list.every(isScalar) ? new Set(list).size === list.length : list.every((a, index) => list.slice(index + 1).every((b) => !deepCompareStrict(a, b)));
}

/** Thrown at what only the interpreter knows. */
class NotKnown extends Error {}

/**
 * A quick test of whether a value keeps to a schema, put together once from the keywords that forms are mostly made of; undefined where the schema
 * uses others. It only saves the interpreter the values that are right, which are nearly all: the interpreter has the word on every other, and
 * says why. That they agree is tested on the official suite, and on answers to our own forms that were changed at random.
 */
export function acceptanceOf(root: JsonSchema): Acceptance | undefined {
  const definitions = new Map<string, Acceptance | 'under way'>();

  const ofReference = (reference: string): Acceptance => {
    const name = /^#\/\$defs\/([\w-]+)$/.exec(reference)?.[1];
    const node = name !== undefined && hasOwn(root.$defs ?? {}, name) ? root.$defs?.[name] : undefined;
    const known = definitions.get(name ?? '');
    // one that leads back to itself is rare, and the interpreter's
    if (name === undefined || node === undefined || known === 'under way') throw new NotKnown();
    if (known !== undefined) return known;
    definitions.set(name, 'under way');
    const test = of(node);
    definitions.set(name, test);
    return test;
  };

  const of = (node: Node): Acceptance => {
    if (typeof node === 'boolean') return () => node;
    const tests = Object.keys(node).filter((keyword) => !SILENT.has(keyword) && !keyword.startsWith('x-')).map((keyword) => {
      if (keyword === '$ref' && node.$ref !== undefined) return ofReference(node.$ref);
      const test = hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword]?.(node, of) : undefined;
      if (test === undefined) throw new NotKnown();
      return test;
    });
    return (value) => tests.every((test) => test(value));
  };

  try {
    return of(root);
  } catch (error) {
    if (error instanceof NotKnown) return undefined;
    throw error;
  }
}
