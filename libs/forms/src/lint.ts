import { CONCEPTS } from './concepts.js';
import { escapeSegment, pointerSegments } from './field-error.js';
import type { FormDefinition } from './form-definition.js';
import { REFERRER_KINDS } from './vocabulary.js';
import { formErrors } from './form-schema.js';
import { isPlainObject } from './json-value.js';
import type { JsonSchema } from './json-schema.js';
import { FORM_META_SCHEMA } from './form-meta-schema.js';
import { lintScoring } from './lint-scoring.js';
import { lintSchema, type LintError, type Report } from './lint-schema.js';
import { questionsOf, type Question } from './questions.js';
import { validate } from './validate.js';

/** More fields than these made a browser wait half a second for each key (measured with rjsf at 600). */
export const FORM_LIMITS = { fields: 300, bytes: 100_000, supplementQuestions: 12, exampleFills: 0.9 } as const;

type Rule = readonly [at: string, node: JsonSchema];

/** Every box of a form: questions and sections, and what is within each entry of a list. */
function fieldsOf(node: JsonSchema | boolean | undefined, at: string): Rule[] {
  if (typeof node !== 'object') return [];
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]): Rule[] => {
    const here = `${at}/properties/${escapeSegment(key)}`;
    return [...(typeof child === 'object' ? [[here, child] as const] : []), ...fieldsOf(child, here)];
  });
  return [...own, ...fieldsOf(node.items, `${at}/items`)];
}

function lintFields(schema: JsonSchema, report: Report): void {
  const fields = fieldsOf(schema, '/schema');
  if (fields.length > FORM_LIMITS.fields) report('/schema', 'TOO_MANY_FIELDS', `A form has at most ${FORM_LIMITS.fields} fields`);
  for (const [at, node] of fields) if (!node.title?.trim()) report(at, 'UNLABELLED', 'Every question needs a title');
}

const schemaPointer = ({ pointer }: Question): string => `/schema${pointer.replace(/\//g, '/properties/')}`;

/** A supplement asks little, and nothing that the core form asks anyway. */
function lintSupplement({ kind }: FormDefinition, questions: readonly Question[], core: FormDefinition | undefined, report: Report): void {
  if (kind !== 'supplement') return;
  if (questions.length > FORM_LIMITS.supplementQuestions) {
    report('/schema', 'TOO_MANY_QUESTIONS', `A supplement has at most ${FORM_LIMITS.supplementQuestions} questions`);
  }
  const asked = new Set(core ? questionsOf(core).flatMap(({ node }) => node['x-concept'] ?? []) : []);
  for (const question of questions) {
    const concept = question.node['x-concept'];
    if (concept !== undefined && asked.has(concept)) report(schemaPointer(question), 'DUPLICATE', `The core form asks this already: “${concept}”`);
  }
}

function lintQuestions(questions: readonly Question[], report: Report): void {
  for (const question of questions) {
    const { node } = question;
    const at = schemaPointer(question);
    const concept = node['x-concept'];
    if (node['x-category'] === undefined) report(at, 'CATEGORY', 'Every question needs a sharing category');
    if (concept !== undefined && !Object.hasOwn(CONCEPTS, concept)) report(at, 'CONCEPT', `There is no concept “${concept}”`);
  }
}

/** The nodes that say something of the whole set of answers: the schema itself, its `allOf` and its branches. */
function rulesOf(node: JsonSchema | boolean | undefined, at: string): Rule[] {
  if (typeof node !== 'object') return [];
  const all = (node.allOf ?? []).flatMap((child, index) => rulesOf(child, `${at}/allOf/${index}`));
  return [[at, node], ...all, ...rulesOf(node.then, `${at}/then`), ...rulesOf(node.else, `${at}/else`)];
}

