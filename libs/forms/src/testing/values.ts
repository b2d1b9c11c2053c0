import fc from 'fast-check';
import type { JsonSchema } from '../json-schema.js';
import type { ReferrerKind } from '../vocabulary.js';
import { settled } from './settled.js';
import { texts } from './texts.js';

/** Codes of options that are chosen without another: written anew, as the conditions are. */
export const ALONE: readonly unknown[] = ['none', 'not-known'];
/** More entries than these say nothing new. */
const MOST_ENTRIES = 4;

/** What the maker below looks at; and what holds nothing against a value. */
const KNOWN = new Set([
  'type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'multipleOf', 'items', 'minItems', 'maxItems', 'uniqueItems', 'properties', 'required', 'minProperties',
  'additionalProperties', 'allOf', 'if', 'then', 'else', 'title', 'description', 'examples', 'readOnly', '$comment', '$schema', 'deprecated',
]);
/** One record in so many has the first of every list for an answer: mostly “not at all”, which by chance nobody answers nine times. */
const ALL_FIRST = 10;

const decimalsOf = (step: number): number => (String(step).split('.')[1] ?? '').length;

function numbers({ type, minimum = -1e9, maximum = 1e9, multipleOf }: JsonSchema): fc.Arbitrary<number> {
  const step = multipleOf ?? (type === 'integer' ? 1 : undefined);
  if (step === undefined) return fc.double({ noNaN: true, min: minimum, max: maximum }).map((each) => each + 0);
  // whole steps written in decimals, since tenths are no binary fractions
  return fc.integer({ min: Math.ceil(minimum / step), max: Math.floor(maximum / step) }).map((n) => Number((n * step).toFixed(decimalsOf(step))) + 0);
}

/** Some of the options, or one of those that stand alone. */
function choices(options: readonly unknown[], { minItems = 0, maxItems = Infinity }: JsonSchema): fc.Arbitrary<unknown[]> {
  const [alone, others] = [options.filter((code) => ALONE.includes(code)), options.filter((code) => !ALONE.includes(code))];
  const one = alone.map((code) => fc.constant<unknown[]>([code]));
  if (others.length < minItems) return fc.oneof(...one);
  return fc.oneof({ weight: 3, arbitrary: fc.shuffledSubarray(others, { minLength: minItems, maxLength: Math.min(maxItems, others.length) }) }, ...(minItems > 1 ? [] : one));
}

function lists({ items, minItems = 0, maxItems = Infinity, uniqueItems }: JsonSchema, kind: ReferrerKind): fc.Arbitrary<unknown[]> {
  if (uniqueItems && typeof items === 'object' && items.enum) return choices(items.enum, { minItems, maxItems });
  const bounds = { minLength: minItems, maxLength: Math.min(maxItems, Math.max(minItems, MOST_ENTRIES)) };
  return uniqueItems ? fc.uniqueArray(valuesOf(items, kind), { ...bounds, selector: (each) => JSON.stringify(each) }) : fc.array(valuesOf(items, kind), bounds);
}

function objects(node: JsonSchema, kind: ReferrerKind): fc.Arbitrary<object> {
  const members = Object.entries(node.properties ?? {}).map(([key, child]) => {
    const first = typeof child === 'object' ? child.enum?.[0] : undefined;
    return [key, fc.record({ value: valuesOf(child, kind), first: fc.constant(first), isGiven: fc.boolean(), other: fc.nat() })] as const;
  });
  return fc.tuple(fc.record(Object.fromEntries(members)), fc.nat({ max: ALL_FIRST - 1 })).map(([drawn, n]) => {
    if (n > 0) return settled(node, drawn, kind);
    return settled(node, Object.fromEntries(Object.entries(drawn).map(([key, { first, ...rest }]) => [key, { ...rest, value: first ?? rest.value }])), kind);
  });
}

/** Values that keep to a node, made so from what the node says and not chosen from others; throws at what it cannot make. */
export function valuesOf(node: JsonSchema | boolean | undefined, kind: ReferrerKind): fc.Arbitrary<unknown> {
  if (typeof node !== 'object') return fc.jsonValue({ maxDepth: 2 });
  const unknown = Object.keys(node).find((keyword) => !KNOWN.has(keyword) && !keyword.startsWith('x-'));
  if (unknown !== undefined || (node.type !== 'object' && (node.allOf ?? node.if) !== undefined)) {
    throw new Error(`no test can make an answer to a question with “${unknown ?? 'allOf'}”`);
  }
  if (node.enum) return fc.constantFrom(...node.enum);
  if (Object.hasOwn(node, 'const')) return fc.constant(node.const);
  switch (node.type) {
    case 'boolean': return fc.boolean();
    case 'integer': case 'number': return numbers(node);
    case 'string': return texts(node);
    case 'array': return lists(node, kind);
    case 'object': return objects(node, kind);
    default: throw new Error(`no test can make an answer of the type “${String(node.type)}”`);
  }
}
