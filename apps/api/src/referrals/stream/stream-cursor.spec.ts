import fc from 'fast-check';
import { Problem } from '../../platform/problem/index.js';
import { decodeStreamCursor, encodeStreamCursor } from './stream-cursor.js';

const hex = (digits: number) => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: digits, maxLength: digits });

describe('The id of a streamed message', () => {
  it('says where to go on, whatever was had', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 48 - 1), fc.array(hex(12), { maxLength: 50 }), (from, had) => {
        expect(decodeStreamCursor(encodeStreamCursor({ from, had }))).toEqual({ from, had });
      }),
    );
  });

  it('names the latest fifty that were had, so that it stays a header', () => {
    const had = Array.from({ length: 60 }, (_, n) => n.toString(16).padStart(12, '0'));
    expect(decodeStreamCursor(encodeStreamCursor({ from: 1, had }))?.had).toEqual(had.slice(10));
  });

  it('may be absent, or empty where nothing was had', () => {
    expect([decodeStreamCursor(undefined), decodeStreamCursor('')]).toEqual([null, null]);
  });

  it('that was made up is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        try {
          return decodeStreamCursor(text) !== null && /^[0-9a-f]{12}$/.test(text);
        } catch (error) {
          return error instanceof Problem && error.code === 'INPUT_INVALID';
        }
      }),
    );
  });
});
