import { createCustomEqual } from './equals';

const isEqual = createCustomEqual();

describe('Two things that the form library compares', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['the same JSON', { a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
    ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ['another value', { a: [1] }, { a: [2] }, false],
    ['a key more', { a: 1 }, { a: 1, b: undefined }, false],
    ['a key of another name', { a: undefined }, { b: undefined }, false],
    ['a list and a section', [], {}, false],
    ['nothing and a section', null, {}, false],
    ['two functions', (): number => 1, (): number => 2, true],
  ])('are equal or not: %s', (_, one, other, is) => expect(isEqual(one, other)).toBe(is));
});
