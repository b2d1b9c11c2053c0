import { draftErrors, type Answers, type FormDefinition, type ReferrerKind } from '@onward/forms';
import type { FormLibrary } from '../../../forms/index.js';
import { Problem } from '../../../platform/problem/index.js';
import { newId } from '../../../platform/random.js';
import { answerParts, type AnswerPart } from '../answer-parts.js';
import { checkAnswers } from '../event-answers.js';
import type { NewReferral } from '../../referral.schemas.js';

/** A form and what was answered, the core form first, with where it stands in what was sent. */
export interface FilledForm {
  readonly id: string;
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly pointer: string;
}

/** Finds the published forms that were filled in: INPUT_INVALID where one is not there, is not of its kind, or is there twice. */
export async function filledForms(forms: FormLibrary, sent: Pick<NewReferral, 'form' | 'answers' | 'supplements'>): Promise<FilledForm[]> {
  const core = await filled(forms, sent, 'core', '');
  const supplements: FilledForm[] = [];
  for (const [index, supplement] of (sent.supplements ?? []).entries()) {
    if (supplements.some(({ form }) => form.key === supplement.form.key)) {
      throw new Problem('INPUT_INVALID', { errors: [{ pointer: `/supplements/${index}/form`, code: 'NOT_UNIQUE', message: 'A supplement is filled in once.' }] });
    }
    supplements.push(await filled(forms, supplement, 'supplement', `/supplements/${index}`));
  }
  return [core, ...supplements];
}

async function filled(forms: FormLibrary, sent: Pick<NewReferral, 'form' | 'answers'>, kind: 'core' | 'supplement', pointer: string): Promise<FilledForm> {
  const form = await forms.get(sent.form.key, sent.form.version);
  if (form === undefined || form.kind !== kind) {
    throw new Problem('INPUT_INVALID', {
      errors: [{ pointer: `${pointer}/form`, code: 'NOT_THERE', message: `There is no published ${kind} form ${sent.form.key}, version ${sent.form.version}.` }],
    });
  }
  return { id: newId(), form, answers: sent.answers, pointer: `${pointer}/answers` };
}

/** Complete and right, for who sends it. */
export function checkFilled(filledIn: readonly FilledForm[], referrerKind: ReferrerKind): void {
  for (const { form, answers, pointer } of filledIn) checkAnswers(form, answers, referrerKind, pointer);
}

/** A draft may lack anything; what is there must be of the right shape. */
export function checkDrafted(filledIn: readonly FilledForm[]): void {
  const errors = filledIn.flatMap(({ form, answers, pointer }) =>
    draftErrors(form, answers).map((error) => ({ ...error, pointer: pointer + error.pointer })),
  );
  if (errors.length > 0) throw new Problem('FORM_INVALID', { errors });
}

export const partsOf = (filledIn: readonly FilledForm[]): AnswerPart[] => filledIn.flatMap(({ id, form, answers }) => answerParts(id, 1, form, answers));

export const responsesOf = (filledIn: readonly FilledForm[]): { id: string; formKey: string; formVersion: number }[] =>
  filledIn.map(({ id, form }) => ({ id, formKey: form.key, formVersion: form.version }));
