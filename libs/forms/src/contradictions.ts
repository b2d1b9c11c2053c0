import { titleOf } from './answer-words.js';
import { escapeSegment, type FieldError } from './field-error.js';
import type { Answers, FormDefinition } from './form-definition.js';
import { questionsToAsk } from './questions.js';

/** Answers to what nobody is asked after the other answers: one of the two is wrong, and a score of both would hide which. */
export function contradictions(form: FormDefinition, answers: Answers): FieldError[] {
  const asked = new Set(questionsToAsk(form, answers));
  return Object.keys(answers).filter((key) => !asked.has(key)).map((key) => (
    { pointer: `/${escapeSegment(key)}`, code: 'NOT_ALLOWED', message: `“${titleOf(form, key)}” is not asked after the other answers. Take it out, or change the answer it follows from.` }
  ));
}
