import { escapeSegment, pointerSegments } from './field-error.js';
import type { FormDefinition } from './form-definition.js';
import { REFERRER_KINDS } from './vocabulary.js';
import { formErrors } from './form-schema.js';
import { isPlainObject } from './json-value.js';
import type { JsonSchema } from './json-schema.js';
import { essence } from './label.js';
import { FORM_META_SCHEMA } from './form-meta-schema.js';
import { FORM_LIMITS, lintDraft } from './lint-draft.js';
import { lintConcepts } from './lint-concepts.js';
import { lintFields } from './lint-fields.js';
import { lintLook } from './lint-look.js';
import { questionNodes } from './lint-points.js';
import { lintScoring } from './lint-scoring.js';
import { lintSchema, schemaPointer, type LintError, type Report } from './lint-schema.js';
import { neverAsked } from './never-asked.js';
import { questionsOf, type Question } from './questions.js';
import { validate } from './validate.js';

type Rule = readonly [at: string, node: JsonSchema];

/** A supplement asks little, and nothing that the core form asks anyway. */
function lintSupplement({ kind, schema }: FormDefinition, questions: readonly Question[], core: FormDefinition | undefined, report: Report): void {
  if (kind !== 'supplement') return;
  if (questions.length > FORM_LIMITS.supplementQuestions) {
    report('/schema', 'TOO_MANY_QUESTIONS', `A supplement has at most ${FORM_LIMITS.supplementQuestions} questions`);
  }
  const inCore = core === undefined ? [] : [...questionNodes(core.schema, questionsOf(core)).values()];
  const concepts = new Set(inCore.flatMap(({ 'x-concept': concept }) => concept ?? []));
  const titles = new Map(inCore.map(({ title = '' }) => [essence(title), title]));
  const nodes = questionNodes(schema, questions);
  for (const question of questions) {
    const { 'x-concept': concept, title = '' } = nodes.get(question.pointer) ?? {};
    const same = concept !== undefined && concepts.has(concept) ? concept : titles.get(essence(title));
    if (same) report(schemaPointer(question), 'DUPLICATE', `The core form asks this already: “${same}”`);
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
  const faults = new Map<string, { readonly at: string; readonly message: string; readonly kinds: string[] }>();
  for (const referrerKind of REFERRER_KINDS) {
    const [first] = formErrors(form, form.example, { referrerKind });
    if (!first) continue;
    const same = `${first.pointer} ${first.message}`;
    faults.set(same, { at: `/example${first.pointer}`, message: first.message, kinds: [...(faults.get(same)?.kinds ?? []), referrerKind] });
  }
  for (const { at, message, kinds } of faults.values()) {
    report(at, 'EXAMPLE', `The example is not valid${kinds.length === REFERRER_KINDS.length ? '' : ` for ${kinds.join(', ')}`}: ${message}`);
  }
  const coded = questions.filter(({ node }) => node['x-concept'] !== undefined);
  const answered = coded.filter(({ pointer }) => filled(form.example, pointer));
  if (answered.length < coded.length * FORM_LIMITS.exampleFills) report('/example', 'EXAMPLE', 'The example must answer 90 % of the questions with a concept');
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
  const errors = lintDraft(form);
  const report: Report = (pointer, code, message) => void errors.push({ pointer, code, message });
  lintSchema(form.schema, '/schema', report);
  if (form.schema.type !== 'object' || form.schema.additionalProperties !== false) {
    report('/schema', 'OPEN', 'A form takes an object and no unknown answers: type object, additionalProperties false');
  }
  if (errors.length > 0) return errors;
  const questions = questionsOf(form);
  lintFields(form, FORM_LIMITS.fields, report);
  lintConcepts(form, questions, report);
  lintSupplement(form, questions, core, report);
  lintNames(form, questions, report);
  for (const key of questions.length > FORM_LIMITS.fields ? [] : neverAsked(form.schema)) {
    report(`/schema/properties/${escapeSegment(key)}`, 'NEVER_ASKED', 'It is asked only after questions that are asked only after it: nobody can ever answer it');
  }
  lintScoring(form, questions, report);
  lintPages(form, report);
  lintLook(form, report);
  lintMatrices(form, report);
  if (errors.length === 0) lintExample(form, questions, report);
  return errors;
}
