/** Every code a `FieldError` may carry. */
export const FIELD_ERROR_CODES = [
  'REQUIRED',
  'TYPE',
  'NOT_ALLOWED',
  'UNKNOWN_FIELD',
  'TOO_LONG',
  'TOO_SHORT',
  'PATTERN',
  'FORMAT',
  'MINIMUM',
  'MAXIMUM',
  'MULTIPLE_OF',
  'TOO_MANY_ITEMS',
  'TOO_FEW_ITEMS',
  'NOT_UNIQUE',
  'TOO_MANY_FIELDS',
  'TOO_FEW_FIELDS',
  'BAD_CHARACTER',
  'TOO_DEEP',
  'TOO_LARGE',
  'INVALID',
] as const;
export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number];

/** One thing to put right: where (JSON pointer into the value), what (stable code) and a sentence fit for the screen. */
export interface FieldError {
  readonly pointer: string;
  readonly code: FieldErrorCode;
  readonly message: string;
}

/** One segment of a JSON pointer, escaped (RFC 6901). */
export function escapeSegment(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}

/** The keys a JSON pointer names, unescaped; none for the whole value. */
export function pointerSegments(pointer: string): string[] {
  return pointer.split('/').slice(1).map((segment) => segment.replace(/~1/g, '/').replace(/~0/g, '~'));
}
