import type { JsonSchema, UiSchema } from '@onward/forms';
import type { Schemas } from '../../api/client';
import { date } from '../../ui/words';

/** One question of a form, with the answer that was given to it in words. */
export interface Asked {
  readonly pointer: string;
  /** The top-level question that it is, or is in. */
  readonly field: string;
  readonly label: string;
  readonly concept: string;
  readonly node: JsonSchema;
  readonly names: readonly string[];
  readonly value: unknown;
  /** Undefined where nobody answered. */
  readonly words: string | undefined;
}

const isSection = (node: JsonSchema): boolean => node.properties !== undefined && node['x-concept'] === undefined;
const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

export const codesOf = (node: JsonSchema): readonly unknown[] => node.enum ?? (typeof node.items === 'object' ? node.items.enum : undefined) ?? [];

function inWords(value: unknown, says: JsonSchema | boolean | undefined, names: readonly string[]): string | undefined {
  const node = typeof says === 'object' ? says : {};
  if (isAbsent(value)) return undefined;
  if (Array.isArray(value)) return value.map((one) => inWords(one, node.items, names)).join('; ');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'object') return Object.entries(value as object).flatMap(([key, one]) => inWords(one, node.properties?.[key], []) ?? []).join(', ');
  return node.format === 'date' ? date(String(value)) : names[codesOf(node).indexOf(value)] ?? String(value);
}

/** Every question of a form in the order of its pages, with what was answered. */
export function askedIn(form: Pick<Schemas['Form'], 'schema' | 'uiSchema'>, answers: Readonly<Record<string, unknown>>): Asked[] {
  const within = (node: JsonSchema, ui: UiSchema, given: Readonly<Record<string, unknown>>, path: string, top?: string): Asked[] =>
    Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
      if (typeof child !== 'object') return [];
      const pointer = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const childUi = (ui[key] ?? {}) as UiSchema;
      const value = given[key];
      if (isSection(child)) return within(child, childUi, (value ?? {}) as Record<string, unknown>, pointer, top ?? key);
      const names = (childUi['ui:enumNames'] ?? []) as readonly string[];
      return [{ pointer, field: top ?? key, label: child.title ?? key, concept: child['x-concept'] ?? '', node: child, names, value, words: inWords(value, child, names) }];
    });
  return within(form.schema as JsonSchema, form.uiSchema as UiSchema, answers, '');
}

/** The sections of a form by their titles, each with its questions. */
export function sectionsOf(form: Pick<Schemas['Form'], 'schema' | 'uiSchema' | 'title'>, asked: readonly Asked[]): { title: string; asked: Asked[] }[] {
  const pages = (form.uiSchema as UiSchema)['ui:pages'] ?? [{ key: 'all', title: form.title, fields: Object.keys((form.schema as JsonSchema).properties ?? {}) }];
  return pages.map(({ title, fields }) => ({ title, asked: fields.flatMap((field) => asked.filter((one) => one.field === field)) }));
}
