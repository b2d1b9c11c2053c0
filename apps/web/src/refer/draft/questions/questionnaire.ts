import { formErrors, questionsToAsk, schemaFor, validate, type FieldError, type FormDefinition, type JsonSchema, type ReferrerKind } from '@onward/forms';
import { withoutEmptyEntries, type Answers } from '../keeping/changes';
import type { JoinedPage } from '../supplements/joined-form';

/** The concept whose question has a page of its own: it decides the referral's priority, and an emergency asks more. */
export const URGENCY = 'urgency';

export interface AskedQuestion {
  readonly key: string;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
  /** Asked because of another answer. */
  readonly isConditional: boolean;
}

export interface AskedPage {
  readonly key: string;
  readonly title: string;
  readonly description?: string;
  /** Its questions are drawn as one table. */
  readonly isMatrix: boolean;
  /** The key of the supplement that it is a page of. */
  readonly supplement?: string;
  readonly questions: readonly AskedQuestion[];
}

/** A form as it is asked of this sender, given these answers. */
export interface Questionnaire {
  readonly pages: readonly AskedPage[];
  /** The question of how soon the person must be seen, which no page shows. */
  readonly urgency: AskedQuestion | undefined;
  /** The answers to what is asked: what is sent. */
  readonly answers: Answers;
  /** Questions that are no longer asked, and were answered: kept while the draft is written, and not sent. */
  readonly setAside: readonly string[];
}

const isSchema = (node: JsonSchema | boolean | undefined): node is JsonSchema => typeof node === 'object';

const only = (answers: Answers, keys: readonly string[]): Answers => Object.fromEntries(keys.filter((key) => answers[key] !== undefined).map((key) => [key, answers[key]]));

/** What is asked, and answered: an answer to a question that is no longer asked asks nothing itself. */
function askedFor(form: FormDefinition, all: Answers): { readonly keys: readonly string[]; readonly answers: Answers } {
  let answers = all;
  for (;;) {
    const keys = questionsToAsk(form, answers);
    const kept = only(answers, keys);
    if (Object.keys(kept).length === Object.keys(answers).length) return { keys, answers };
    answers = kept;
  }
}

/** What this sender must answer, given these answers. */
function requiredOf(form: FormDefinition, answers: Answers, kind: ReferrerKind): ReadonlySet<string> {
  const schema = schemaFor(form, kind);
  const nodes = [schema, ...(schema.allOf ?? [])].filter(isSchema);
  const branches = nodes.map(({ if: condition, then, else: otherwise }) => (isSchema(condition) ? (validate(condition, answers).length === 0 ? then : otherwise) : undefined));
  return new Set([...nodes, ...branches.filter(isSchema)].flatMap(({ required = [] }) => required));
}

export function questionnaireOf(form: FormDefinition, all: Answers, kind: ReferrerKind): Questionnaire {
  const { keys, answers } = askedFor(form, withoutEmptyEntries(all));
  const required = requiredOf(form, answers, kind);
  const always = new Set(questionsToAsk(form, {}));
  const question = (key: string): AskedQuestion[] => {
    const schema = form.schema.properties?.[key];
    if (!keys.includes(key) || !isSchema(schema)) return [];
    return [{ key, schema, isRequired: required.has(key), isConditional: !always.has(key) }];
  };
  const isUrgency = ({ schema }: AskedQuestion): boolean => schema['x-concept'] === URGENCY;
  const shown: readonly JoinedPage[] = form.uiSchema['ui:pages'] ?? [{ key: 'questions', title: form.title, fields: Object.keys(form.schema.properties ?? {}) }];
  const pages = shown.map(
    ({ key, title, description, fields, matrix = false, supplement }) => ({ key, title, description, isMatrix: matrix, supplement, questions: fields.flatMap(question).filter((each) => !isUrgency(each)) }),
  );
  // a page of which nothing is asked, given these answers, is none
  return { pages: pages.filter(({ questions }) => questions.length > 0), urgency: keys.flatMap(question).find(isUrgency), answers, setAside: Object.keys(all).filter((key) => !keys.includes(key)) };
}

/** A section that must be answered and was not begun, so that what is missing is said of its questions rather than of the whole. */
const isUnbegunSection = ({ key, schema, isRequired }: AskedQuestion, answers: Answers): boolean =>
  isRequired && schema.type === 'object' && schema.properties !== undefined && answers[key] === undefined;

/** What stands between these answers and sending them, in page order, as the server would say it. */
export function faultsOf(form: FormDefinition, { pages, answers }: Questionnaire, kind: ReferrerKind): FieldError[] {
  const unbegun = pages.flatMap(({ questions }) => questions.filter((question) => isUnbegunSection(question, answers)));
  const begun = formErrors(form, { ...answers, ...Object.fromEntries(unbegun.map(({ key }) => [key, {}])) }, { referrerKind: kind });
  const isTold = unbegun.every(({ key }) => begun.some(({ pointer }) => questionOf(pointer) === key));
  return isTold ? begun : formErrors(form, answers, { referrerKind: kind });
}

/** The question that a fault is about. */
export const questionOf = (pointer: string): string => (pointer.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');

export const isOnPage = (page: AskedPage, key: string): boolean => page.questions.some((question) => question.key === key);

/** A page's questions as one plain schema, with nothing left to decide. */
export function schemaOf(form: FormDefinition, questions: readonly AskedQuestion[]): JsonSchema {
  return {
    type: 'object',
    ...(form.schema.$defs === undefined ? {} : { $defs: form.schema.$defs }),
    properties: Object.fromEntries(questions.map(({ key, schema }) => [key, schema])),
    required: questions.filter(({ isRequired }) => isRequired).map(({ key }) => key),
  };
}
