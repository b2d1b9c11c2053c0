import { escapeSegment, pointerSegments } from '../field-error.js';
import type { Answers, FormDefinition } from '../form-definition.js';
import { isPlainObject } from '../json-value.js';
import type { JsonSchema } from '../json-schema.js';
import { ALONE } from './values.js';

/** One way to break a record: what to put (nothing: take it away), and where the fault is then. */
interface Breakage {
  readonly pointer: string;
  readonly how: string;
  readonly value?: unknown;
}

const at = (pointer: string, key: string | number): string => `${pointer}/${escapeSegment(String(key))}`;

function waysOfText({ type, enum: options, minLength, maxLength, pattern, format }: JsonSchema): Omit<Breakage, 'pointer'>[] {
  if (type !== 'string') return [];
  return [
    ...(options ? [{ how: 'no option', value: `${String(options[0])} or so` }] : []),
    ...(maxLength !== undefined ? [{ how: 'too long', value: 'x'.repeat(maxLength + 1) }] : []),
    ...(minLength ? [{ how: 'empty', value: '' }] : []),
    ...(pattern === '\\S' ? [{ how: 'blank', value: ' \n ' }] : []),
    ...(format === 'date' ? [{ how: 'no day', value: '2026-02-30' }] : []),
  ];
}

function waysOfNumber({ type, minimum, maximum, multipleOf }: JsonSchema): Omit<Breakage, 'pointer'>[] {
  if (type !== 'integer' && type !== 'number') return [];
  const step = multipleOf ?? 1;
  return [
    ...(minimum !== undefined ? [{ how: 'too low', value: minimum - step }] : []),
    ...(maximum !== undefined ? [{ how: 'too high', value: maximum + step }] : []),
    ...(type === 'integer' ? [{ how: 'no whole number', value: (minimum ?? 0) + 0.5 }] : []),
  ];
}

/** What stands alone, beside each of the other options. */
function waysOfChoices({ items }: JsonSchema, pointer: string): Breakage[] {
  const options = (typeof items === 'object' && items.enum) || [];
  return options.filter((code) => ALONE.includes(code)).flatMap((code) => options.filter((other) => other !== code).map((other) => ({ pointer, how: 'not alone', value: [other, code] })));
}

function waysOfList(node: JsonSchema, list: readonly unknown[], pointer: string): Breakage[] {
  const { items, maxItems, minItems, uniqueItems } = node;
  return [
    ...waysOfChoices(node, pointer),
    ...(minItems ? [{ pointer, how: 'no entry', value: [] }] : []),
    ...(maxItems !== undefined && list.length > 0 ? [{ pointer, how: 'too many entries', value: Array.from({ length: maxItems + 1 }, () => list[0]) }] : []),
    ...(uniqueItems && list.length > 0 && list.length < (maxItems ?? Infinity) ? [{ pointer, how: 'an entry twice', value: [...list, list[0]] }] : []),
    ...list.flatMap((entry, index) => waysOf(items, entry, at(pointer, index))),
  ];
}

function waysOfBoxes({ properties = {}, required = [], minProperties = 0, additionalProperties }: JsonSchema, value: Readonly<Record<string, unknown>>, pointer: string): Breakage[] {
  return [
    ...(minProperties > 0 && required.length === 0 ? [{ pointer, how: 'no box filled in', value: {} }] : []),
    ...required.filter((key) => Object.hasOwn(value, key)).map((key) => ({ pointer: at(pointer, key), how: 'missing' })),
    ...(additionalProperties === false ? [{ pointer: at(pointer, 'nobodyAsked'), how: 'not asked', value: 'x' }] : []),
    ...Object.entries(value).flatMap(([key, member]) => waysOf(properties[key], member, at(pointer, key))),
  ];
}

/** What no question of this type is answered with. */
const wrongType = ({ type }: JsonSchema): unknown => (type === 'object' ? 'x' : { nobodyAsked: true });

/** Every way to break one answer, and what is within it. */
function waysOf(node: JsonSchema | boolean | undefined, value: unknown, pointer: string): Breakage[] {
  if (typeof node !== 'object') return [];
  const own = [...waysOfText(node), ...waysOfNumber(node)].map((way) => ({ ...way, pointer }));
  const typed = node.type === undefined ? [] : [{ pointer, how: 'of another type', value: wrongType(node) }];
  if (Array.isArray(value)) return [...typed, ...own, ...waysOfList(node, value, pointer)];
  return isPlainObject(value) && node.type === 'object' ? [...typed, ...own, ...waysOfBoxes(node, value, pointer)] : [...typed, ...own];
}

/** Every way to break this record in one place: each answer in each way that its question forbids, what all must answer taken away, and what nobody asked put in. */
export const breakagesOf = (form: FormDefinition, record: Answers): Breakage[] => waysOfBoxes(form.schema, record, '');

/** The record, broken there. */
export function broken(record: Answers, { pointer, ...breakage }: Breakage): Answers {
  const copy = structuredClone(record) as Record<string, unknown>;
  const [last = '', ...above] = pointerSegments(pointer).reverse();
  const holder = above.reverse().reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  if ('value' in breakage) holder[last] = breakage.value;
  else delete holder[last];
  return copy;
}
