import { pointerSegments } from './field-error.js';
import type { Answers } from './form-definition.js';
import { isPlainObject } from './json-value.js';

/** The answer that a JSON pointer leads to, by own keys alone; undefined where there is none. */
export function answerAt(answers: Answers, pointer: string): unknown {
  return pointerSegments(pointer).reduce<unknown>((value, key) => (isPlainObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), answers);
}
