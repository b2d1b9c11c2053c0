import fc from 'fast-check';
import { MAX_ERRORS } from './explain.js';
import { FIELD_ERROR_CODES } from './field-error.js';
import type { JsonSchema } from './json-schema.js';
import { timesASort } from './testing/yardstick.js';
import { validate } from './validate.js';

const tree: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { type: 'string', pattern: '\\S', maxLength: 20 },
    tags: { type: 'array', uniqueItems: true, maxItems: 5, items: { enum: ['a', 'b', { deep: [1] }] } },
    children: { type: 'array', items: { $ref: '#' } },
    extra: { type: 'object', propertyNames: { maxLength: 5 }, additionalProperties: { anyOf: [{ type: 'number' }, { const: [] }] } },
  },
};

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
}

const repeated = (length: number, of: unknown): unknown[] => new Array<unknown>(length).fill(of);
const circular: Record<string, unknown> = { name: 'a' };
circular['extra'] = { circular };
const throwing = Object.defineProperty({}, 'name', { enumerable: true, get: () => { throw new Error('no'); } });

/** One check of a value, in sorts of half a million numbers; what grows with the square of the value takes hundreds. */
const MOST_SORTS = 10;

describe('A hostile value', () => {
  it.each([
    ['lists 10,000 deep', nested(10_000, (inner) => [inner]), 'TOO_DEEP'],
    ['objects 10,000 deep', nested(10_000, (children) => ({ name: 'a', children: [children] })), 'TOO_DEEP'],
    ['a list of a million entries', { name: 'a', tags: repeated(1_000_000, 'a') }, 'TOO_LARGE'],
    ['many long lists', { name: 'a', children: repeated(1_500, { name: 'a', tags: repeated(1_500, 'a') }) }, 'TOO_LARGE'],
    ['200,000 keys', Object.fromEntries(repeated(200_000, 0).map((_, i) => [`k${i}`, 1])), 'TOO_LARGE'],
    ['2,000 equal entries', { name: 'a', tags: repeated(2_000, { deep: [1] }) }, 'TOO_MANY_ITEMS'],
    ['a circle', circular, 'TOO_DEEP'],
    ['a key named __proto__', JSON.parse('{"name":"a","__proto__":{"polluted":true}}'), 'UNKNOWN_FIELD'],
    ['a key named constructor', JSON.parse('{"name":"a","constructor":{"prototype":{"polluted":true}}}'), 'UNKNOWN_FIELD'],
    ['a NUL', { name: 'a\0' }, 'BAD_CHARACTER'],
    ['half a character as a key', { name: 'a', '\ud800': 1 }, 'BAD_CHARACTER'],
    ['a getter that throws', throwing, 'TYPE'],
    ['a date object', { name: new Date(0) }, 'TYPE'],
    ['not a number', { name: 'a', extra: { a: NaN } }, 'TYPE'],
    ['a big integer', { name: 1n }, 'TYPE'],
    ['nothing at all', undefined, 'TYPE'],
  ])('of %s is refused before it costs anything', (_, value, code) => {
    let errors: ReturnType<typeof validate> = [];
    expect(timesASort(() => (errors = validate(tree, value)))).toBeLessThan(MOST_SORTS);
    expect(errors.map((error) => error.code)).toContain(code);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('with thousands of faults is told the first hundred', () => {
    const unknown = Object.fromEntries(repeated(15_000, 0).map((_, i) => [`key${i}`, i]));
    expect(validate(tree, unknown)).toHaveLength(MAX_ERRORS);
  });

  it('of any kind whatever gives errors with a code and a sentence, and never throws', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true });
    fc.assert(
      fc.property(fc.oneof(anything, fc.record({ name: anything, tags: anything, children: fc.array(anything), extra: anything })), (value) => {
        for (const { pointer, code, message } of validate(tree, value)) {
          expect(pointer === '' || pointer.startsWith('/')).toBe(true);
          expect(FIELD_ERROR_CODES).toContain(code);
          expect(message.length).toBeGreaterThan(5);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
