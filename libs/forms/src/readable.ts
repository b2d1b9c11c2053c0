import { escapeSegment } from './field-error.js';
import type { Answers, FormDefinition } from './form-definition.js';
import { isPlainObject } from './json-value.js';
import type { JsonSchema } from './json-schema.js';

/** One question and its answer, in words. */
export interface ReadableAnswer {
  readonly pointer: string;
  /** Its place among the form's questions, by which copies of parts are put together. */
  readonly place: number;
  /** The title of the page that asks it. */
  readonly section: string;
  readonly question: string;
  /** A line for each of several. */
  readonly answer: string;
}

type Look = Readonly<Record<string, unknown>>;
const lookOf = (value: unknown): Look => (isPlainObject(value) ? value : {});
const nodeOf = (node: JsonSchema | boolean | undefined): JsonSchema => (typeof node === 'object' ? node : {});

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

function nameOf(value: unknown, options: readonly unknown[] = [], look: Look): string | undefined {
  const names = look['ui:enumNames'];
  const name: unknown = Array.isArray(names) ? names[options.indexOf(value)] : undefined;
  return typeof name === 'string' ? name : undefined;
}

function timeWords(format: string | undefined, value: unknown): string | undefined {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return undefined;
  if (format === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return DAY.format(new Date(value));
  return format === 'date-time' ? MOMENT.format(new Date(value)) : undefined;
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
function wordsOf(value: unknown, says: JsonSchema | boolean | undefined, look: Look): string {
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

/** What the words of a form's top-level questions need, in page order. */
interface Asked {
  readonly key: string;
  readonly node: JsonSchema | boolean | undefined;
  readonly look: Look;
  readonly said: Omit<ReadableAnswer, 'answer'>;
}

const askedBy = new WeakMap<FormDefinition, readonly Asked[]>();

function askedIn(form: FormDefinition): readonly Asked[] {
  const known = askedBy.get(form);
  if (known !== undefined) return known;
  const { schema: { properties = {} }, uiSchema, title } = form;
  const sections = new Map((uiSchema['ui:pages'] ?? []).flatMap((page) => page.fields.map((field) => [field, page.title])));
  const asked = Object.entries(properties).map(([key, node], place): Asked => ({
    key, node, look: lookOf(uiSchema[key]), said: { pointer: `/${escapeSegment(key)}`, place, section: sections.get(key) ?? title, question: nodeOf(node).title ?? key },
  }));
  askedBy.set(form, asked);
  return asked;
}

/**
 * Questions and their answers in the words in which they were asked and given, in page order: what is kept beside the answers when they are sent, and needs
 * neither the form nor this product to be read. Of a part of the answers it gives that part.
 */
export function readableAnswers(form: FormDefinition, answers: Answers): ReadableAnswer[] {
  return askedIn(form).flatMap(({ key, node, look, said }) => (Object.hasOwn(answers, key) ? [{ ...said, answer: wordsOf(answers[key], node, look) }] : []));
}
