import type { JsonSchema } from './json-schema.js';
import { prepare, validate } from './validate.js';

const person: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['family', 'birthDate'],
  properties: {
    nhsNumber: { title: 'NHS number', type: 'string', pattern: '^\\d{10}$', maxLength: 10 },
    family: { title: 'Family name', type: 'string', minLength: 1, maxLength: 40 },
    birthDate: { title: 'Date of birth', type: 'string', format: 'date' },
    sex: { title: 'Sex', enum: ['female', 'male', 'other', 'unknown'] },
    address: {
      type: 'object',
      additionalProperties: false,
      required: ['postcode'],
      properties: { lines: { type: 'array', maxItems: 4, items: { type: 'string', maxLength: 5 } }, postcode: { type: 'string' } },
    },
  },
};
const whole = { family: 'Lis', birthDate: '1950-02-28' };
const messages = (schema: JsonSchema, value: unknown) => validate(schema, value).map(({ message }) => message);
const told = (schema: JsonSchema, value: unknown) => validate(schema, value).map(({ pointer, code }) => `${code} ${pointer}`);

describe('A value that keeps to its schema', () => {
  it('has no errors', () => expect(validate(person, whole)).toEqual([]));
  it('may hold members set to undefined, which JSON drops', () => expect(validate(person, { ...whole, sex: undefined })).toEqual([]));
  it('may be checked with a schema that is frozen', () => expect(validate(Object.freeze({ type: 'string' }), 'a')).toEqual([]));
});

describe('The errors of a value', () => {
  it('come in the order of the page, with a sentence from each title', () => {
    expect(messages(person, { nhsNumber: '123' })).toEqual([
      'NHS number is not in the right format',
      'Enter a family name',
      'Enter a date of birth',
    ]);
  });
  it('point at the missing field, the unknown field and the nested field', () => {
    expect(told(person, { family: 'Lis', address: { lines: ['a', 'too long'] }, 'a/b~c': 1 })).toEqual([
      'REQUIRED /birthDate',
      'TOO_LONG /address/lines/1',
      'REQUIRED /address/postcode',
      'UNKNOWN_FIELD /a~1b~0c',
    ]);
  });
  it('call a blank box a question not answered', () => {
    expect(messages(person, { family: '', birthDate: ' ' })).toEqual(['Enter a family name', 'Enter a date of birth']);
  });
  it('say one thing about one field', () => {
    expect(told({ properties: { a: { type: 'string', enum: ['x'], pattern: 'x', maxLength: 9 } } }, { a: 'y' })).toEqual(['NOT_ALLOWED /a']);
  });
  it('say nothing else about a value of the wrong type', () => {
    expect(told(person, [])).toEqual(['TYPE ']);
    expect(told(person, { ...whole, sex: 3, family: 3 })).toEqual(['TYPE /family', 'NOT_ALLOWED /sex']);
  });
  it('use the words of the field itself where it has some', () => {
    const schema: JsonSchema = {
      required: ['a', 'b'],
      properties: { a: { 'x-messages': { required: 'Tell us a' } }, b: { title: 'What happened?' }, c: { 'x-name': 'the colour', type: 'string' } },
    };
    expect(messages(schema, { c: 1 })).toEqual(['Tell us a', 'Enter an answer to “What happened?”', 'The colour must be text']);
  });
  it.each([
    [{ type: 'integer' }, 1.5, 'TYPE', 'Dose must be a whole number'],
    [{ minimum: 1 }, 0, 'MINIMUM', 'Dose must be 1 or more'],
    [{ exclusiveMinimum: 0 }, 0, 'MINIMUM', 'Dose must be more than 0'],
    [{ maximum: 1000 }, 1001, 'MAXIMUM', 'Dose must be 1,000 or less'],
    [{ exclusiveMaximum: 2 }, 2, 'MAXIMUM', 'Dose must be less than 2'],
    [{ multipleOf: 0.5 }, 0.7, 'MULTIPLE_OF', 'Dose must be a multiple of 0.5'],
    [{ minLength: 3 }, 'ab', 'TOO_SHORT', 'Dose must be 3 characters or more'],
    [{ maxLength: 1 }, 'ab', 'TOO_LONG', 'Dose must be 1 character or fewer'],
    [{ format: 'date' }, '2026-02-30', 'FORMAT', 'Dose must be a real date, such as 2026-03-27'],
    [{ const: true }, false, 'NOT_ALLOWED', 'Dose must be true'],
    [{ enum: ['a'] }, 'b', 'NOT_ALLOWED', 'Dose must be one of the answers listed'],
    [{ maxItems: 1 }, [1, 2], 'TOO_MANY_ITEMS', 'Dose must have 1 entry or fewer'],
    [{ minItems: 1 }, [], 'TOO_FEW_ITEMS', 'Dose must have 1 entry or more'],
    [{ uniqueItems: true }, [1, 1], 'NOT_UNIQUE', 'Dose has the same entry more than once'],
    [{ minProperties: 1 }, {}, 'TOO_FEW_FIELDS', 'Dose must have 1 field or more'],
    [{ maxProperties: 0 }, { a: 1 }, 'TOO_MANY_FIELDS', 'Dose must have 0 fields or fewer'],
    [{ not: { const: 1 } }, 1, 'NOT_ALLOWED', 'Dose is not allowed here'],
    [{ contains: { const: 1 } }, [], 'INVALID', 'Dose lacks an entry that it must have'],
  ] as const)('of %j about %j are %s: %s', (rule, value, code, message) => {
    const schema: JsonSchema = { properties: { dose: { title: 'Dose', ...(rule as JsonSchema) } } };
    expect(validate(schema, { dose: value })).toEqual([{ pointer: '/dose', code, message }]);
  });
});

