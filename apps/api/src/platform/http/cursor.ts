import { Problem } from '../problem/index.js';

export type CursorKey = string | number | boolean | null;

/** A page of a list, as every list answers it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** The keyset of the last row as an opaque text: what the next page starts after. It must hold no person's data. */
export function encodeCursor(keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/**
 * The keyset of a cursor that `encodeCursor` made. `shape` names the type of each key; a cursor of another shape,
 * or one that was tampered with, is INPUT_INVALID at `/query/cursor`. `uuid` and `time` (ISO 8601 UTC) are checked
 * so that PostgreSQL is never asked to read anything else.
 */
export function decodeCursor(cursor: string, shape: readonly CursorKind[]): CursorKey[] {
  const keys = parse(cursor);
  if (!Array.isArray(keys) || keys.length !== shape.length) throw tampered();
  return shape.map((kind, index) => {
    const key: unknown = keys[index];
    if (!isOfKind(key, kind)) throw tampered();
    return key;
  });
}

export type CursorKind = 'string' | 'integer' | 'uuid' | 'time';

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw tampered();
  }
}

const PATTERNS = {
  string: /^[^\0\p{Surrogate}]*$/u,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  time: /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/,
};

function isOfKind(key: unknown, kind: CursorKind): key is CursorKey {
  if (kind === 'integer') return Number.isSafeInteger(key);
  if (typeof key !== 'string' || !PATTERNS[kind].test(key)) return false;
  return kind !== 'time' || isDayOfCalendar(key);
}

/** Date.parse takes 31 February for 3 March; PostgreSQL refuses it. */
function isDayOfCalendar(time: string): boolean {
  return new Date(time).toISOString().startsWith(time.slice(0, 10));
}

function tampered(): Problem {
  return new Problem('INPUT_INVALID', {
    errors: [{ pointer: '/query/cursor', code: 'PATTERN', message: 'This is not a cursor that a list gave you.' }],
  });
}