/** `/a/b` stands within `/a`: a section may be required like a question. */
function withSections(pointer: string): string[] {
  const segments = pointer.split('/').slice(1);
  return segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`);
}

/** What is required or shown must be a question of this form. */
function lintNames(form: FormDefinition, questions: readonly Question[], report: Report): void {
  const known = new Set(questions.flatMap(({ pointer }) => withSections(pointer)));
  for (const [at, node] of rulesOf(form.schema, '/schema')) {
    const byKind = Object.values(node['x-required-for'] ?? {}).flatMap((pointers) => pointers ?? []);
    const byKey = [...(node.required ?? []), ...(node['x-asks'] ?? [])].map((key) => `/${escapeSegment(key)}`);
    for (const pointer of new Set([...byKind, ...byKey])) {
      if (!known.has(pointer)) report(at, 'UNKNOWN_QUESTION', `There is no question at “${pointer}”`);
    }
  }
}

/** Questions drawn as one table have the same answers, in the same words. */
function lintMatrices({ schema, uiSchema }: FormDefinition, report: Report): void {
  const answersTo = (key: string): string => {
    const [node, look] = [schema.properties?.[key], uiSchema[key]];
    const names = isPlainObject(look) ? look['ui:enumNames'] : undefined;
    return JSON.stringify([typeof node === 'object' ? node.enum : undefined, names]);
  };
  uiSchema['ui:pages']?.forEach(({ matrix, fields }, index) => {
    if (matrix && new Set(fields.map(answersTo)).size > 1) report(`/uiSchema/ui:pages/${index}`, 'MATRIX', 'The questions of a matrix have one list of answers');
  });
}

function lintPages({ schema, uiSchema }: FormDefinition, report: Report): void {
  const shown = (uiSchema['ui:pages'] ?? []).flatMap(({ fields }) => fields);
  const asked = Object.keys(schema.properties ?? {});
  if (shown.join() !== asked.join()) report('/uiSchema/ui:pages', 'PAGES', 'The pages must show every question once, in the order of the schema');
}

function filled(example: unknown, pointer: string): boolean {
  let value = example;
  for (const key of pointerSegments(pointer)) value = isPlainObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value !== undefined;
}

function lintExample(form: FormDefinition, questions: readonly Question[], report: Report): void {
  for (const referrerKind of REFERRER_KINDS) {
    const [first] = formErrors(form, form.example, { referrerKind });
    if (first) report(`/example${first.pointer}`, 'EXAMPLE', `The example is not valid for ${referrerKind}: ${first.message}`);
  }
  const coded = questions.filter(({ node }) => node['x-concept'] !== undefined);
  const answered = coded.filter(({ pointer }) => filled(form.example, pointer));
  if (answered.length < coded.length * FORM_LIMITS.exampleFills) report('/example', 'EXAMPLE', 'The example must answer 90 % of the questions with a concept');
}

const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys by which a form could reach what every object has, in whoever's code copies it carelessly. */
function lintKeys(value: unknown, at: string, report: Report): void {
  if (Array.isArray(value)) return value.forEach((each, index) => lintKeys(each, `${at}/${index}`, report));
  if (!isPlainObject(value)) return;
  for (const [key, member] of Object.entries(value)) {
    const here = `${at}/${escapeSegment(key)}`;
    if (UNSAFE_KEYS.has(key)) report(here, 'UNSAFE_KEY', `Nothing in a form may be called “${key}”`);
    lintKeys(member, here, report);
  }
}

/**
 * Everything that keeps a form from being published; empty when nothing does. Never throws, whatever it is given.
 * The example is tried only on a schema that is itself in order.
 *
 * @param core the core form in force, whose questions a supplement does not ask again.
 */
export function lintForm(candidate: unknown, core?: FormDefinition): LintError[] {
  const shape = validate(FORM_META_SCHEMA, candidate);
  if (shape.length > 0) return shape;
  const form = candidate as FormDefinition;
  const errors: LintError[] = [];
  const report: Report = (pointer, code, message) => void errors.push({ pointer, code, message });
  if (new TextEncoder().encode(JSON.stringify(form)).length > FORM_LIMITS.bytes) report('', 'TOO_LARGE', 'A form is at most 100 kB');
  lintKeys(form, '', report);
  lintSchema(form.schema, '/schema', form.schema, report);
  if (form.schema.type !== 'object' || form.schema.additionalProperties !== false) {
    report('/schema', 'OPEN', 'A form takes an object and no unknown answers: type object, additionalProperties false');
  }
  if (errors.length > 0) return errors;
  const questions = questionsOf(form);
  lintFields(form.schema, report);
  lintQuestions(questions, report);
  lintSupplement(form, questions, core, report);
  lintNames(form, questions, report);
  lintScoring(form, questions, report);
  lintPages(form, report);
  lintMatrices(form, report);
  if (errors.length === 0) lintExample(form, questions, report);
  return errors;
}
