import { dereference, validate as interpret, type Schema } from '@cfworker/json-schema';
import { acceptanceOf } from './acceptance.js';
import { Explanation, MAX_ERRORS, type Lookup } from './explain.js';
import { pointerSegments, type FieldError } from './field-error.js';
import { asJson } from './json-value.js';
import type { JsonSchema } from './json-schema.js';
import { inWords } from './messages.js';

/** A schema made ready: the errors of a value, in page order, one a field; none when it is valid. Never throws. */
export type Check = (value: unknown) => FieldError[];

const prepared = new WeakMap<JsonSchema, Check>();

/**
 * The check of a schema, made once for each schema object, which must not change afterwards.
 * Throws only for a schema that is itself broken: a `$ref` that leads nowhere, a pattern that is no regular expression.
 */
export function prepare(schema: JsonSchema): Check {
  const known = prepared.get(schema);
  if (known) return known;
  const check = build(schema);
  prepared.set(schema, check);
  return check;
}

/** The errors of a value against a schema; see `prepare`, which it uses. */
export function validate(schema: JsonSchema, value: unknown): FieldError[] {
  return prepare(schema)(value);
}

function build(original: JsonSchema): Check {
  // The interpreter marks the nodes of a schema, which a frozen constant does not allow: it gets a copy.
  const schema = structuredClone(original) as JsonSchema & Schema;
  const lookup = dereference(schema) as Lookup;
  refuseBroken(lookup);
  const accepts = acceptanceOf(original);
  return (value) => {
    const json = asJson(value);
    if (json.problem) return [json.problem];
    if (accepts?.(json.value) || interpret(json.value, schema, '2020-12', lookup).valid) return [];
    const explanation = new Explanation(lookup);
    explanation.explain(schema, { value: json.value, pointer: '', key: '', declared: schema });
    // The interpreter's verdict stands even where the explanation has no words for it.
    if (explanation.errors.length === 0) return [{ pointer: '', ...inWords({ keyword: '', node: schema, declared: schema, key: '' }) }];
    return inPageOrder(schema, explanation.errors);
  };
}

function refuseBroken(lookup: Lookup): void {
  for (const node of Object.values(lookup)) {
    if (typeof node !== 'object') continue;
    if (node.$ref !== undefined && lookup[node.__absolute_ref__ ?? ''] === undefined) throw new Error(`The schema's $ref ${node.$ref} leads nowhere`);
    if (node.pattern !== undefined) new RegExp(node.pattern, 'u');
  }
}

/** The place of a pointer on the page: the index of each of its keys among its siblings' declarations; unknown ones last. */
function rank(schema: JsonSchema, pointer: string): number[] {
  let node: JsonSchema | boolean | undefined = schema;
  return pointerSegments(pointer).map((key) => {
    const at: JsonSchema = typeof node === 'object' ? node : {};
    const index = Object.keys(at.properties ?? {}).indexOf(key);
    node = index >= 0 ? at.properties?.[key] : at.items;
    if (index >= 0) return index;
    return /^\d+$/.test(key) && at.properties === undefined ? Number(key) : Number.MAX_SAFE_INTEGER;
  });
}

function inPageOrder(schema: JsonSchema, errors: readonly FieldError[]): FieldError[] {
  const firstOfField = new Map<string, FieldError>();
  for (const error of errors) if (!firstOfField.has(error.pointer)) firstOfField.set(error.pointer, error);
  const ranked = [...firstOfField.values()].slice(0, MAX_ERRORS).map((error) => ({ error, at: rank(schema, error.pointer) }));
  return ranked.sort((a, b) => comparePlaces(a.at, b.at)).map(({ error }) => error);
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((index, level) => index !== b[level]);
  if (differs === -1) return a.length - b.length;
  return (a[differs] ?? -1) - (b[differs] ?? -1);
}
