import fc from 'fast-check';
import { Problem } from '../problem/index.js';
import { decodeCursor, encodeCursor, type CursorKind } from './index.js';

const SHAPE: CursorKind[] = ['time', 'integer', 'uuid', 'string'];
const KEYS = ['2026-03-29T00:30:00.123456Z', 3, '01890a5d-ac96-774b-bcce-b302099a8057', 'routine'];

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
  return 'taken';
};

describe('A cursor', () => {
  it('gives back the keys it was made of, and is safe in a URL', () => {
    const cursor = encodeCursor(KEYS);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(decodeCursor(cursor, SHAPE)).toEqual(KEYS);
  });

  it.each([
    ['of another list', encodeCursor([1, 2])],
    ['of other types', encodeCursor([3, ...KEYS.slice(1)])],
    ['with a day that is not in the calendar', encodeCursor(['2026-02-30T00:00:00Z', ...KEYS.slice(1)])],
    ['with NUL', encodeCursor([...KEYS.slice(0, 3), 'a\0'])],
    ['with an object', Buffer.from('[{},1,2,3]').toString('base64url')],
    ['that is empty', ''],
  ])('%s is refused', (_, cursor) => {
    expect(codeOf(() => decodeCursor(cursor, SHAPE))).toBe('INPUT_INVALID');
  });

  it('that was made up is refused, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => codeOf(() => decodeCursor(text, SHAPE)) === 'INPUT_INVALID'));
    fc.assert(fc.property(fc.json(), (json) => codeOf(() => decodeCursor(Buffer.from(json).toString('base64url'), SHAPE)) === 'INPUT_INVALID'));
  });
});
