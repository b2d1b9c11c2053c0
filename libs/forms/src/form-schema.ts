import { lookOf, nameOf, nodeOf, type Look } from './answer-words.js';
import { pointerSegments, type FieldError } from './field-error.js';
import type { Answers, FormDefinition } from './form-definition.js';
import type { ReferrerKind } from './vocabulary.js';
import type { JsonSchema } from './json-schema.js';
import { standsAlone } from './stands-alone.js';
import { validate } from './validate.js';

type Draft = { -readonly [K in keyof JsonSchema]: JsonSchema[K] };
type SubSchema = JsonSchema | boolean;

const MAPS = ['properties', 'patternProperties', '$defs'] as const;
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const;
const SINGLE = ['items', 'additionalProperties', 'then', 'else'] as const;

/** A copy of a schema with every node that an answer may be held against changed, given how it looks; conditions (`if`, `not`) are left as they are. */
function mapNodes(node: SubSchema, change: (node: Draft, look: Look) => Draft, look: Look = {}): SubSchema {
  if (typeof node === 'boolean') return node;
  const copy: Draft = { ...node };
  for (const keyword of MAPS) {
    const map = copy[keyword];
    if (map) copy[keyword] = Object.fromEntries(Object.entries(map).map(([key, child]) => [key, mapNodes(child, change, keyword === 'properties' ? lookOf(look[key]) : {})]));
  }
  for (const keyword of LISTS) copy[keyword] &&= copy[keyword].map((child) => mapNodes(child, change));
  for (const keyword of SINGLE) if (copy[keyword] !== undefined) copy[keyword] = mapNodes(copy[keyword], change, lookOf(look[keyword]));
  return change(copy, look);
}

/** Requires what a pointer names, and every object on the way to it. */
function requirePath(node: JsonSchema, [key, ...rest]: readonly string[]): JsonSchema {
  if (key === undefined) return node;
  const required = [...new Set([...(node.required ?? []), key])];
  const child = node.properties?.[key];
  if (rest.length === 0 || typeof child !== 'object') return { ...node, required };
  return { ...node, required, properties: { ...node.properties, [key]: requirePath(child, rest) } };
}

/** What a list of options says of those that stand alone, each in its own words. */
function aloneIn({ $defs = {} }: JsonSchema, { items }: JsonSchema, look: Look): JsonSchema[] {
  const { enum: codes, $ref = '' } = nodeOf(items);
  const options = codes ?? nodeOf($defs[$ref.slice('#/$defs/'.length)]).enum ?? [];
  return options.filter(standsAlone).map((code) => ({
    not: { minItems: 2, contains: { const: code } },
    'x-messages': { not: `Choose “${nameOf(code, options, look) ?? String(code)}” alone, or the others` },
  }));
}

const byForm = new WeakMap<FormDefinition, Map<ReferrerKind, JsonSchema>>();
const drafts = new WeakMap<FormDefinition, JsonSchema>();

/**
 * The plain schema that answers to a form are held against when an organisation of this kind sends it:
 * its `x-required-for` resolved, wherever in the schema it stands, and what stands alone in a list of options said of the list. Pure, and the same object for the same form and kind.
 */
export function schemaFor(form: FormDefinition, referrerKind: ReferrerKind): JsonSchema {
  const kinds = byForm.get(form) ?? new Map<ReferrerKind, JsonSchema>();
  byForm.set(form, kinds);
  const known = kinds.get(referrerKind);
  if (known) return known;
  const schema = mapNodes(form.schema, ({ 'x-required-for': requiredFor, ...node }, look) => {
    const alone = aloneIn(form.schema, node, look);
    const ruled = alone.length === 0 ? node : { ...node, allOf: [...(node.allOf ?? []), ...alone] };
    return (requiredFor?.[referrerKind] ?? []).reduce<JsonSchema>((so, pointer) => requirePath(so, pointerSegments(pointer)), ruled);
  }, form.uiSchema) as JsonSchema;
  kinds.set(referrerKind, schema);
  return schema;
}

/** Keywords about whether the answers are complete and agree with each other, not about what one of them may be. */
const COMPLETENESS = [
  'required', 'dependentRequired', 'minLength', 'minItems', 'minProperties', 'contains', 'if', 'then', 'else', 'x-required-for',
] as const;

/** A pattern is written for texts of a certain length: a longer one, which a draft may hold, is not held against it. */
function withoutLength({ maxLength, pattern, ...node }: Draft): Draft {
  if (pattern === undefined) return node;
  return maxLength === undefined ? { ...node, pattern } : { ...node, if: { maxLength }, then: { pattern } };
}

/** The form's schema with nothing required, and no text too long: what a half-written draft keeps to. */
function draftSchema(form: FormDefinition): JsonSchema {
  const known = drafts.get(form);
  if (known) return known;
  const schema = mapNodes(form.schema, (node) => {
    for (const keyword of COMPLETENESS) delete node[keyword];
    return withoutLength(node);
  }) as JsonSchema;
  drafts.set(form, schema);
  return schema;
}

/** What is wrong with answers about to be submitted by an organisation of this kind; see `validate`. */
export function formErrors(form: FormDefinition, answers: unknown, context: { readonly referrerKind: ReferrerKind }): FieldError[] {
  return validate(schemaFor(form, context.referrerKind), answers);
}

/** What is wrong with a draft's answers: what is there must be known and of the right shape; nothing is required, and no text is too long to be kept. */
export function draftErrors(form: FormDefinition, answers: unknown): FieldError[] {
  // A blank text breaks patterns and formats as `REQUIRED`: in a draft it is a question not answered yet.
  return validate(draftSchema(form), answers).filter(({ code }) => code !== 'REQUIRED');
}

/** The answers of a form nobody has touched: none, whatever the form. */
export const emptyAnswers: (form: FormDefinition) => Answers = () => ({});
