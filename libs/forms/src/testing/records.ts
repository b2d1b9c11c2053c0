import type fc from 'fast-check';
import type { Answers, FormDefinition } from '../form-definition.js';
import type { ReferrerKind } from '../vocabulary.js';
import { valuesOf } from './values.js';

/**
 * Answers to a form that somebody of this kind could send, right by construction: made from what the form says, question by question, with what each answer
 * asks for beside it. The validator has no part in it, so that they show what it accepts as well as what it refuses. At a form that says something else than
 * this can read it throws.
 */
export function recordsOf(form: FormDefinition, referrerKind: ReferrerKind = 'other'): fc.Arbitrary<Answers> {
  return valuesOf(form.schema, referrerKind) as fc.Arbitrary<Answers>;
}
