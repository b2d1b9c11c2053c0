import type { FormDefinition } from './form-definition.js';
import type { JsonSchema } from './json-schema.js';
import { pointerSegments } from './field-error.js';
import { isPlainObject } from './json-value.js';

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function choiceWords(code: unknown, codes: readonly unknown[] | undefined, ui: Readonly<Record<string, unknown>>): string | undefined {
  const names = ui['ui:enumNames'];
  const name: unknown = Array.isArray(names) ? names[codes?.indexOf(code) ?? -1] : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** An answer as it is read: labels for codes, dates in words, one line for each of several. */
export function wordsOf(value: unknown, schema: JsonSchema | boolean | undefined, ui: unknown): string {
  const [node, look]: [JsonSchema, Readonly<Record<string, unknown>>] = [typeof schema === 'object' ? schema : {}, isPlainObject(ui) ? ui : {}];
  if (Array.isArray(value)) {
    const inner = isPlainObject(look['items']) ? look['items'] : look;
    return value.map((item: unknown) => wordsOf(item, node.items, { 'ui:enumNames': look['ui:enumNames'], ...inner })).join('\n');
  }
  if (isPlainObject(value)) {
    return Object.entries(value).map(([key, member]) => {
      const child = node.properties?.[key];
      return `${(typeof child === 'object' ? child.title : undefined) ?? key}: ${wordsOf(member, child, look[key])}`;
    }).join('\n');
  }
  if (typeof value === 'boolean') return choiceWords(value, node.enum ?? [true, false], look) ?? (value ? 'Yes' : 'No');
  if (node.format === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return DATE.format(new Date(value));
  return choiceWords(value, node.enum, look) ?? String(value);
}

/** The answer to one of a form's questions. */
export const answerWords = ({ schema, uiSchema }: FormDefinition, key: string, value: unknown): string => wordsOf(value, schema.properties?.[key], uiSchema[key]);

/** The answer that a pointer leads to, in sections too. */
export function wordsAt({ schema, uiSchema }: FormDefinition, pointer: string, value: unknown): string {
  const [node, ui] = pointerSegments(pointer).reduce<[JsonSchema | boolean | undefined, unknown]>(
    ([inside, look], key) => [typeof inside === 'object' ? inside.properties?.[key] : undefined, isPlainObject(look) ? look[key] : undefined], [schema, uiSchema],
  );
  return wordsOf(value, node, ui);
}

/** A question as it is asked. */
export function titleOf({ schema }: FormDefinition, key: string): string {
  const node = schema.properties?.[key];
  return (typeof node === 'object' ? node.title : undefined) ?? key;
}

/** The heading under which a form asks what a pointer leads to, and its place in the form; the form's own title where it has no pages. */
export function sectionAt({ title, schema, uiSchema }: FormDefinition, pointer: string): { readonly section: string; readonly place: number } {
  const [key = ''] = pointerSegments(pointer);
  const pages = uiSchema['ui:pages'] ?? [];
  const page = pages.findIndex(({ fields }) => fields.includes(key));
  const field = (pages[page]?.fields ?? Object.keys(schema.properties ?? {})).indexOf(key);
  return { section: pages[page]?.title ?? title, place: page * 1000 + field };
}
