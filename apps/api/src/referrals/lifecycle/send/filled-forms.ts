import { draftErrors, type Answers, type FormDefinition, type ReferrerKind } from '@onward/forms';
import { CORE_KEY, retiredForm, type FormLibrary, type FormPin } from '../../../forms/index.js';
import { BODY_LIMIT } from '../../../platform/http/index.js';
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

type Sent = Pick<NewReferral, 'form' | 'answers' | 'supplements'>;

/** The forms that were filled in. */
export const pinsIn = ({ form, supplements = [] }: Sent): FormPin[] => [form, ...supplements.map((supplement) => supplement.form)];

const isSame = (a: FormPin, b: FormPin): boolean => a.key === b.key && a.version === b.version;

/**
 * Finds the published forms that were filled in: INPUT_INVALID where one is not there, is not of its kind, or is there twice; or is retired, unless it was `begun` before.
 */
export async function filledForms(forms: FormLibrary, sent: Sent, begun: readonly FormPin[] = []): Promise<FilledForm[]> {
  const retired = pinsIn(sent).findIndex((pin) => forms.isKnownRetired(pin) && !begun.some((one) => isSame(one, pin)));
  if (retired !== -1) throw await retiredForm(forms, pinsIn(sent)[retired] ?? sent.form, retired === 0 ? '/form' : `/supplements/${retired - 1}/form`);
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
  if (form === undefined || form.kind !== kind || (kind === 'core' && form.key !== CORE_KEY)) {
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

/** A draft may lack anything, and holds texts too long to be sent; what is there must be of the right shape, and no more in all than could be sent at once. */
export function checkDrafted(filledIn: readonly FilledForm[]): void {
  const bytes = filledIn.reduce((sum, { answers }) => sum + Buffer.byteLength(JSON.stringify(answers)), 0);
  if (bytes > BODY_LIMIT) throw new Problem('BODY_TOO_LARGE', { detail: 'A draft may be 1 MB at most, with what was saved of it before.' });
  const errors = filledIn.flatMap(({ form, answers, pointer }) =>
    draftErrors(form, answers).map((error) => ({ ...error, pointer: pointer + error.pointer })),
  );
  if (errors.length > 0) throw new Problem('FORM_INVALID', { errors });
}

export const partsOf = (filledIn: readonly FilledForm[]): AnswerPart[] => filledIn.flatMap(({ id, form, answers }) => answerParts(id, 1, form, answers));

export const responsesOf = (filledIn: readonly FilledForm[]): { id: string; formKey: string; formVersion: number }[] =>
  filledIn.map(({ id, form }) => ({ id, formKey: form.key, formVersion: form.version }));
