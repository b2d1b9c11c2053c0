import { dereference, validate as interpret, type Schema } from '@cfworker/json-schema';
import fc from 'fast-check';
import { acceptanceOf } from './acceptance.js';
import type { JsonSchema } from './json-schema.js';

const verdict = (schema: JsonSchema, value: unknown): boolean => {
  const copy = structuredClone(schema) as Schema;
  return interpret(value, copy, '2020-12', dereference(copy)).valid;
};

const scalar = fc.constantFrom<unknown>('yes', 'no', '', 'Ünïcode 🙂', '2026-03-10', '2026-02-30', 0, 1, 1.5, -3, true, null);
const few = fc.integer({ min: 0, max: 3 });
const key = fc.constantFrom('a', 'b', 'c');
const value = fc.letrec((self) => ({
  any: fc.oneof({ depthSize: 'small' }, scalar, fc.array(self('any'), { maxLength: 3 }), fc.dictionary(key, self('any'), { maxKeys: 3 })),
})).any;

const KEYWORDS = {
  type: fc.oneof(fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object'), fc.constant(['string', 'null'])),
  enum: fc.array(scalar, { minLength: 1, maxLength: 3 }), const: scalar,
  minLength: few, maxLength: few, pattern: fc.constantFrom('^y', '\\d', '^.{2}$'), format: fc.constant('date'),
  minimum: few, maximum: few, exclusiveMinimum: few, exclusiveMaximum: few,
  minItems: few, maxItems: few, uniqueItems: fc.boolean(),
  required: fc.uniqueArray(key, { maxLength: 2 }), minProperties: few, maxProperties: few,
} as const;

const schema = fc.letrec<{ node: JsonSchema | boolean }>((self) => {
  const list = fc.array(self('node'), { minLength: 1, maxLength: 2 });
  const shapes = {
    properties: fc.dictionary(key, self('node'), { maxKeys: 3 }), additionalProperties: self('node'), items: self('node'), contains: self('node'),
    allOf: list, anyOf: list, oneOf: list, not: self('node'), if: self('node'), then: self('node'), else: self('node'),
  };
  const leaf = fc.record(KEYWORDS, { requiredKeys: [] }).chain((all) => fc.subarray(Object.entries(all), { maxLength: 3 })).map((some) => Object.fromEntries(some) as JsonSchema);
  const inner = fc.record(shapes, { requiredKeys: [] }).chain((all) => fc.subarray(Object.entries(all), { maxLength: 2 })).map((some) => Object.fromEntries(some) as JsonSchema);
  const reference = fc.constant<JsonSchema>({ $ref: '#/$defs/text' });
  return { node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, fc.boolean(), reference, fc.tuple(leaf, inner).map(([a, b]) => ({ ...a, ...b }))) };
}).node.filter((node): node is JsonSchema => typeof node === 'object').map((node): JsonSchema => ({ ...node, $defs: { text: { type: 'string', maxLength: 3 } } }));

describe('The quick test of a value', () => {
  it('agrees with the interpreter about every schema and every value', () => {
    const verdicts = { kept: 0, broken: 0 };
    fc.assert(
      fc.property(schema, fc.array(value, { minLength: 5, maxLength: 5 }), (drawn, values) => {
        const accepts = acceptanceOf(drawn);
        for (const each of values) {
          expect({ each, kept: accepts?.(each) }).toEqual({ each, kept: verdict(drawn, each) });
          verdicts[verdict(drawn, each) ? 'kept' : 'broken'] += 1;
        }
      }),
      { numRuns: 3_000 },
    );
    expect(Math.min(verdicts.kept, verdicts.broken)).toBeGreaterThan(2_000);
  });

  it.each<[string, JsonSchema]>([
    ['a keyword that it does not know', { type: 'object', patternProperties: { a: false } }],
    ['one deep inside', { properties: { a: { items: { multipleOf: 3 } } } }],
    ['an object among the values allowed', { enum: [{ a: 1 }] }],
    ['a format that nobody knows', { format: 'postcode' }],
    ['a definition that leads back to itself', { $ref: '#/$defs/a', $defs: { a: { items: { $ref: '#/$defs/a' } } } }],
    ['a definition without a name', { $ref: '#/$defs/', $defs: { '': false } }],
    ['a reference to another place than a definition', { $ref: '#/properties/a', properties: { a: true } }],
  ])('leaves to the interpreter %s', (_what, unknown) => {
    expect(acceptanceOf(unknown)).toBeUndefined();
  });
});
