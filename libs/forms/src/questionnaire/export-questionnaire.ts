import type { FormDefinition } from '../form-definition.js';
import type { Scale, ScoredItem } from '../scoring.js';
import { filled, questionnaireOf } from './annotations.js';
import { enableWhenOf } from './enable-when.js';
import { exportItem, helpItem } from './export-item.js';
import { EXTENSION } from './extensions.js';
import type { Questionnaire, QuestionnaireItem } from './fhir-types.js';
import { isQuestion, itemsOf, questionsAt, type FormItem, type QuestionItem } from './form-items.js';

/** A canonical address of a form: that of the Questionnaire it came from, else one of our own. */
export const canonicalOf = (form: FormDefinition): string => questionnaireOf(form.schema).url ?? `urn:onward:form:${form.key}`;

const everyQuestion = (items: readonly FormItem[]): QuestionItem[] => questionsAt(items).flatMap((question) => [question, ...everyQuestion(question.inside)]);

/** The sum of a scale in FHIRPath, which gives none while an answer is missing; undefined where it is more than a sum of options' points and numbers. */
function sumExpression(scale: Scale, questions: ReadonlyMap<string, QuestionItem>): string | undefined {
  const parts = scale.items.map((item) => ({ item, question: questions.get(item.pointer) }));
  const isPlain = ({ item, question }: { item: ScoredItem; question: QuestionItem | undefined }): boolean =>
    question !== undefined && !/['\\]/.test(question.linkId) && Object.keys(item).every((key) => key === 'pointer' || key === 'points') &&
    (item.points ? question.asked.kind === 'choice' : question.asked.kind === 'integer' || question.asked.kind === 'decimal');
  if (!parts.every(isPlain)) return undefined;
  const linkIds = (weighted: boolean): string[] => parts.filter(({ item }) => (item.points !== undefined) === weighted).map(({ question }) => `linkId='${question?.linkId ?? ''}'`);
  const at = (these: readonly string[]): string => `%resource.descendants().where(${these.join(' or ')}).answer.value`;
  const [weighted, plain] = [linkIds(true), linkIds(false)];
  const sums = [...(weighted.length > 0 ? [`${at(weighted)}.weight().sum()`] : []), ...(plain.length > 0 ? [`${at(plain)}.sum()`] : [])];
  return `iif(${at([...weighted, ...plain])}.count() = ${parts.length}, ${sums.join(' + ')}, {})`;
}

function scoreItems(form: FormDefinition, questions: ReadonlyMap<string, QuestionItem>): QuestionnaireItem[] {
  const scores = questionnaireOf(form.schema).scores;
  return (form.scoring?.scales ?? []).flatMap((scale) => {
    const known = scores.find((each) => each.scale === scale.key);
    const expression = sumExpression(scale, questions);
    if (expression === undefined) return [];
    const extension = [{ url: EXTENSION.calculated, valueExpression: { language: 'text/fhirpath', expression } }];
    return filled({ extension, linkId: known?.linkId ?? `score:${scale.key}`, code: known?.code, text: scale.title, type: 'decimal' as const, readOnly: true });
  });
}

/**
 * A form as a FHIR R4 Questionnaire: one that was imported with its linkIds, codes and terms, any other with its pages as groups
 * and its concepts as codes. Not in it: what differs by the kind of the sender, bands, alerts,
 * scores that are more than a sum, and conditions that `enableWhen` cannot say.
 */
export function exportQuestionnaire(form: FormDefinition): Questionnaire {
  const { url: _, version, name, publisher, copyright, code } = questionnaireOf(form.schema);
  const items = itemsOf(form);
  const top = questionsAt(items);
  const byPointer = new Map(everyQuestion(items).flatMap((question) => (question.pointer === undefined ? [] : [[question.pointer, question] as const])));
  const points = new Map((form.scoring?.scales ?? []).flatMap((scale) => scale.items).map((item) => [item.pointer, item.points]));

  const write = (item: FormItem): QuestionnaireItem => {
    if (!isQuestion(item)) {
      const { linkId, prefix, text, description, children } = item;
      const about = description === undefined ? [] : [helpItem(linkId, description)];
      return filled({ linkId, code: item.code, prefix, text, type: 'group' as const, item: [...about, ...children.map(write)] });
    }
    const help = item.node.description ? [helpItem(item.linkId, item.node.description)] : [];
    const under = [...help, ...item.inside.map(write), ...item.children.map(write)];
    const isTop = top.includes(item);
    return filled({ ...exportItem(item, item.pointer === undefined ? undefined : points.get(item.pointer)), ...(isTop && enableWhenOf(item.key, form.schema, top)), item: under });
  };

  return filled({
    resourceType: 'Questionnaire' as const, url: canonicalOf(form), version: version ?? String(form.version), name, title: form.title,
    status: form.status === 'published' ? ('active' as const) : (form.status ?? 'draft'), subjectType: ['Patient'], publisher, copyright, code,
    item: [...items.map(write), ...scoreItems(form, byPointer)],
  });
}
