import fc from 'fast-check';
import { mergeCategories, splitByCategory } from './categories.js';
import type { FormDefinition } from './form-definition.js';

const form: FormDefinition = {
  key: 'trial',
  version: 1,
  title: 'Trial',
  kind: 'supplement',
  uiSchema: {},
  example: {},
  schema: {
    type: 'object',
    properties: {
      history: { type: 'string', 'x-category': 'general' },
      drugs: { type: 'string', 'x-category': 'substance-misuse' },
      home: {
        type: 'object',
        'x-category': 'general',
        properties: { alone: { type: 'boolean' }, risk: { type: 'string', 'x-category': 'safeguarding' } },
      },
      incidents: { type: 'array', items: { type: 'object' }, 'x-category': 'police' },
    },
  },
};

describe('Answers by sharing category', () => {
  it('are each in the part of their question, sections divided', () => {
    const answers = { history: 'well', drugs: 'none', home: { alone: true, risk: 'stairs' }, incidents: [{ log: 1 }] };
    expect(splitByCategory(form, answers)).toEqual({
      general: { history: 'well', home: { alone: true } },
      'substance-misuse': { drugs: 'none' },
      safeguarding: { home: { risk: 'stairs' } },
      police: { incidents: [{ log: 1 }] },
    });
  });
  it('are where the dictionary puts their concept, whatever the form says of it', () => {
    const older: FormDefinition = { ...form, schema: { type: 'object', properties: { place: { type: 'string', 'x-concept': 'preferred-place-of-death', 'x-category': 'general' } } } };
    expect(splitByCategory(older, { place: 'home' })).toEqual({ 'end-of-life': { place: 'home' } });
  });
  it('leave no part where there is no answer', () => expect(splitByCategory(form, {})).toEqual({}));
  it('put an answer to an unknown question where the fewest may read it', () => {
    expect(splitByCategory(form, { colour: 'red' })).toEqual({ safeguarding: { colour: 'red' } });
  });
  it('miss what a reader may not see, and nothing else', () => {
    const { safeguarding, ...seen } = splitByCategory(form, { history: 'well', home: { alone: true, risk: 'stairs' } });
    expect(safeguarding).toBeDefined();
    expect(mergeCategories(seen)).toEqual({ history: 'well', home: { alone: true } });
  });
  it('make the same answers when put together again, whatever they were', () => {
    const json = fc.jsonValue();
    const shaped = fc.record(
      { history: json, drugs: json, home: fc.oneof(json, fc.record({ alone: json, risk: json, other: json }, { requiredKeys: [] })), incidents: json },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(shaped, fc.dictionary(fc.oneof(fc.constantFrom('home', '__proto__', 'constructor', ''), fc.string()), json)), (answers) => {
        const before = JSON.stringify(answers);
        const parts = splitByCategory(form, answers);
        const stored = JSON.parse(JSON.stringify(parts)) as typeof parts;
        expect(mergeCategories(stored)).toEqual(JSON.parse(before));
        expect(JSON.stringify(answers)).toBe(before);
      }),
      { numRuns: 1_000 },
    );
  });
});
