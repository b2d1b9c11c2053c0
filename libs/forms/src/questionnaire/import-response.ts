import type { Answers, FormDefinition } from '../form-definition.js';
import { asJson, isPlainObject } from '../json-value.js';
import { questionnaireOf } from './annotations.js';
import { canonicalOf } from './export-questionnaire.js';
import { itemsOf } from './form-items.js';
import type { Refusal } from './import-questionnaire.js';
import { ImportNotes, type ImportNote } from './import-report.js';
import { readSet } from './read-response.js';
import { cut, recordsAt, textAt } from './reading.js';

export interface ImportedAnswers {
  /** Not yet held against the form: `formErrors` says what is wrong with them. */
  readonly answers: Answers;
  /** Answers that could not be taken over, or not as they were. */
  readonly report: readonly ImportNote[];
}

const refused = (code: string, reason: string): { refused: readonly Refusal[] } => ({ refused: [{ code, reason }] });

/** The answers to a form in a FHIR R4 QuestionnaireResponse, or why it gives none. Never throws, whatever it is given. */
export function importResponse(form: FormDefinition, response: unknown): ImportedAnswers | { readonly refused: readonly Refusal[] } {
  const json = asJson(response);
  if (json.problem) return refused(json.problem.code, `The response cannot be read: ${json.problem.message}`);
  const raw = json.value;
  if (!isPlainObject(raw) || textAt(raw, 'resourceType') !== 'QuestionnaireResponse') return refused('NOT_A_RESPONSE', 'This is not a FHIR QuestionnaireResponse');
  if (textAt(raw, 'status') === 'entered-in-error') return refused('ENTERED_IN_ERROR', 'The response says that it was entered in error');
  if (textAt(raw, 'implicitRules') !== undefined || recordsAt(raw, 'modifierExtension').length > 0) return refused('MODIFIER', 'The response is changed by rules or extensions that must be understood and are not');
  const [answered = ''] = (textAt(raw, 'questionnaire') ?? '').split('|');
  const isAbsolute = /^(urn|https?):/.test(answered);
  const known = [canonicalOf(form), `urn:onward:form:${form.key}`];
  if (isAbsolute && !known.includes(answered) && (questionnaireOf(form.schema).url !== undefined || answered.startsWith('urn:onward:'))) {
    return refused('OTHER_QUESTIONNAIRE', `The response answers another Questionnaire: ${cut(answered, 200)}`);
  }
  const notes = new ImportNotes();
  const { answers } = readSet(itemsOf(form), recordsAt(raw, 'item'), notes);
  const scores = new Set(questionnaireOf(form.schema).scores.map(({ linkId }) => linkId));
  return { answers, report: notes.all.filter(({ linkId, code }) => code !== 'UNKNOWN_QUESTION' || !scores.has(linkId)) };
}
