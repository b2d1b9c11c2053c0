import { conceptOf } from './concepts.js';
import type { Answers, FormDefinition } from './form-definition.js';
import { SHARING_CATEGORIES, type SharingCategory } from './vocabulary.js';
import { isPlainObject, setOwn } from './json-value.js';
import type { JsonSchema } from './json-schema.js';

/** Where an answer to no known question goes: the category that the fewest may read. */
const UNKNOWN: SharingCategory = 'safeguarding';

type Parts = Partial<Record<SharingCategory, Record<string, unknown>>>;

function place(parts: Parts, category: SharingCategory, path: readonly string[], value: unknown): void {
  let into = (parts[category] ??= {});
  for (const key of path.slice(0, -1)) {
    const next = Object.hasOwn(into, key) ? into[key] : undefined;
    const child = isPlainObject(next) ? next : {};
    setOwn(into, key, child);
    into = child;
  }
  setOwn(into, path.at(-1) ?? '', value);
}

function split(parts: Parts, node: JsonSchema | undefined, inherited: SharingCategory, path: readonly string[], value: unknown): void {
  // the dictionary's word stands above the form's, which may be older than it
  const category = conceptOf(node?.['x-concept'])?.category ?? node?.['x-category'] ?? inherited;
  const questions = node?.properties;
  if (!questions || !isPlainObject(value) || Object.keys(value).length === 0) return place(parts, category, path, value);
  for (const [key, answer] of Object.entries(value)) {
    const child = Object.hasOwn(questions, key) ? questions[key] : undefined;
    split(parts, typeof child === 'object' ? child : undefined, category, [...path, key], answer);
  }
}

/**
 * Answers by the sharing category of their question (that of its concept, else its `x-category`, else that of the section around it), each part of the same shape as
 * the whole: row-level security hides rows, so each part is a row. `mergeCategories` puts them together again, nothing lost.
 */
export function splitByCategory(form: FormDefinition, answers: Answers): Partial<Record<SharingCategory, Answers>> {
  const parts: Parts = {};
  for (const [key, answer] of Object.entries(answers)) {
    const questions = form.schema.properties ?? {};
    const node = Object.hasOwn(questions, key) ? questions[key] : undefined;
    split(parts, typeof node === 'object' ? node : undefined, form.schema['x-category'] ?? UNKNOWN, [key], answer);
  }
  return parts;
}

function mergeInto(target: Record<string, unknown>, part: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(part)) {
    const before = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isPlainObject(before) && isPlainObject(value)) mergeInto(before, value);
    else setOwn(target, key, isPlainObject(value) ? structuredClone(value) : value);
  }
}

/** The answers of which these are the parts; of a part that a reader may not see, nothing is there. */
export function mergeCategories(parts: Partial<Record<SharingCategory, Answers>>): Answers {
  const answers: Record<string, unknown> = {};
  for (const category of SHARING_CATEGORIES) mergeInto(answers, parts[category] ?? {});
  return answers;
}
