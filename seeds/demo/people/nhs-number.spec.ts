import { checkDigit, testNhsNumbers } from './nhs-number.js';

describe('The NHS numbers of the demo', () => {
  const numbers = testNhsNumbers(200);

  it('knows the check digit of a printed example', () => expect(checkDigit('943476591')).toBe(9));
  it('knows that some nine digits begin no number', () => expect(checkDigit('999640000')).toBeUndefined());
  it('are in the range kept for tests, ten digits, each once', () => {
    for (const number of numbers) expect(number).toMatch(/^999\d{7}$/);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
  it('have the check digit that modulus 11 gives', () => {
    for (const number of numbers) {
      const sum = [...number].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
      // the tenth digit weighs one: with it the whole is a multiple of eleven
      expect(sum % 11).toBe(0);
    }
  });
  it('are the same every time', () => expect(testNhsNumbers(3)).toEqual(numbers.slice(0, 3)));
});
