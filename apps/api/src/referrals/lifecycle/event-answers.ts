import { applyMergePatch, formErrors, mergeCategories, splitByCategory, type Answers, type FormDefinition, type ReferrerKind } from '@onward/forms';
import type { FormLibrary } from '../../forms/index.js';
import { Problem } from '../../platform/problem/index.js';
import { type AnswerPart, answerParts } from './answer-parts.js';
import { newSalt } from './event-text.js';

/** A response as `answers_of` (migration 0008) gives it. */
export interface ResponseRow {
  readonly id: string;
  readonly form: { readonly key: string; readonly version: number };
  readonly revision: number;
  readonly parts: Readonly<Record<string, Answers>>;
}

/** The answers of a response, put together again. */
export const answersOf = (response: ResponseRow): Answers => mergeCategories(response.parts);

/** The form that a response is pinned to. */
export async function formOf(forms: FormLibrary, { form }: ResponseRow): Promise<FormDefinition> {
  const definition = await forms.get(form.key, form.version);
  if (definition === undefined) throw new Error(`a response is pinned to ${form.key} version ${form.version}, which is not there`);
  return definition;
}

/** Throws FORM_INVALID where the answers may not be sent: a pointer and a sentence for each. */
export function checkAnswers(form: FormDefinition, answers: Answers, referrerKind: ReferrerKind, pointer: string): void {
  const errors = formErrors(form, answers, { referrerKind });
  if (errors.length === 0) return;
  throw new Problem('FORM_INVALID', { errors: errors.map((error) => ({ ...error, pointer: pointer + error.pointer })) });
}

/** A draft's answers, checked as a whole, as the record its first event makes of them. */
export async function submittedParts(forms: FormLibrary, responses: readonly ResponseRow[], referrerKind: ReferrerKind): Promise<AnswerPart[]> {
  const parts: AnswerPart[] = [];
  for (const [index, response] of responses.entries()) {
    const form = await formOf(forms, response);
    const answers = answersOf(response);
    checkAnswers(form, answers, referrerKind, index === 0 ? '/answers' : `/supplements/${index - 1}/answers`);
    parts.push(...answerParts(response.id, response.revision, form, answers));
  }
  return parts;
}

/** A merge patch to a response's answers, and where in what was sent these are. */
export interface Amendment {
  readonly response: ResponseRow;
  readonly patch: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

/** The response with its patch merged in, as a new revision of the sharing categories that it changes. */
export async function amendedParts(forms: FormLibrary, { response, patch, pointer }: Amendment, referrerKind: ReferrerKind): Promise<AnswerPart[]> {
  const form = await formOf(forms, response);
  const amended = applyMergePatch(answersOf(response), patch) as Answers;
  checkAnswers(form, amended, referrerKind, pointer);
  const after = splitByCategory(form, amended);
  const emptied = Object.keys(response.parts).filter((category) => !(category in after));
  const changed = answerParts(response.id, response.revision + 1, form, amended).filter(
    (part) => part.answers !== JSON.stringify(splitByCategory(form, answersOf(response))[part.category as keyof typeof after]),
  );
  return [...changed, ...emptied.map((category) => emptyPart(response, category))];
}

/** A category of which nothing is left: recorded as empty, so that the revision before it is no longer the latest. */
function emptyPart(response: ResponseRow, category: string): AnswerPart {
  return { responseId: response.id, revision: response.revision + 1, category, answers: '{}', salt: newSalt() };
}
