import type { FormDefinition } from './form-definition.js';
import type { JsonSchema } from './json-schema.js';
import { dayWords, momentWords } from './day-words.js';
import { pointerSegments } from './field-error.js';
import { isPlainObject } from './json-value.js';

/** What a uiSchema says of one question. */
export type Look = Readonly<Record<string, unknown>>;
export const lookOf = (value: unknown): Look => (isPlainObject(value) ? value : {});
export const nodeOf = (node: JsonSchema | boolean | undefined): JsonSchema => (typeof node === 'object' ? node : {});

/** What a form calls one of these options. */
export function nameOf(value: unknown, options: readonly unknown[] = [], look: Look): string | undefined {
  const names = look['ui:enumNames'];
  const name: unknown = Array.isArray(names) ? names[options.indexOf(value)] : undefined;
  return typeof name === 'string' ? name : undefined;
}

function timeWords(format: string | undefined, value: unknown): string | undefined {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return undefined;
  if (format === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dayWords(value);
  return format === 'date-time' ? momentWords(value) : undefined;
}

/** What a number is counted in, where the question says so. */
function unitOf(node: JsonSchema): string {
  const item = node['x-item'];
  const unit: unknown = isPlainObject(item) && isPlainObject(item['unit']) ? (item['unit']['display'] ?? item['unit']['code']) : undefined;
  return typeof unit === 'string' ? ` ${unit}` : '';
}

/** As the form asks them, whatever order they were stored in. */
function inOrder(keys: readonly string[], { properties = {} }: JsonSchema): string[] {
  const asked = Object.keys(properties).filter((key) => keys.includes(key));
  return [...asked, ...keys.filter((key) => !asked.includes(key)).sort()];
}

/** An answer as it is read: the words of its option, a day in words, a number with its unit, one line for each of several. */
export function wordsOf(value: unknown, says: JsonSchema | boolean | undefined, look: Look): string {
  const node = nodeOf(says);
  if (Array.isArray(value)) return value.map((entry) => wordsOf(entry, node.items, { 'ui:enumNames': look['ui:enumNames'], ...lookOf(look['items']) })).join('\n');
  if (isPlainObject(value)) return inOrder(Object.keys(value), node).map((key) => memberWords(key, value[key], node, look)).join('\n');
  const named = nameOf(value, node.enum ?? (typeof value === 'boolean' ? [true, false] : undefined), look);
  if (named !== undefined) return named;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return `${value}${unitOf(node)}`;
  return timeWords(node.format, value) ?? String(value);
}

function memberWords(key: string, value: unknown, node: JsonSchema, look: Look): string {
  const child = node.properties !== undefined && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
  return `${nodeOf(child).title ?? key}: ${wordsOf(value, child, lookOf(look[key]))}`;
}

/** The answer to one of a form's questions. */
export const answerWords = ({ schema, uiSchema }: FormDefinition, key: string, value: unknown): string => wordsOf(value, schema.properties?.[key], lookOf(uiSchema[key]));

/** The answer that a pointer leads to, in sections too. */
export function wordsAt({ schema, uiSchema }: FormDefinition, pointer: string, value: unknown): string {
  const [node, look] = pointerSegments(pointer).reduce<[JsonSchema | boolean | undefined, Look]>(([inside, around], key) => [nodeOf(inside).properties?.[key], lookOf(around[key])], [schema, uiSchema]);
  return wordsOf(value, node, look);
}

/** A question as it is asked. */
export function titleOf({ schema }: FormDefinition, key: string): string {
  return nodeOf(schema.properties?.[key]).title ?? key;
}

/** The heading under which a form asks what a pointer leads to, and its place in the form; the form's own title where it has no pages. */
export function sectionAt({ title, schema, uiSchema }: FormDefinition, pointer: string): { readonly section: string; readonly place: number } {
  const [key = ''] = pointerSegments(pointer);
  const pages = uiSchema['ui:pages'] ?? [];
  const page = pages.findIndex(({ fields }) => fields.includes(key));
  const field = (pages[page]?.fields ?? Object.keys(schema.properties ?? {})).indexOf(key);
  return { section: pages[page]?.title ?? title, place: page * 1000 + field };
}
