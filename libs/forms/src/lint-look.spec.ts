import type { FormDefinition } from './form-definition.js';
import type { JsonSchema } from './json-schema.js';
import { lintForm } from './lint.js';

const about = { title: 'What is known?', 'x-category': 'general' } as const;
const ENTRY: JsonSchema = { type: 'object', additionalProperties: false, properties: { drug: { title: 'Drug', type: 'string' }, dose: { title: 'Dose', type: 'string', enum: ['low', 'high'] } } };
const properties: Record<string, JsonSchema> = {
  words: { ...about, type: 'string', maxLength: 100 },
  email: { ...about, type: 'string', format: 'email' },
  day: { ...about, type: 'string', format: 'date' },
  one: { ...about, type: 'string', enum: ['a', 'b', 'c'] },
  some: { ...about, type: 'array', items: { type: 'string', enum: ['a', 'b'] }, uniqueItems: true, maxItems: 2 },
  yes: { ...about, type: 'boolean' },
  count: { ...about, type: 'integer' },
  grade: { ...about, type: 'integer', enum: [1, 2] },
  rows: { ...about, type: 'array', maxItems: 3, items: ENTRY },
  texts: { ...about, type: 'array', maxItems: 3, items: { type: 'string' } },
  section: { title: 'Home', type: 'object', additionalProperties: false, properties: { street: { ...about, type: 'string' } } },
  defined: { ...about, $ref: '#/$defs/one' },
};
const pages = [{ key: 'one', title: 'One', fields: Object.keys(properties) }];

function found(look: object): string[] {
  const form: FormDefinition = {
    key: 'trial', version: 1, title: 'Trial', kind: 'supplement', example: {}, uiSchema: { 'ui:pages': pages, ...look },
    schema: { type: 'object', additionalProperties: false, properties, $defs: { one: { type: 'string', enum: ['a', 'b'] } } },
  };
  return lintForm(form).map(({ pointer, code }) => `${code} ${pointer}`);
}

describe('The look of a form', () => {
  it('may say what the pages draw, or nothing', () => {
    expect(found({})).toEqual([]);
    expect(found({
      'ui:attribution': 'After a standard', words: { 'ui:widget': 'textarea' }, email: { 'ui:widget': 'text' }, day: { 'ui:widget': 'date' }, one: { 'ui:widget': 'radio', 'ui:enumNames': ['A', 'B', '–'] },
      some: { 'ui:widget': 'checkboxes', 'ui:enumNames': ['A', 'B'] }, yes: { 'ui:widget': 'radio', 'ui:enumNames': ['Yes', 'No'] }, count: { 'ui:widget': 'text' }, grade: { 'ui:widget': 'select' },
      rows: { items: { drug: { 'ui:widget': 'text' }, dose: { 'ui:enumNames': ['Low', 'High'] } } }, texts: { items: { 'ui:widget': 'textarea' } }, section: { street: {} }, defined: { 'ui:widget': 'radio' },
    })).toEqual([]);
  });

  it.each<[string, string, unknown]>([
    ['none that there is', 'words', 'slider'],
    ['one of the library that the pages leave out', 'words', 'password'],
    ['one by its inner name', 'words', 'TextWidget'],
    ['no text', 'words', { widget: 'text' }],
    ['one for many answers, of one', 'one', 'checkboxes'],
    ['one for one answer, of many', 'some', 'radio'],
    ['one for words, of a number', 'count', 'textarea'],
    ['one for a list, of words', 'words', 'radio'],
    ['one for words, of a list', 'one', 'text'],
    ['one that hides', 'words', 'hidden'],
    ['one that hides, of a list', 'some', 'hidden'],
    ['one for a file', 'words', 'file'],
    ['one for a day, of words', 'words', 'date'],
    ['any, of a section', 'section', 'radio'],
    ['any, of a list of entries', 'rows', 'checkboxes'],
    ['any, of a list of texts', 'texts', 'textarea'],
    ['one for words, of a definition with a list', 'defined', 'textarea'],
    ['a key that every object has', 'words', 'toString'],
  ])('names no widget that would break the page: %s', (_, key, widget) => expect(found({ [key]: { 'ui:widget': widget } })).toEqual([`LOOK /uiSchema/${key}/ui:widget`]));

  it.each<[string, object, string]>([
    ['options of the library', { words: { 'ui:options': { widget: 'slider' } } }, 'LOOK /uiSchema/words/ui:options'],
    ['another order', { 'ui:order': ['nothing'] }, 'LOOK /uiSchema/ui:order'],
    ['a field of one’s own', { words: { 'ui:field': 'LayoutGridField' } }, 'LOOK /uiSchema/words/ui:field'],
    ['another title than the one that is kept', { words: { 'ui:title': 'Other' } }, 'LOOK /uiSchema/words/ui:title'],
    ['what holds for all', { 'ui:globalOptions': { readonly: true } }, 'LOOK /uiSchema/ui:globalOptions'],
    ['a question that is not there', { colour: { 'ui:widget': 'text' } }, 'UNKNOWN_QUESTION /uiSchema/colour'],
    ['a box that is not there', { section: { colour: {} } }, 'UNKNOWN_QUESTION /uiSchema/section/colour'],
    ['the entries of what has none', { words: { items: {} } }, 'UNKNOWN_QUESTION /uiSchema/words/items'],
    ['each of the answers to choose from', { some: { items: {} } }, 'UNKNOWN_QUESTION /uiSchema/some/items'],
    ['a widget within a list that does not fit', { rows: { items: { drug: { 'ui:widget': 'radio' } } } }, 'LOOK /uiSchema/rows/items/drug/ui:widget'],
    ['no object', { words: 'textarea' }, 'LOOK /uiSchema/words'],
    ['too few names', { one: { 'ui:enumNames': ['A', 'B'] } }, 'LOOK /uiSchema/one/ui:enumNames'],
    ['too many names', { some: { 'ui:enumNames': ['A', 'B', 'C'] } }, 'LOOK /uiSchema/some/ui:enumNames'],
    ['names by answer', { one: { 'ui:enumNames': { a: 'A' } } }, 'LOOK /uiSchema/one/ui:enumNames'],
    ['names where nothing is listed', { words: { 'ui:enumNames': [] } }, 'LOOK /uiSchema/words/ui:enumNames'],
    ['a name that is no text', { one: { 'ui:enumNames': ['A', { b: 1 }, 'C'] } }, 'LOOK /uiSchema/one/ui:enumNames/1'],
    ['a name that nobody sees', { one: { 'ui:enumNames': ['A', '\u200b', 'C'] } }, 'UNLABELLED /uiSchema/one/ui:enumNames/1'],
  ])('says nothing that the pages do not know: %s', (_, look, error) => expect(found(look)).toEqual([error]));
});
