import type { FormDefinition } from './form-definition.js';
import { draftErrors, emptyAnswers, formErrors, schemaFor } from './form-schema.js';
import { questionsToAsk } from './questions.js';
import { validate } from './validate.js';

const form: FormDefinition = {
  key: 'trial',
  version: 1,
  title: 'Trial',
  kind: 'supplement',
  uiSchema: {},
  example: {},
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['reason'],
    'x-required-for': { police: ['/incident'], 'gp-practice': ['/history/illnesses'] },
    properties: {
      reason: { title: 'Reason', type: 'string', minLength: 3, pattern: '\\S', maxLength: 10 },
      incident: { title: 'Incident', type: 'string' },
      history: { type: 'object', additionalProperties: false, properties: { illnesses: { title: 'Illnesses', type: 'string' } } },
      risk: { title: 'Risk', enum: ['yes', 'no'] },
      riskDetails: { title: 'Risk details', type: 'string' },
    },
    allOf: [
      {
        if: { properties: { risk: { const: 'yes' } }, required: ['risk'] },
        then: { 'x-asks': ['riskDetails'], 'x-required-for': { 'gp-practice': ['/riskDetails'] } },
      },
    ],
  },
};
const missing = (answers: unknown, referrerKind: 'police' | 'gp-practice' | 'other') =>
  formErrors(form, answers, { referrerKind }).map(({ pointer }) => pointer);

describe('What a form requires', () => {
  it('differs by the kind of the sender’s organisation', () => {
    expect(missing({}, 'other')).toEqual(['/reason']);
    expect(missing({}, 'police')).toEqual(['/reason', '/incident']);
  });
  it('asks for the section around a required question too', () => {
    expect(missing({ reason: 'fall' }, 'gp-practice')).toEqual(['/history']);
    expect(missing({ reason: 'fall', history: {} }, 'gp-practice')).toEqual(['/history/illnesses']);
  });
  it('may differ within a branch', () => {
    const answers = { reason: 'fall', risk: 'yes', history: { illnesses: 'none' }, incident: '1' };
    expect(missing(answers, 'gp-practice')).toEqual(['/riskDetails']);
    expect(missing(answers, 'police')).toEqual([]);
  });
  it('is a plain schema, the same one each time, and leaves the form as it was', () => {
    const before = JSON.stringify(form);
    const schema = schemaFor(form, 'police');
    expect(schema.required).toEqual(['reason', 'incident']);
    expect(JSON.stringify(schema)).not.toContain('x-required-for');
    expect(schemaFor(form, 'police')).toBe(schema);
    expect(validate(schema, { reason: 'fall', incident: '1' })).toEqual([]);
    expect(JSON.stringify(form)).toBe(before);
  });
});

describe('What speaks of all the other options of a list', () => {
  const listing: FormDefinition = {
    ...form,
    uiSchema: { held: { 'ui:enumNames': ['A section', 'A licence', 'None of these', 'I do not know'] }, needs: { aids: { 'ui:enumNames': ['A stick', 'No aids'] } }, rooms: { items: { hazards: { 'ui:enumNames': ['Stairs', 'Nothing'] } } } },
    schema: {
      type: 'object', additionalProperties: false, $defs: { aid: { type: 'string', enum: ['stick', 'none'] } },
      properties: {
        held: { title: 'Held under', type: 'array', maxItems: 3, uniqueItems: true, items: { type: 'string', enum: ['section', 'licence', 'none', 'not-known'] } },
        needs: { type: 'object', additionalProperties: false, properties: { aids: { title: 'Aids', type: 'array', items: { $ref: '#/$defs/aid' } } } },
        rooms: { title: 'Rooms', type: 'array', items: { type: 'object', additionalProperties: false, properties: { hazards: { title: 'Hazards', type: 'array', items: { enum: ['stairs', 'none'] } } } } },
      },
    },
  };
  const said = (answers: object) => formErrors(listing, answers, { referrerKind: 'other' });
  const alone = (pointer: string, words: string) => [{ pointer, code: 'NOT_ALLOWED', message: `Choose “${words}” alone, or the others` }];

  it('is chosen alone: the page and the server say so in its own words', () => {
    expect(said({ held: ['section', 'none'] })).toEqual(alone('/held', 'None of these'));
    expect(said({ held: ['not-known', 'licence'] })).toEqual(alone('/held', 'I do not know'));
    expect(said({ held: ['none', 'not-known'] })).toEqual(alone('/held', 'None of these'));
    for (const held of [['none'], ['not-known'], ['section', 'licence'], ['section']]) expect(said({ held })).toEqual([]);
  });
  it('is so within a section, where the options are defined elsewhere, and within the entries of a list', () => {
    expect(said({ needs: { aids: ['stick', 'none'] } })).toEqual(alone('/needs/aids', 'No aids'));
    expect(said({ rooms: [{ hazards: ['none'] }, { hazards: ['stairs', 'none'] }] })).toEqual(alone('/rooms/1/hazards', 'Nothing'));
    expect(said({ needs: { aids: ['stick'] }, rooms: [{ hazards: ['stairs'] }] })).toEqual([]);
  });
  it('may stand beside the others in a draft', () => expect(draftErrors(listing, { held: ['section', 'none', 'not-known'] })).toEqual([]));
});

describe('A draft', () => {
  it('may be empty, half typed, blank, or not yet agree with itself', () => {
    for (const answers of [{}, { reason: 'f' }, { reason: '' }, { reason: ' ' }, { history: {} }, { risk: 'yes' }]) {
      expect(draftErrors(form, answers)).toEqual([]);
    }
  });
  it('keeps a text however long it is, which may not be sent', () => {
    const reason = 'far too long '.repeat(50_000);
    expect(draftErrors(form, { reason })).toEqual([]);
    expect(formErrors(form, { reason }, { referrerKind: 'other' })).toEqual([{ pointer: '/reason', code: 'TOO_LONG', message: 'Reason must be 10 characters or fewer' }]);
  });
  it('holds no short text against a pattern less, and no long one against a pattern that would take for ever', () => {
    const coded: FormDefinition = { ...form, schema: { type: 'object', properties: { code: { title: 'Code', type: 'string', pattern: '^a*a*b$', maxLength: 20, 'x-messages': { pattern: 'Enter a code' } } } } };
    const told = (value: string) => draftErrors(coded, { code: value }).map(({ code, message }) => `${code} ${message}`);
    expect([told('aab'), told('aac')]).toEqual([[], ['PATTERN Enter a code']]);
    const before = performance.now();
    expect(told('a'.repeat(300_000))).toEqual([]);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
  it('holds nothing that is unknown or of the wrong shape', () => {
    const codes = draftErrors(form, { reason: 'far too long', risk: 'perhaps', history: 3, colour: 'red' }).map(({ code, pointer }) => `${code} ${pointer}`);
    expect(codes).toEqual(['TYPE /history', 'NOT_ALLOWED /risk', 'UNKNOWN_FIELD /colour']);
    expect(draftErrors(form, [])).toHaveLength(1);
  });
});

describe('A form nobody has touched', () => {
  it('has no answers', () => expect(emptyAnswers(form)).toEqual({}));
  it('shows a conditional question only once its condition holds', () => {
    expect(questionsToAsk(form, {})).not.toContain('riskDetails');
    expect(questionsToAsk(form, { risk: 'no' })).not.toContain('riskDetails');
    expect(questionsToAsk(form, { risk: 'yes' })).toEqual(['reason', 'incident', 'history', 'risk', 'riskDetails']);
  });
});
