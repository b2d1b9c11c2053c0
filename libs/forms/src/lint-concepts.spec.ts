import { CONCEPTS } from './concepts.js';
import type { FormDefinition } from './form-definition.js';
import type { JsonSchema } from './json-schema.js';
import { lintForm } from './lint.js';

const TEXT: JsonSchema = { type: 'string', maxLength: 100 };
const CHOICE: JsonSchema = { type: 'string', enum: ['yes', 'no'] };
const CHOICES: JsonSchema = { type: 'array', items: CHOICE, uniqueItems: true, maxItems: 2 };

/** What is found in a form of this one question. */
function found(concept: string, question: JsonSchema, $defs: JsonSchema['$defs'] = {}): string[] {
  const asked: JsonSchema = { title: 'What is known?', 'x-concept': concept, 'x-category': CONCEPTS[concept]?.category, 'x-prefill': 'never', ...question };
  const form: FormDefinition = {
    key: 'trial', version: 1, title: 'Trial', kind: 'supplement', uiSchema: { 'ui:pages': [{ key: 'one', title: 'One', fields: ['q'] }] }, example: {},
    schema: { type: 'object', additionalProperties: false, properties: { q: asked }, $defs },
  };
  return lintForm(form).filter(({ code }) => code !== 'EXAMPLE').map(({ pointer, code, message }) => `${code} ${pointer} ${message}`);
}
const at = '/schema/properties/q';

describe('A question with a concept', () => {
  it.each<[string, string, JsonSchema]>([
    ['a text', 'carers', TEXT],
    ['a choice', 'self-harm', CHOICE],
    ['any choices', 'legal-status', CHOICES],
    ['a date', 'expected-discharge', { type: 'string', format: 'date' }],
    ['a list', 'household-of-child', { type: 'array', maxItems: 3, items: { type: 'object', additionalProperties: false, properties: { name: { title: 'Name', type: 'string' } } } }],
    ['a text that a definition describes', 'carers', { $ref: '#/$defs/words' }],
  ])('may be asked as the dictionary has it: %s', (_, concept, question) => expect(found(concept, question, { words: TEXT })).toEqual([]));

  it('is seen by those who may see the concept, and by no others', () => {
    expect(found('preferred-place-of-death', { ...CHOICE, 'x-category': 'general' })).toEqual([`CATEGORY ${at} The sharing category of “preferred-place-of-death” is “end-of-life”, not “general”`]);
    expect(found('carers', { ...TEXT, 'x-category': 'safeguarding' })).toEqual([`CATEGORY ${at} The sharing category of “carers” is “general”, not “safeguarding”`]);
  });

  it('is given no past answer more freely than the dictionary allows', () => {
    const prefill = (concept: string, question: JsonSchema, free: JsonSchema['x-prefill']) => found(concept, { ...question, 'x-prefill': free });
    for (const free of ['offer', 'confirm-singly', undefined] as const) {
      expect(prefill('self-harm', CHOICE, free)).toEqual([`PREFILL ${at} A past answer to “self-harm” may be taken over no more freely than “never”: set x-prefill`]);
    }
    expect(prefill('allergies', TEXT, 'offer')).toEqual([`PREFILL ${at} A past answer to “allergies” may be taken over no more freely than “confirm-singly”: set x-prefill`]);
    for (const strict of ['confirm-singly', 'never', undefined] as const) expect(prefill('allergies', TEXT, strict)).toEqual([]);
    expect(prefill('carers', TEXT, 'offer')).toEqual([]);
  });

  it.each<[string, string, JsonSchema, string]>([
    ['a whole number for a choice', 'employment-status', { type: 'integer' }, 'one answer of a list'],
    ['yes or no for a choice', 'interpreter-needed', { type: 'boolean' }, 'one answer of a list'],
    ['numbers to choose from', 'employment-status', { type: 'integer', enum: [1, 2] }, 'one answer of a list'],
    ['any text for a choice', 'employment-status', TEXT, 'one answer of a list'],
    ['a choice for a text', 'carers', CHOICE, 'a text'],
    ['a date for a text', 'carers', { type: 'string', format: 'date' }, 'a text'],
    ['one choice for several', 'legal-status', CHOICE, 'any answers of a list'],
    ['any texts for choices', 'legal-status', { type: 'array', maxItems: 2, items: TEXT }, 'any answers of a list'],
    ['a time for a date', 'expected-discharge', { type: 'string', format: 'date-time' }, 'a date'],
    ['choices for a list', 'household-of-child', CHOICES, 'a list of entries'],
    ['boxes for a text', 'carers', { type: 'object', additionalProperties: false, properties: { name: { title: 'Name', type: 'string' } } }, 'a text'],
    ['text or number', 'carers', { type: ['string', 'integer'] }, 'a text'],
    ['a number that a definition describes', 'carers', { $ref: '#/$defs/number' }, 'a text'],
  ])('is not asked otherwise than the dictionary has it: %s', (_, concept, question, words) => {
    expect(found(concept, question, { number: { type: 'number' } })).toEqual([`CONCEPT_TYPE ${at} “${concept}” is answered with ${words}`]);
  });
});

describe('A concept', () => {
  const WITHIN: JsonSchema = { type: 'object', additionalProperties: false, properties: { name: { title: 'Name', type: 'string', maxLength: 100, 'x-concept': 'carers' } } };
  it.each<[string, JsonSchema, string]>([
    ['each entry of a list', { type: 'array', maxItems: 3, items: WITHIN }, `${at}/items/properties/name`],
    ['any entry of a list, unknown to the dictionary or not', { type: 'array', maxItems: 3, items: { ...TEXT, 'x-concept': 'invented' } }, `${at}/items`],
    ['a definition', { $ref: '#/$defs/part' }, '/schema/$defs/part'],
  ])('is that of a whole question, not of %s', (_, question, where) => {
    const $defs = { part: { type: 'object', additionalProperties: false, 'x-concept': 'carers' } } as const;
    const errors = found('household-of-child', question, '$ref' in question ? $defs : {});
    expect(errors.filter((error) => error.startsWith('CONCEPT '))).toEqual([expect.stringContaining(`CONCEPT ${where} A concept is that of a whole question`)]);
  });
});

describe('The dictionary', () => {
  const freest = (prefill: string): string[] => Object.entries(CONCEPTS).flatMap(([key, concept]) => (concept.prefill === prefill ? [key] : []));

  it('lets nothing be offered that is consent, capacity, present risk or urgency', () => {
    expect(freest('never')).toEqual(expect.arrayContaining([
      'agreement-basis', 'agreement-given-by', 'homelessness-agreement', 'technology-agreed', 'mental-capacity', 'urgency', 'urgency-reason', 'risk-to-person', 'risk-to-others', 'self-harm',
      'safeguarding-concern', 'harm-to-child', 'domestic-abuse-kinds', 'cpr-decision', 'legal-status', 'police-reference', 'persons-wishes',
    ]));
  });
  it('lets nothing of allergies or safeguarding be taken over together with others', () => {
    for (const key of freest('offer')) expect([key, CONCEPTS[key]?.category]).not.toEqual([key, 'safeguarding']);
    for (const key of ['allergies', 'allergy-status']) expect([key, CONCEPTS[key]?.prefill]).toEqual([key, 'confirm-singly']);
  });
});
