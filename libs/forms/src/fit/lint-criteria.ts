import { CONCEPTS } from '../concepts.js';
import type { JsonSchema } from '../json-schema.js';
import { lintSchema, type LintError } from '../lint-schema.js';
import { validate } from '../validate.js';
import { PERSON_FACTS, type Criterion } from './criterion.js';

const MOST_CRITERIA = 30;
const node: JsonSchema = { $ref: '#/$defs/node' };
const leaf: JsonSchema = { $ref: '#/$defs/leaf' };
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', minItems: 1, maxItems: 50, items });
const amount: JsonSchema = { type: 'number' };
const scalar: JsonSchema = { type: ['string', 'number', 'boolean'] };

/** What a list of criteria may be, keyword by keyword: conditions over facts, joined by `allOf`, `anyOf` and `not`. */
export const CRITERIA_SCHEMA: JsonSchema = {
  type: 'array',
  maxItems: MOST_CRITERIA,
  items: { $ref: '#/$defs/criterion' },
  $defs: {
    criterion: {
      type: 'object', additionalProperties: false, required: ['words', 'required'],
      properties: {
        words: { type: 'string', minLength: 1, maxLength: 300, pattern: '\\S', 'x-name': 'what is asked for, in a sentence' },
        required: { type: 'boolean' },
        facts: { type: 'array', minItems: 1, maxItems: 10, uniqueItems: true, items: { type: 'string', maxLength: 100 } },
        schema: node,
      },
      dependentRequired: { schema: ['facts'], facts: ['schema'] },
    },
    node: {
      type: 'object', additionalProperties: false, minProperties: 1,
      properties: {
        type: { const: 'object' }, properties: { type: 'object', minProperties: 1, maxProperties: 10, additionalProperties: leaf },
        required: { type: 'array', items: { type: 'string', maxLength: 100 } }, allOf: listOf(node), anyOf: listOf(node), not: node,
      },
    },
    leaf: {
      type: 'object', additionalProperties: false, minProperties: 1,
      properties: {
        type: { enum: ['string', 'number', 'integer', 'boolean', 'array'] }, const: scalar, enum: { type: 'array', minItems: 1, maxItems: 500, items: scalar },
        minimum: amount, maximum: amount, exclusiveMinimum: amount, exclusiveMaximum: amount,
        pattern: { type: 'string', maxLength: 200 }, maxLength: { type: 'integer', minimum: 0, maximum: 10_000 },
        contains: leaf, not: leaf, anyOf: listOf(leaf), allOf: listOf(leaf),
      },
    },
  },
};

/** What keeps a list of criteria from being saved: each fault by JSON pointer, with what to do. The value is JSON, its depth bounded. */
export function lintCriteria(value: unknown): LintError[] {
  const errors: LintError[] = validate(CRITERIA_SCHEMA, value).map(({ pointer, code, message }) => ({ pointer, code, message }));
  if (errors.length > 0) return errors;
  const report = (pointer: string, code: string, message: string): void => void errors.push({ pointer, code, message });
  (value as Criterion[]).forEach(({ facts = [], schema }, index) => {
    facts.forEach((fact, place) => {
      if (!isFact(fact)) report(`/${index}/facts/${place}`, 'UNKNOWN_FACT', `Nothing is known as “${fact}”. Choose ${PERSON_FACTS.join(', ')} or a concept of the dictionary.`);
    });
    if (schema === undefined) return;
    for (const named of new Set(factsIn(schema))) {
      if (!facts.includes(named)) report(`/${index}/facts`, 'UNDECLARED_FACT', `List “${named}” among the facts: the condition looks at it`);
    }
    lintSchema(schema, `/${index}/schema`, report);
  });
  return errors;
}

const isFact = (name: string): boolean => (PERSON_FACTS as readonly string[]).includes(name) || Object.hasOwn(CONCEPTS, name);

function factsIn(schema: JsonSchema | boolean): string[] {
  if (typeof schema === 'boolean') return [];
  const joined = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.not === undefined ? [] : [schema.not])];
  return [...Object.keys(schema.properties ?? {}), ...(schema.required ?? []), ...joined.flatMap(factsIn)];
}
