import mergeAllOf from './merge-all-of';

describe('A schema of several parts', () => {
  it('is drawn as one: the questions of each, and what any of them requires', () => {
    expect(mergeAllOf({ type: 'object', properties: { a: {} }, required: ['a'], allOf: [{ properties: { b: {} }, required: ['b', 'a'] }, true, { title: 'Both' }] })).toEqual({
      type: 'object', title: 'Both', properties: { a: {}, b: {} }, required: ['a', 'b'],
    });
  });

  it('is left as it is where it has one part', () => {
    expect(mergeAllOf({ type: 'string' })).toEqual({ type: 'string' });
  });
});
