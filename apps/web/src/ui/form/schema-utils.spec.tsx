import type { JsonSchema } from '@onward/forms';
import { renderToStaticMarkup } from 'react-dom/server';
import { asLibrarySchema } from './library-schema';
import { registryOf } from './registry';
import { isUnusual, schemaUtilsOf } from './schema-utils';
import { UnusualQuestion } from './unusual-question';

const DEFINITIONS: JsonSchema['$defs'] = {
  words: { type: 'string', maxLength: 50 },
  pet: { type: 'object', additionalProperties: false, properties: { kind: { type: 'string' }, name: { $ref: '#/$defs/words' } }, if: { properties: { kind: { const: 'dog' } }, required: ['kind'] }, then: { required: ['name'] } },
};
const utils = schemaUtilsOf(DEFINITIONS);
const settled = (node: JsonSchema, answer?: unknown) => utils.retrieveSchema(asLibrarySchema(node), answer);

describe('What a question’s schema comes to', () => {
  it('is the schema itself where there is nothing to settle', () => {
    const node: JsonSchema = { type: 'string' };
    expect(settled(node)).toBe(node);
  });

  it('is what it refers to, with what it says itself; the same object each time', () => {
    const node: JsonSchema = { $ref: '#/$defs/words', title: 'Why?', maxLength: 9 };
    expect(settled(node)).toEqual({ type: 'string', maxLength: 9, title: 'Why?' });
    expect(settled(node)).toBe(settled(node));
  });

  it('is all that it is made of', () => {
    expect(settled({ title: 'Why?', allOf: [{ $ref: '#/$defs/words' }, { minLength: 1 }] })).toEqual({ title: 'Why?', type: 'string', maxLength: 50, minLength: 1 });
  });

  it('asks what its answer asks for', () => {
    const node: JsonSchema = { $ref: '#/$defs/pet', title: 'Pet' };
    expect(settled(node, { kind: 'dog' }).required).toEqual(['name']);
    expect(settled(node, { kind: 'cat' }).required).toBeUndefined();
    expect(settled(node).required).toBeUndefined();
  });
});

describe('A new entry of a list', () => {
  it('is one to be filled, and answers nothing', () => {
    const entry = (node: JsonSchema): unknown => utils.getDefaultFormState(asLibrarySchema(node));
    expect([entry({ $ref: '#/$defs/pet' }), entry({ type: 'string', const: 'x' }), entry({ type: 'boolean' })]).toEqual([{}, undefined, undefined]);
  });
});

describe('A question to choose from', () => {
  it.each<[string, JsonSchema, boolean]>([
    ['with a list of values', { enum: ['a'] }, true],
    ['with a list of values that it refers to', { $ref: '#/$defs/words' }, false],
    ['with each value by itself', { oneOf: [{ const: 'a', title: 'A' }, { const: 'b', title: 'B' }] }, true],
    ['between shapes', { oneOf: [{ type: 'string' }, { type: 'number' }] }, false],
  ])('is known: %s', (_, node, is) => expect(utils.isSelect(asLibrarySchema(node))).toBe(is));

  it('takes several where each may be chosen once', () => {
    expect(utils.isMultiSelect(asLibrarySchema({ type: 'array', uniqueItems: true, items: { enum: ['a'] } }))).toBe(true);
    expect(utils.isMultiSelect(asLibrarySchema({ type: 'array', items: { enum: ['a'] } }))).toBe(false);
  });
});

describe('A question that few forms have', () => {
  const shapes: JsonSchema = { title: 'How much?', anyOf: [{ type: 'string', title: 'In words' }, { type: 'number', title: 'A number' }] };

  it.each<[string, JsonSchema, boolean]>([
    ['a choice between shapes', shapes, true],
    ['one within a list', { type: 'array', items: { type: 'object', properties: { much: shapes } } }, true],
    ['boxes that the form does not name', { type: 'object', additionalProperties: { type: 'string' } }, true],
    ['a choice between values', { oneOf: [{ const: 'a' }, { const: 'b' }] }, false],
    ['a section', { $ref: '#/$defs/pet' }, false],
  ])('is known: %s', (_, node, is) => expect(isUnusual(node, DEFINITIONS)).toBe(is));

  it('is drawn by the library’s own way with schemas', () => {
    const registry = registryOf(DEFINITIONS);
    const html = renderToStaticMarkup(
      <UnusualQuestion name="much" schema={asLibrarySchema(shapes)} formData={5} fieldPathId={{ $id: 'answer_much', path: ['much'] }} registry={registry} required onChange={() => undefined} onBlur={() => undefined} onFocus={() => undefined} />,
    );
    expect(html).toContain('A number');
    expect(html).toMatch(/<input[^>]* value="5"/);
  });
});
