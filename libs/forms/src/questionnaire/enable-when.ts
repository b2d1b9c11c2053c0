import type { JsonSchema } from '../json-schema.js';
import { writeAnswer } from './answer-values.js';
import type { EnableWhen, QuestionnaireItem } from './fhir-types.js';
import type { QuestionItem } from './form-items.js';
import { questionsAt } from './form-items.js';

type Whens = { readonly all: readonly EnableWhen[] } | { readonly any: readonly EnableWhen[] };

const OPERATORS: Readonly<Record<string, EnableWhen['operator']>> = { minimum: '>=', maximum: '<=', exclusiveMinimum: '>', exclusiveMaximum: '<' };

const listOf = (whens: Whens): readonly EnableWhen[] => ('all' in whens ? whens.all : whens.any);

function compared(question: QuestionItem, operator: EnableWhen['operator'], value: unknown): EnableWhen | undefined {
  const written = writeAnswer(question.asked, value);
  const entry = written && Object.entries(written)[0];
  return entry && { question: question.linkId, operator, [`answer${entry[0].slice('value'.length)}`]: entry[1] };
}

function all(whens: readonly (EnableWhen | undefined)[], join: 'all' | 'any'): Whens | undefined {
  if (whens.length === 0 || !whens.every((each) => each !== undefined)) return undefined;
  return join === 'all' ? { all: whens } : { any: whens };
}

/** What is said of one answer. */
function ofAnswer(question: QuestionItem, leaf: JsonSchema): Whens | undefined {
  const keywords = Object.keys(leaf);
  const [keyword] = keywords;
  if (keyword === undefined) return { all: [{ question: question.linkId, operator: 'exists', answerBoolean: true }] };
  if (keywords.length !== 1) return undefined;
  if (keyword === 'contains' && typeof leaf.contains === 'object') return ofAnswer(question, leaf.contains);
  if (keyword === 'const') return all([compared(question, '=', leaf.const)], 'all');
  if (keyword === 'enum') return all((leaf.enum ?? []).map((value) => compared(question, '=', value)), 'any');
  const denied = typeof leaf.not === 'object' ? leaf.not : undefined;
  if (keyword === 'not' && denied) return 'const' in denied && Object.keys(denied).length === 1 ? all([compared(question, '!=', denied.const)], 'all') : undefined;
  const operator = OPERATORS[keyword];
  return operator && all([compared(question, operator, leaf[keyword as 'minimum'])], 'all');
}

/** The question that a chain of `properties` leads to, and what is said of its answer. */
function target(condition: JsonSchema, questions: readonly QuestionItem[]): readonly [QuestionItem, JsonSchema] | undefined {
  const entries = Object.entries(condition.properties ?? {});
  const [key, leaf] = entries[0] ?? [];
  const isChain = Object.keys(condition).sort().join() === 'properties,required' && entries.length === 1 && condition.required?.join() === key;
  const question = questions.find((each) => each.key === key);
  if (!isChain || question === undefined || typeof leaf !== 'object') return undefined;
  if (question.asked.kind !== 'group' || Object.keys(leaf).length === 0) return [question, leaf];
  return target(leaf.contains && typeof leaf.contains === 'object' ? leaf.contains : leaf, questionsAt(question.inside));
}

function translate(condition: JsonSchema | boolean, questions: readonly QuestionItem[]): Whens | undefined {
  if (typeof condition === 'boolean') return undefined;
  const join = condition.allOf ? 'all' : 'any';
  const parts = condition.allOf ?? condition.anyOf;
  if (parts) {
    const whens = parts.map((part) => translate(part, questions));
    // FHIR joins a flat list by one word: a part that is itself a list must be joined by the same one.
    const fits = Object.keys(condition).length === 1 && whens.every((each) => each && (listOf(each).length === 1 || join in each));
    return fits ? all(whens.flatMap((each) => (each ? listOf(each) : [])), join) : undefined;
  }
  const absent = Object.keys(condition).join() === 'not' && typeof condition.not === 'object' ? target(condition.not, questions) : undefined;
  if (absent && Object.keys(absent[1]).length === 0) return { all: [{ question: absent[0].linkId, operator: 'exists', answerBoolean: false }] };
  const found = target(condition, questions);
  return found && ofAnswer(...found);
}

/** When the top-level question is asked, and whether it must be answered then. A condition that FHIR's `enableWhen` cannot say is left out: it is then asked always. */
export function enableWhenOf(key: string, schema: JsonSchema, questions: readonly QuestionItem[]): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior' | 'required'> {
  const rules = [schema, ...(schema.allOf ?? [])].flatMap((rule) => (typeof rule === 'object' && typeof rule.then === 'object' && rule.if !== undefined ? [{ condition: rule.if, then: rule.then }] : []));
  const asking = rules.filter(({ then }) => then['x-asks']?.includes(key));
  if (asking.length === 0) return {};
  const [only] = asking;
  const whens = translate(only && asking.length === 1 ? only.condition : { anyOf: asking.map(({ condition }) => condition) }, questions);
  if (whens === undefined) return {};
  const list = listOf(whens);
  const required = asking.every(({ then }) => then.required?.includes(key));
  return { enableWhen: list, ...(list.length > 1 && { enableBehavior: 'all' in whens ? 'all' : 'any' }), ...(required && { required }) };
}
