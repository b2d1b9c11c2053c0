import fc from 'fast-check';
import { formatReference, makeReference, parseReference } from './reference.js';

const anyReference = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(makeReference);
const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

describe('the reference', () => {
  it('is read as it was written, in lower case, with letters for figures, spaced anyhow', () => {
    fc.assert(
      fc.property(anyReference, (stored) => {
        const spoken = formatReference(stored);
        expect(spoken).toMatch(/^ONW-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(parseReference(spoken)).toBe(stored);
        expect(parseReference(spoken.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l'))).toBe(stored);
        expect(parseReference(` ${stored.slice(0, 3)} ${stored.slice(3).replace(/1/g, 'I')} `)).toBe(stored);
      }),
    );
  });

  it('with any one character wrong is not a reference', () => {
    fc.assert(
      fc.property(anyReference, fc.nat(7), fc.constantFrom(...ALPHABET), (stored, at, wrong) => {
        fc.pre(stored[at] !== wrong);
        expect(parseReference(stored.slice(0, at) + wrong + stored.slice(at + 1))).toBeUndefined();
      }),
    );
  });

  it('with two neighbours swapped is not a reference', () => {
    fc.assert(
      fc.property(anyReference, fc.nat(6), (stored, at) => {
        const [a = '', b = ''] = [stored[at], stored[at + 1]];
        fc.pre(a !== b && a + b !== '0Z' && a + b !== 'Z0');
        expect(parseReference(stored.slice(0, at) + b + a + stored.slice(at + 2))).toBeUndefined();
      }),
    );
  });

  it('is not made of too few random bytes, nor read from another alphabet', () => {
    expect(() => makeReference(new Uint8Array(6))).toThrow(RangeError);
    expect(parseReference('ONW-UUUU-UUUU')).toBeUndefined();
    expect(parseReference('')).toBeUndefined();
  });
});
