import fc from 'fast-check';
import { CONCEPTS } from './concepts.js';
import type { FormDefinition } from './form-definition.js';
import type { JsonSchema } from './json-schema.js';
import { lintForm } from './lint.js';
import { ALLOWED_KEYWORDS } from './form-meta-schema.js';
import { timesASort } from './testing/yardstick.js';

const question: JsonSchema = { title: 'Allergies', type: 'string', 'x-category': 'general', 'x-concept': 'allergies' };
const schema: JsonSchema = { type: 'object', additionalProperties: false, properties: { allergies: question } };
const form: FormDefinition = {
  key: 'trial',
  version: 1,
  title: 'Trial',
  kind: 'supplement',
  schema,
  uiSchema: { 'ui:pages': [{ key: 'one', title: 'One', fields: ['allergies'] }] },
  example: { allergies: 'Nuts' },
};
const found = (change: object): string[] => lintForm({ ...form, ...change }).map(({ pointer, code }) => `${code} ${pointer}`);
const asking = (change: object): object => ({ schema: { ...schema, properties: { allergies: { ...question, ...change } } } });
const ruled = (change: object): object => ({ schema: { ...schema, ...change } });
const at = '/schema/properties/allergies';

describe('The check of a form before it is published', () => {
  it('passes a form that is in order', () => expect(lintForm(form)).toEqual([]));
  it('knows no keyword `default`', () => expect(ALLOWED_KEYWORDS.has('default')).toBe(false));
  it.each([
    ['a default', asking({ default: '' }), `NOT_ALLOWED ${at}/default`],
    ['a keyword outside the subset', asking({ unevaluatedItems: false }), `UNKNOWN_FIELD ${at}/unevaluatedItems`],
    ['a keyword of the wrong kind', asking({ maxLength: '5' }), `TYPE ${at}/maxLength`],
    ['a remote reference', asking({ $ref: 'https://example.org/a' }), `PATTERN ${at}/$ref`],
    ['a reference to the whole, a loop', asking({ $ref: '#' }), `PATTERN ${at}/$ref`],
    ['a reference that leads nowhere', asking({ $ref: '#/$defs/a' }), `BROKEN_REF ${at}/$ref`],
    ['a definition that refers to itself', ruled({ $defs: { a: { $ref: '#/$defs/a' } } }), 'NESTED_REF /schema/$defs/a/$ref'],
    ['a pattern that is none', asking({ pattern: '(', maxLength: 5 }), `PATTERN ${at}`],
    ['a pattern over text without end', asking({ pattern: 'a' }), `UNBOUNDED_PATTERN ${at}`],
    ['a pattern that repeats a repetition', asking({ pattern: '^(a+)+$', maxLength: 5 }), `SLOW_PATTERN ${at}`],
    ['a pattern over names of any length', asking({ patternProperties: { '^a$': true } }), `UNBOUNDED_PATTERN ${at}`],
    ['a slow pattern over names', asking({ patternProperties: { '(a|a)*b': true }, propertyNames: { maxLength: 50 } }), `SLOW_PATTERN ${at}`],
    ['a question without a label', asking({ title: ' ' }), `UNLABELLED ${at}`],
    ['a question whose label nobody sees', asking({ title: '\u200b\u3164 \u2060\ufeff\u2800' }), `UNLABELLED ${at}`],
    ['a question whose label has no words', asking({ title: '?' }), `UNLABELLED ${at}`],
    ['a box of a list without a label', asking({ items: { properties: { dose: { type: 'string' } } } }), `UNLABELLED ${at}/items/properties/dose`],
    ['a box of a definition without a label', { schema: { ...schema, $defs: { pair: { properties: { dose: { type: 'string' } }, additionalProperties: false } }, properties: { allergies: { ...question, type: 'array', items: { $ref: '#/$defs/pair' } } } } }, 'UNLABELLED /schema/$defs/pair/properties/dose'],
    ['a question that takes any answer', asking({ type: undefined, minimum: 0, maximum: 5 }), `UNTYPED ${at}`],
    ['a list of any entries', asking({ type: 'array', items: { maxLength: 5 } }), `UNTYPED ${at}/items`],
    ['a question with boxes of its own that takes unknown ones', asking({ type: 'object', properties: { dose: { title: 'Dose', type: 'string' } } }), `OPEN ${at}`],
    ['a list of such', asking({ items: { properties: { dose: { title: 'Dose' } } } }), `OPEN ${at}/items`],
    ['a question called __proto__', ruled({ properties: JSON.parse('{"__proto__":{"title":"A"}}') as object }), 'UNSAFE_KEY /schema/properties/__proto__'],
    ['a look for constructor', { uiSchema: { ...form.uiSchema, constructor: { 'ui:widget': 'radio' } } }, 'UNSAFE_KEY /uiSchema/constructor'],
    ['a matrix of unlike questions', { schema: { ...schema, properties: { allergies: question, low: { ...question, enum: ['a'] } } }, uiSchema: { 'ui:pages': [{ key: 'a', title: 'A', fields: ['allergies', 'low'], matrix: true }] } }, 'MATRIX /uiSchema/ui:pages/0'],
    ['a question without a sharing category', asking({ 'x-category': undefined }), `CATEGORY ${at}`],
    ['a concept nobody knows', asking({ 'x-concept': 'colour' }), `CONCEPT ${at}`],
    ['unknown answers let in', ruled({ additionalProperties: true }), 'OPEN /schema'],
    ['a required question that is not asked', ruled({ required: ['colour'] }), 'UNKNOWN_QUESTION /schema'],
    ['one required of the police that is not asked', ruled({ 'x-required-for': { police: ['/colour'] } }), 'UNKNOWN_QUESTION /schema'],
    ['a kind of referrer nobody knows', ruled({ 'x-required-for': { army: ['/allergies'] } }), 'UNKNOWN_FIELD /schema/x-required-for/army'],
    ['a condition that holds for no answer', ruled({ if: { properties: { allergies: { const: 'x' } } }, then: true }), 'LOOSE_CONDITION /schema/if'],
    ['a question that is asked only once it is answered', ruled({ if: { required: ['allergies'] }, then: { 'x-asks': ['allergies'] } }), `NEVER_ASKED ${at}`],
    ['a question on no page', { uiSchema: {} }, 'PAGES /uiSchema/ui:pages'],
    ['an example that is not valid', { example: { allergies: 5 } }, 'EXAMPLE /example/allergies'],
    ['an example that leaves concepts out', { example: {} }, 'EXAMPLE /example'],
    ['a score of a question that is prefilled', { scoring: { scales: [{ key: 'a', title: 'A', items: [{ pointer: '/allergies' }] }] } }, 'PREFILL /scoring/scales/0/items/0'],
    ['more than 100 kB', { uiSchema: { ...form.uiSchema, note: 'x'.repeat(100_000) } }, 'TOO_LARGE '],
  ])('finds %s', (_, change, error) => expect(found(change)).toContain(error));

  it('finds more than 300 fields', () => {
    const keys = Array.from({ length: 301 }, (_, i) => `q${i}`);
    const many: JsonSchema = { ...schema, properties: Object.fromEntries(keys.map((key) => [key, question])) };
    expect(found({ schema: many })).toContain('TOO_MANY_FIELDS /schema');
  });
  it('counts the boxes of lists among the fields', () => {
    const boxes = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`q${i}`, { title: 'Box' }]));
    expect(found(asking({ items: { properties: boxes } }))).toContain('TOO_MANY_FIELDS /schema');
  });
  it('counts the boxes of a definition as often as they are asked, and no further than it must', () => {
    const pair = { type: 'object', additionalProperties: false, properties: Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`b${i}`, { title: 'Box' }])) };
    const many = { ...schema, $defs: { pair }, properties: Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`q${i}`, { ...question, type: 'array', items: { $ref: '#/$defs/pair' } }])) };
    let errors: string[] = [];
    expect(timesASort(() => (errors = found({ schema: many })))).toBeLessThan(10);
    expect(errors).toContain('TOO_MANY_FIELDS /schema');
  });
  it('finds more than 12 questions in a supplement, and in no other form', () => {
    const many = { ...schema, properties: Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`q${i}`, question])) };
    expect(found({ schema: many })).toContain('TOO_MANY_QUESTIONS /schema');
    expect(found({ schema: many, kind: 'core' })).not.toContain('TOO_MANY_QUESTIONS /schema');
  });
  it('finds what a supplement asks though the core form asks it, by its concept', () => {
    const against = (kind: string, concept: string) =>
      lintForm({ ...form, kind }, { ...form, kind: 'core', schema: { ...schema, properties: { other: { ...question, title: 'Another question', 'x-concept': concept } } } }).map(({ pointer, code }) => `${code} ${pointer}`);
    expect(against('supplement', 'allergies')).toEqual([`DUPLICATE ${at}`]);
    expect(against('supplement', 'medicines')).toEqual([]);
    expect(against('assessment', 'allergies')).toEqual([]);
  });
  it('finds what a supplement asks though the core form asks it, in the same words or nearly', () => {
    const core: FormDefinition = { ...form, kind: 'core', schema: { ...schema, properties: { other: { title: 'What is the person allergic to?', type: 'string' } } } };
    const asks = (change: object) => lintForm({ ...form, ...asking(change) }, core).map(({ code, message }) => `${code} ${message}`);
    for (const title of ['What is the person allergic to?', ' WHAT is the  person allergic to ', 'What is the\u200bperson… allergic\u00adto?!', 'What is the person allergic ｔｏ']) {
      expect(asks({ title, 'x-concept': undefined })).toEqual(['DUPLICATE The core form asks this already: “What is the person allergic to?”']);
    }
    expect(asks({ title: 'What else is the person allergic to?', 'x-concept': undefined })).toEqual([]);
  });
  it('refuses a form 10,000 deep before it costs anything', () => {
    let deep: unknown = {};
    for (let i = 0; i < 10_000; i++) deep = { not: deep };
    let first: string | undefined;
    expect(timesASort(() => ([first] = found({ schema: deep })))).toBeLessThan(1);
    expect(first).toMatch(/^TOO_DEEP \/schema/);
  });
  it('never throws, whatever it is given', () => {
    const anything = fc.anything();
    const node = fc.dictionary(fc.constantFrom(...ALLOWED_KEYWORDS, '__proto__'), anything);
    const candidate = fc.record({ schema: fc.oneof(anything, node, fc.record({ properties: fc.dictionary(fc.string(), node), allOf: fc.array(node) })), scoring: anything });
    fc.assert(fc.property(fc.oneof(anything, candidate), (value) => {
      expect(lintForm(value).length).toBeGreaterThan(0);
      expect(lintForm({ ...form, ...(typeof value === 'object' ? value : {}) })).toBeInstanceOf(Array);
    }), { numRuns: 500 });
  });
});

describe('The dictionary of concepts', () => {
  it('gives each a code of its own', () => {
    const codes = Object.values(CONCEPTS).map(({ code }) => (typeof code === 'string' ? code : code.code));
    expect(new Set(codes).size).toBe(codes.length);
  });
  it('gives each a time for which it is fresh', () => {
    for (const { freshForDays } of Object.values(CONCEPTS)) expect(freshForDays).toBeGreaterThanOrEqual(1);
  });
});
