import type { FormDefinition } from '../form-definition.js';
import { isPlainObject } from '../json-value.js';
import { questionsOf } from '../questions.js';
import { questionnaireOf } from './annotations.js';
import { importQuestionnaire, type Refusal } from './import-questionnaire.js';
import type { ImportNote } from './import-report.js';
import { importResponse } from './import-response.js';
import { textAt } from './reading.js';

/** A file as it was found. */
export interface FoundFile {
  readonly name: string;
  readonly text: string;
}

interface Imported {
  readonly name: string;
  readonly form: FormDefinition;
  readonly report: readonly ImportNote[];
}
interface Refused {
  readonly name: string;
  readonly refused: readonly Refusal[];
}
interface Answered {
  readonly name: string;
  readonly questionnaire: string;
  readonly answers: number;
  readonly report: readonly ImportNote[];
}

/** What becomes of a folder of files: Questionnaires as forms, responses as answers to those of them that are there too. */
export interface ImportFigures {
  readonly files: number;
  readonly imported: readonly Imported[];
  readonly refused: readonly Refused[];
  readonly answered: readonly Answered[];
  /** Responses whose Questionnaire is not among the files, or that were refused. */
  readonly unanswered: readonly Refused[];
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const typeOf = (value: unknown): string | undefined => (isPlainObject(value) ? textAt(value, 'resourceType') : undefined);
const NOT_JSON: Refusal = { code: 'NOT_JSON', reason: 'The file is not JSON' };
const NO_QUESTIONNAIRE: Refusal = { code: 'NO_QUESTIONNAIRE', reason: 'Its Questionnaire is not among the files' };

export function importFigures(files: readonly FoundFile[]): ImportFigures {
  const imported: Imported[] = [];
  const refused: Refused[] = [];
  const responses: { name: string; value: unknown }[] = [];
  for (const { name, text } of files) {
    const json = parsed(text);
    if (json === undefined) refused.push({ name, refused: [NOT_JSON] });
    else if (typeOf(json.value) === 'QuestionnaireResponse') responses.push({ name, value: json.value });
    else {
      const result = importQuestionnaire(json.value);
      if ('form' in result) imported.push({ name, ...result });
      else refused.push({ name, ...result });
    }
  }
  const byUrl = new Map(imported.map(({ form }) => [questionnaireOf(form.schema).url, form]));
  const answered: Answered[] = [];
  const unanswered: Refused[] = [];
  for (const { name, value } of responses) {
    const [url] = (isPlainObject(value) ? (textAt(value, 'questionnaire') ?? '') : '').split('|');
    const form = url ? byUrl.get(url) : undefined;
    const result = form ? importResponse(form, value) : { refused: [NO_QUESTIONNAIRE] };
    if ('answers' in result) answered.push({ name, questionnaire: url ?? '', answers: Object.keys(result.answers).length, report: result.report });
    else unanswered.push({ name, ...result });
  }
  return { files: files.length, imported, refused, answered, unanswered };
}

/** How often each comes up, the most frequent first. */
function counted(codes: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([code, count]) => `  ${String(count).padStart(5)}  ${code}`);
}

const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const lineOf = ({ linkId, code, reason }: ImportNote): string => `    ${linkId || '(the whole)'}: ${reason} [${code}]`;

/** The figures in words, line by line; in detail also each file with what was left out of it. */
export function figuresInWords({ files, imported, refused, answered, unanswered }: ImportFigures, inDetail = false): string[] {
  const whole = imported.filter(({ report }) => report.length === 0);
  const partly = imported.filter(({ report }) => report.length > 0);
  const questions = imported.reduce((sum, { form }) => sum + questionsOf(form).length, 0);
  const scales = imported.reduce((sum, { form }) => sum + (form.scoring?.scales.length ?? 0), 0);
  const details = (title: string, lines: readonly string[]): string[] => (inDetail && lines.length > 0 ? ['', title, ...lines] : []);
  return [
    `${plural(files, 'file')}: ${plural(imported.length, 'Questionnaire')} imported, ${whole.length} whole and ${partly.length} in part; ${refused.length} refused`,
    `${plural(questions, 'question')} and ${plural(scales, 'score')} in the drafts`,
    `${plural(answered.length + unanswered.length, 'QuestionnaireResponse')}: ${answered.length} imported against their Questionnaire, ${unanswered.length} not`,
    ...(partly.length > 0 ? ['', 'Left out or changed, in how many Questionnaires:', ...counted(partly.flatMap(({ report }) => [...new Set(report.map(({ code }) => code))]))] : []),
    ...(refused.length > 0 ? ['', 'Refused, by reason:', ...counted(refused.flatMap((each) => each.refused.map(({ code, reason }) => `${code}: ${reason}`)))] : []),
    ...(unanswered.length > 0 ? ['', 'Responses not imported, by reason:', ...counted(unanswered.flatMap((each) => each.refused.map(({ reason }) => reason)))] : []),
    ...details('Imported in part:', partly.flatMap(({ name, report }) => [`  ${name}`, ...report.map(lineOf)])),
    ...details('Imported whole:', whole.map(({ name }) => `  ${name}`)),
    ...details('Refused:', refused.flatMap(({ name, refused: reasons }) => [`  ${name}`, ...reasons.map(({ reason }) => `    ${reason}`)])),
    ...details('Responses:', answered.flatMap(({ name, questionnaire, answers, report }) => [`  ${name}: ${plural(answers, 'answer')} to ${questionnaire}`, ...report.map(lineOf)])),
  ];
}
