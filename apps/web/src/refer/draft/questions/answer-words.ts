import type { FormDefinition, JsonSchema } from '@onward/forms';
import { date } from '../../../ui/words';

type Ui = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function choiceWords(code: unknown, codes: readonly unknown[] | undefined, ui: Ui): string | undefined {
  const names = ui['ui:enumNames'];
  const name: unknown = Array.isArray(names) ? names[codes?.indexOf(code) ?? -1] : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** An answer as it is read: labels for codes, dates in words, one line for each of several. */
export function wordsOf(value: unknown, schema: JsonSchema | boolean | undefined, ui: unknown): string {
  const [node, look]: [JsonSchema, Ui] = [typeof schema === 'object' ? schema : {}, isObject(ui) ? ui : {}];
  if (Array.isArray(value)) {
    const inner = isObject(look['items']) ? look['items'] : look;
    return value.map((item: unknown) => wordsOf(item, node.items, { 'ui:enumNames': look['ui:enumNames'], ...inner })).join('\n');
  }
  if (isObject(value)) {
    return Object.entries(value).map(([key, member]) => {
      const child = node.properties?.[key];
      return `${(typeof child === 'object' ? child.title : undefined) ?? key}: ${wordsOf(member, child, look[key])}`;
    }).join('\n');
  }
  if (typeof value === 'boolean') return choiceWords(value, node.enum ?? [true, false], look) ?? (value ? 'Yes' : 'No');
  if (node.format === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return date(value);
  return choiceWords(value, node.enum, look) ?? String(value);
}

/** The answer to one of a form's questions. */
export const answerWords = ({ schema, uiSchema }: FormDefinition, key: string, value: unknown): string => wordsOf(value, schema.properties?.[key], uiSchema[key]);

/** A question as it is asked. */
export function titleOf({ schema }: FormDefinition, key: string): string {
  const node = schema.properties?.[key];
  return (typeof node === 'object' ? node.title : undefined) ?? key;
}
