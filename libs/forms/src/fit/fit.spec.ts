import fc from 'fast-check';
import type { JsonSchema } from '../json-schema.js';
import { validate } from '../validate.js';
import { byFit, factsOf, fitOf, judge, lintCriteria, requiredUnmet, yearsOld, type Criterion, type Facts } from './index.js';

const TODAY = '2026-03-10';
const adult: Criterion = { words: '18 or over.', required: true, facts: ['age'], schema: { properties: { age: { minimum: 18 } } } };
const local: Criterion = {
  words: 'Lives here, or is registered here.', required: true, facts: ['postcode-district', 'registered-practice'],
  schema: { anyOf: [{ properties: { 'postcode-district': { enum: ['QW1', 'QW2'] } } }, { properties: { 'registered-practice': { enum: ['Q12345'] } } }] },
};
const alone: Criterion = { words: 'Lives alone.', required: false, facts: ['living-situation'], schema: { properties: { 'living-situation': { const: 'alone' } } } };
const wordsOnly: Criterion = { words: 'Wants to change something.', required: true };

describe('Whether somebody meets a criterion', () => {
  it('is unknown while nobody has said what it depends on, and never a no', () => {
    expect(judge(adult, [{}])).toBe('unknown');
    expect(judge(adult, [{ age: 18 }])).toBe('met');
    expect(judge(adult, [{ age: 17 }])).toBe('unmet');
  });

  it('is decided by what is known where that is enough', () => {
    expect(judge(local, [{ 'postcode-district': 'QW2' }])).toBe('met');
    expect(judge(local, [{ 'postcode-district': 'BS1' }])).toBe('unknown');
    expect(judge(local, [{ 'postcode-district': 'BS1', 'registered-practice': 'L81000' }])).toBe('unmet');
  });

  it('is unknown where it is words alone, or cannot be evaluated', () => {
    expect(judge(wordsOnly, [{ age: 40 }])).toBe('unknown');
    expect(judge({ words: 'Broken.', schema: { properties: { sex: { pattern: '(' } } } }, [{ sex: 'female' }])).toBe('unknown');
    expect(judge({ words: 'Leads nowhere.', schema: { properties: { sex: { $ref: '#/$defs/none' } } } }, [{ sex: 'female' }])).toBe('unknown');
  });

  it('agrees with the schema itself where every fact is known, and never contradicts it where some are not', () => {
    const leaf: fc.Arbitrary<JsonSchema> = fc.record({ properties: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 3 }).map((most) => ({ maximum: most })), { minKeys: 1 }) });
    const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
      schema: fc.oneof({ depthSize: 'small' }, leaf, fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }), fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }), fc.record({ not: tie('schema') })),
    }));
    const facts = fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.integer({ min: 0, max: 3 }), c: fc.integer({ min: 0, max: 3 }) });
    fc.assert(fc.property(schema, facts, fc.subarray(['a', 'b', 'c']), (given, known, hidden) => {
      const truth = validate(given, known).length === 0 ? 'met' : 'unmet';
      expect(judge({ words: '', schema: given }, [known])).toBe(truth);
      const partly: Facts = Object.fromEntries(Object.entries(known).filter(([fact]) => !hidden.includes(fact)));
      expect(['unknown', truth]).toContain(judge({ words: '', schema: given }, [partly]));
    }));
  });
});

describe('What is known of somebody', () => {
  it('tells the age on the day', () => {
    expect([yearsOld('2008-03-10', TODAY), yearsOld('2008-03-11', TODAY), yearsOld('2008-02-29', '2026-02-28'), yearsOld('2008-02-29', '2026-03-01')]).toEqual([18, 17, 17, 18]);
  });

  it('is decided by a guessed age only where no likely age would decide otherwise', () => {
    const guessed = (approximateAge: number) => factsOf({ approximateAge }, [], TODAY);
    expect(judge(adult, guessed(40))).toBe('met');
    expect(judge(adult, guessed(20))).toBe('unknown');
    expect(judge(adult, guessed(9))).toBe('unmet');
  });

  it('keeps where somebody is out of it, where that must go out of no door', () => {
    const record = { birthDate: '1980-01-01', postcode: 'qw1 2ab', registeredPractice: 'Q12345', sex: 'unknown' };
    expect(factsOf(record, [], TODAY)).toEqual([{ age: 46, 'postcode-district': 'QW1', 'registered-practice': 'Q12345' }]);
    expect(factsOf({ ...record, restricted: true }, [], TODAY)).toEqual([{ age: 46 }]);
  });
});

describe('Whether a service takes somebody', () => {
  it('fits where all that is required is met, whatever else is not', () => {
    expect(fitOf([adult, alone], [{ age: 30, 'living-situation': 'family' }])).toMatchObject({ fits: 'yes', met: [adult], unmet: [alone], wouldDecide: [] });
  });

  it('does not fit where one that is required is unmet, and asks for nothing more', () => {
    expect(fitOf([adult, local], [{ age: 12 }])).toMatchObject({ fits: 'no', unmet: [adult], unknown: [local], wouldDecide: [] });
    expect(requiredUnmet([adult, local, alone], [{ age: 12, 'living-situation': 'family' }])).toEqual([adult]);
  });

  it('is unknown where one that is required is, and says which facts would decide it', () => {
    expect(fitOf([adult, local, wordsOnly, alone], [{ age: 30, 'postcode-district': 'BS1' }])).toMatchObject({ fits: 'unknown', wouldDecide: ['registered-practice'] });
    expect(fitOf([adult], factsOf({ approximateAge: 19 }, [], TODAY)).wouldDecide).toEqual(['age']);
  });

  it('puts what fits before what may, and that before what does not; then what more speaks for', () => {
    const at = (criteria: Criterion[], facts: Facts) => fitOf(criteria, [facts]);
    const ranked = [at([adult], { age: 9 }), at([adult], {}), at([adult], { age: 30 }), at([adult, alone], { age: 30, 'living-situation': 'alone' })].toSorted(byFit);
    expect(ranked.map(({ fits, met }) => [fits, met.length])).toEqual([['yes', 2], ['yes', 1], ['unknown', 0], ['no', 0]]);
  });
});

describe('Criteria that are to be saved', () => {
  it('are let through where they can be evaluated', () => {
    expect(lintCriteria([adult, local, alone, wordsOnly])).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a fact that nobody knows', [{ ...adult, facts: ['age', 'shoe-size'] }], '/0/facts/1'],
    ['a fact that is looked at and not listed', [{ ...local, facts: ['postcode-district'] }], '/0/facts'],
    ['no words', [{ required: true }], '/0/words'],
    ['a keyword that is no condition', [{ ...adult, schema: { properties: { age: { default: 3 } } } }], '/0/schema/properties/age/default'],
    ['a pattern that could take for ever', [{ ...adult, facts: ['language'], schema: { properties: { language: { pattern: '(a+)+$', maxLength: 1_000 } } } }], '/0/schema/properties/language'],
    ['facts that nothing looks at', [{ words: 'Adults.', required: true, facts: ['age'] }], '/0/schema'],
  ])('are refused for %s, saying where', (_, criteria, pointer) => {
    expect(lintCriteria(criteria).map((error) => error.pointer)).toContain(pointer);
  });

  it('are refused whatever is sent, and never throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(Array.isArray(lintCriteria(value))).toBe(true);
    }));
  });
});
