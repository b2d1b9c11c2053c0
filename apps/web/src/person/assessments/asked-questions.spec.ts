import type { FormDefinition } from '@onward/forms';
import { askedAnswers, askedPages, faultsIn } from './asked-questions';

const form: FormDefinition = {
  key: 'drinking', version: 1, title: 'Drinking', kind: 'assessment', example: {},
  schema: {
    type: 'object', additionalProperties: false, properties: { often: { type: 'string', enum: ['never', 'weekly'], title: 'How often?' }, much: { type: 'integer', title: 'How much?' } }, required: ['often'],
    allOf: [{ if: { properties: { often: { const: 'weekly' } }, required: ['often'] }, then: { 'x-asks': ['much'], required: ['much'] } }],
  },
  uiSchema: { 'ui:pages': [{ key: 'first', title: 'First', fields: ['often'], matrix: true }, { key: 'then', title: 'Then', fields: ['much'] }] },
};

describe('What an instrument asks', () => {
  it('are the pages on which something is asked, given the answers', () => {
    expect(askedPages(form, {}).map(({ key, matrix }) => [key, matrix])).toEqual([['first', true]]);
    expect(askedPages(form, { often: 'weekly' }).map(({ key }) => key)).toEqual(['first', 'then']);
  });
  it('is one page where the form has none', () => {
    const { 'ui:pages': _, ...uiSchema } = form.uiSchema;
    expect(askedPages({ ...form, uiSchema }, { often: 'weekly' }).map(({ title, schema }) => [title, Object.keys(schema.properties ?? {})])).toEqual([['Drinking', ['often', 'much']]]);
  });
  it('is what is sent: an answer to what is no longer asked is not', () => {
    expect(askedAnswers(form, { often: 'never', much: 3 })).toEqual({ often: 'never' });
    expect(faultsIn(form, { often: 'never', much: 3 }, 'gp-practice')).toEqual([]);
    expect(faultsIn(form, { often: 'weekly' }, 'gp-practice').map(({ pointer, code }) => [pointer, code])).toEqual([['/much', 'REQUIRED']]);
  });
});