describe('Branches of a schema', () => {
  const branching: JsonSchema = {
    type: 'object',
    properties: { kind: { enum: ['gp', 'police'] }, practice: { title: 'Practice', type: 'string' }, force: { title: 'Force', type: 'string' } },
    allOf: [
      {
        if: { properties: { kind: { const: 'gp' } }, required: ['kind'] },
        then: { required: ['practice'] },
        else: { required: ['force'], properties: { practice: false } },
      },
      { properties: { kind: { type: 'string' } } },
    ],
  };
  it('that are not taken give no errors, and those that are give theirs alone', () => {
    expect(validate(branching, { kind: 'gp' })).toEqual([{ pointer: '/practice', code: 'REQUIRED', message: 'Enter a practice' }]);
    expect(told(branching, { practice: 'x' })).toEqual(['NOT_ALLOWED /practice', 'REQUIRED /force']);
  });
  it('of several shapes are told by the nearest', () => {
    const event = (type: string, key: string): JsonSchema => ({ properties: { type: { const: type }, [key]: {} }, required: ['type', key], additionalProperties: false });
    const schema: JsonSchema = { oneOf: [event('accept', 'by'), event('redirect', 'toServiceId')] };
    expect(told(schema, { type: 'redirect' })).toEqual(['REQUIRED /toServiceId']);
    expect(told({ anyOf: [{ type: 'null' }, { type: 'string', format: 'date' }] }, '2026')).toEqual(['FORMAT ']);
    expect(told({ oneOf: [{ type: 'string' }, { maxLength: 4 }] }, 'both')).toEqual(['INVALID ']);
  });
  it('of several shapes are told in one sentence where the schema has one', () => {
    const schema: JsonSchema = { anyOf: [{ required: ['a'] }, { required: ['b'] }], 'x-messages': { anyOf: 'Enter a number or a name' } };
    expect(validate(schema, {})).toEqual([{ pointer: '', code: 'INVALID', message: 'Enter a number or a name' }]);
  });
  it('behind a definition are told where they are used', () => {
    const schema: JsonSchema = { properties: { at: { $ref: '#/$defs/day' } }, $defs: { day: { type: 'string', format: 'date' } } };
    expect(told(schema, { at: 'today' })).toEqual(['FORMAT /at']);
  });
});

describe('A prepared schema', () => {
  it('is made once', () => expect(prepare(person)).toBe(prepare(person)));
  it('is refused when it is broken itself', () => {
    expect(() => prepare({ $ref: 'https://example.org/other' })).toThrow('leads nowhere');
    expect(() => prepare({ pattern: '(' })).toThrow();
  });
  it('does not change the schema it was made of', () => {
    const schema = { properties: { a: { type: 'string' as const } } };
    prepare(schema);
    expect(Reflect.ownKeys(schema)).toEqual(['properties']);
  });
});
