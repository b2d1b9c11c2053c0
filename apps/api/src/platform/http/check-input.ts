import { prepare, type JsonSchema } from '@onward/forms';
import { Problem, type InputError } from '../problem/index.js';

/**
 * Checks what was sent against its schema; throws INPUT_INVALID with a pointer and a sentence for each thing wrong.
 * NUL and lone surrogates, which PostgreSQL cannot hold, are wrong in any text.
 *
 * @param pointerPrefix put before each pointer where `value` is only a part of the body: `/answers`
 */
export function checkInput(schema: JsonSchema, value: unknown, { pointerPrefix = '' }: { pointerPrefix?: string } = {}): void {
  const errors = prepare(schema)(value);
  if (errors.length > 0) throw inputInvalid(errors, pointerPrefix);
}

export function inputInvalid(errors: readonly InputError[], pointerPrefix: string): Problem {
  return new Problem('INPUT_INVALID', {
    errors: errors.map((error) => ({ pointer: pointerPrefix + error.pointer, code: error.code, message: error.message })),
  });
}
