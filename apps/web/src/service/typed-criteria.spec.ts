import { criterionOf, NO_CRITERION, typedOf, type Criterion } from './typed-criteria';

describe('A criterion as it is typed', () => {
  it.each<[string, Criterion]>([
    ['words alone', { words: 'Wants to change something.', required: false }],
    ['an age', { words: '18 or over.', required: true, facts: ['age'], schema: { properties: { age: { minimum: 18 } } } }],
    ['ages and places', { words: 'Local children.', required: true, facts: ['age', 'postcode-district'], schema: { properties: { age: { minimum: 5, maximum: 17 }, 'postcode-district': { enum: ['QW1', 'QW2'] } } } }],
    ['what cannot be typed', { words: 'Lives alone.', required: false, facts: ['living-situation'], schema: { properties: { 'living-situation': { const: 'alone' } } } }],
    ['what is joined', { words: 'Adult or local.', required: true, facts: ['age', 'postcode-district'], schema: { anyOf: [{ properties: { age: { minimum: 18 } } }, { properties: { 'postcode-district': { enum: ['QW1'] } } }] } }],
  ])('is what it was, after all: %s', (_, criterion) => expect(criterionOf(typedOf(criterion))).toEqual(criterion));

  it('takes districts however they are parted', () => {
    expect(criterionOf({ ...NO_CRITERION, words: 'Local. ', districts: 'qw1, qw2;QW3 ' })).toEqual({
      words: 'Local.', required: true, facts: ['postcode-district'], schema: { properties: { 'postcode-district': { enum: ['QW1', 'QW2', 'QW3'] } } },
    });
  });
});
