import type { Answers, FormDefinition } from '../form-definition.js';
import { isPlainObject } from '../json-value.js';
import { isSame, writeAnswer } from './answer-values.js';
import { questionnaireOf } from './annotations.js';
import { canonicalOf } from './export-questionnaire.js';
import { EXTENSION } from './extensions.js';
import type { QuestionnaireResponse, ResponseItem } from './fhir-types.js';
import { isQuestion, itemsOf, type FormItem, type QuestionItem } from './form-items.js';
import { readSet } from './read-response.js';
import { memberOf, type Raw } from './reading.js';

/** The answer to a question in FHIR's words, one item for each row of a list of sections; undefined where FHIR has no words for it. */
function inFhir({ linkId, node, asked, inside }: QuestionItem, answer: unknown): ResponseItem[] | undefined {
  const about = { linkId, ...(node.title && { text: node.title }) };
  const list = asked.repeats ? answer : [answer];
  if (!Array.isArray(list) || list.length === 0) return undefined;
  if (asked.kind === 'group') {
    const rows = list.map((row) => (isPlainObject(row) ? writeItems(inside, row) : []));
    const isWhole = rows.every((row, index) => row.length > 0 && isSame(readSet(inside, row as unknown as readonly Raw[]).answers, list[index]));
    return isWhole ? rows.map((item) => ({ ...about, item })) : undefined;
  }
  const values = list.map((each) => writeAnswer(asked, each));
  return values.every((value) => value !== undefined) ? [{ ...about, answer: values }] : undefined;
}

function writeQuestion(question: QuestionItem, answers: Raw): ResponseItem[] {
  const { linkId, key } = question;
  const answer = memberOf(answers, key);
  const under = writeItems(question.children, answers);
  const asJson = (): ResponseItem[] => [{ linkId, extension: [{ url: EXTENSION.answerJson, valueString: JSON.stringify(answer) }] }];
  const items = answer === undefined ? [] : (inFhir(question, answer) ?? asJson());
  if (under.length === 0) return items;
  const [{ answer: [first, ...rest] = [], ...item } = { linkId }, ...others] = items;
  return [{ ...item, answer: [{ ...first, item: under }, ...rest] }, ...others];
}

function writeItems(items: readonly FormItem[], answers: Raw): ResponseItem[] {
  return items.flatMap((item) => {
    if (isQuestion(item)) return writeQuestion(item, answers);
    const inner = writeItems(item.children, answers);
    return inner.length > 0 ? [{ linkId: item.linkId, ...(item.text && { text: item.text }), item: inner }] : [];
  });
}

/**
 * Answers to a form as a FHIR R4 QuestionnaireResponse, of which `importResponse` makes the same answers again: one that FHIR has
 * no value for (an empty list, a set of fields of its own) rides along as JSON in an extension. Scores are not in it.
 */
export function exportResponse(form: FormDefinition, answers: Answers, status: QuestionnaireResponse['status'] = 'completed'): QuestionnaireResponse {
  const version = questionnaireOf(form.schema).version ?? String(form.version);
  return { resourceType: 'QuestionnaireResponse', questionnaire: `${canonicalOf(form)}|${version}`, status, item: writeItems(itemsOf(form), answers) };
}
