import fc from 'fast-check';
import { formErrors } from '../form-schema.js';
import type { FormDefinition } from '../form-definition.js';
import type { JsonSchema } from '../json-schema.js';
import { breakagesOf, broken } from './broken-records.js';
import { recordsOf } from './records.js';

const formOf = (schema: Partial<JsonSchema>): FormDefinition => ({
  key: 'made-up', version: 1, title: 'Made up', kind: 'supplement', uiSchema: {}, example: {},
  schema: {
    type: 'object', additionalProperties: false, required: ['who'],
    properties: {
      who: { type: 'string', enum: ['person', 'family'] },
      when: { type: 'string', format: 'date' },
      at: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d(:(?!00$)[0-5]\\d)?$', maxLength: 8 },
      heat: { type: 'number', minimum: 30, maximum: 45, multipleOf: 0.1 },
      names: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'object', additionalProperties: false, required: ['name'], properties: { name: { type: 'string', pattern: '\\S', minLength: 1, maxLength: 12 }, age: { type: 'integer', minimum: 0, maximum: 17 } } } },
      agreed: { type: 'boolean' },
      needs: { type: 'array', minItems: 1, maxItems: 4, uniqueItems: true, items: { type: 'string', enum: ['food', 'fuel', 'none', 'not-known'] } },
    },
    'x-required-for': { police: ['/when'] },
    allOf: [
      { if: { properties: { who: { const: 'family' } }, required: ['who'] }, then: { 'x-asks': ['names'], required: ['names'] } },
      { if: { properties: { who: { enum: ['person'] } }, required: ['who'] }, then: { required: ['agreed'], properties: { agreed: { const: true } } } },
    ],
    ...schema,
  },
});
const form = formOf({});

describe('A record made for a test', () => {
  it('is right, by lists, dates, times, decimals and conditions on each other', () => {
    fc.assert(fc.property(recordsOf(form, 'police'), (record) => expect(formErrors(form, record, { referrerKind: 'police' })).toEqual([])));
  });

  it('may be broken at every depth, each time in that place', () => {
    const places = new Set<string>();
    fc.assert(fc.property(recordsOf(form), (record) => {
      for (const breakage of breakagesOf(form, record)) {
        places.add(`${breakage.pointer.replace(/\d+/, '0')} ${breakage.how}`);
        expect([breakage, ...formErrors(form, broken(record, breakage), { referrerKind: 'other' }).map(({ pointer }) => pointer)]).toEqual([breakage, breakage.pointer]);
      }
    }));
    for (const place of ['/who missing', '/who no option', '/names no entry', '/names too many entries', '/names/0/age too high', '/names/0/name blank', '/names/0/nobodyAsked not asked', '/when no day', '/needs not alone', '/nobodyAsked not asked']) expect([...places]).toContain(place);
  });

  it('shows a rule that the form has and the validator does not look at', () => {
    const loose: FormDefinition = { ...form, schema: { ...form.schema, allOf: [] } };
    const missed = fc.sample(recordsOf(loose), 200).filter((record) => formErrors(form, record, { referrerKind: 'other' }).length > 0);
    expect(missed.length).toBeGreaterThan(0);
  });

  it('is not made of a form that says what the makers cannot read: they throw', () => {
    expect(() => recordsOf(formOf({ properties: { who: { type: 'string', pattern: '^[a-z]{3}$', maxLength: 3 } } }))).toThrow('no test can make a text that matches');
    expect(() => recordsOf(formOf({ properties: { who: { oneOf: [true] } } }))).toThrow('no test can make an answer to a question with “oneOf”');
    expect(() => fc.sample(recordsOf(formOf({ allOf: [{ if: { oneOf: [true] }, then: true }] })), 1)).toThrow('no test can read a condition with “oneOf”');
  });
});
