import fc from 'fast-check';
import { editDistance, toleratedErrors } from './edit-distance.js';

describe('Typing errors between two names', () => {
  it.each([
    ['smith', 'smith', 0],
    ['smith', 'smyth', 1],
    ['smith', 'smiht', 1],
    ['smith', 'smit', 1],
    ['smith', 'smiith', 1],
    ['msith', 'smith', 1],
    ['featherstone', 'fetherston', 2],
    ['smith', 'jones', 5],
    ['', 'ng', 2],
    ['ab', 'ba', 1],
    ['👩‍🚀a', '👩‍🚀b', 1],
  ])('%s and %s: %d', (from, to, errors) => expect(editDistance(from, to)).toBe(errors));

  it('are as many in either direction, and none only between equal names', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (from, to) => {
        expect(editDistance(from, to)).toBe(editDistance(to, from));
        expect(editDistance(from, to) === 0).toBe(from === to);
      }),
    );
  });

  it('are tolerated up to one, and up to two from eight letters on', () => {
    expect([toleratedErrors('smith'), toleratedErrors('hawkins'), toleratedErrors('whitaker')]).toEqual([1, 1, 2]);
  });
});
