import type { ConceptType } from './concept-rows/concept-row.js';
import { conceptOf, isFreer } from './concepts.js';
import type { FormDefinition } from './form-definition.js';
import type { JsonSchema } from './json-schema.js';
import { questionNodes } from './lint-points.js';
import { everyNode, schemaPointer, type Report } from './lint-schema.js';
import type { Question } from './questions.js';

const isTextWith = (node: JsonSchema['items'], hasOptions: boolean): boolean =>
  typeof node === 'object' && node.type === 'string' && (node.enum !== undefined) === hasOptions && node.const === undefined;

/** What a question must be for its answers to be those of a concept: by its type, its options and its format. */
const FITS: Readonly<Record<ConceptType, (node: JsonSchema) => boolean>> = {
  text: (node) => isTextWith(node, false) && !/^(date|time)/.test(node.format ?? ''),
  choice: (node) => isTextWith(node, true),
  choices: ({ type, items }) => type === 'array' && isTextWith(items, true),
  date: (node) => isTextWith(node, false) && node.format === 'date',
  list: ({ type, items }) => type === 'array' && !isTextWith(items, true),
};

const WORDS: Readonly<Record<ConceptType, string>> = {
  text: 'a text', choice: 'one answer of a list', choices: 'any answers of a list', date: 'a date', list: 'a list of entries',
};

/** A concept's answer is kept and offered as a whole: what stands within a question, in a condition or in a definition has none. */
function lintPlaces(schema: JsonSchema, questions: readonly Question[], report: Report): void {
  const places = new Set(questions.map(schemaPointer));
  for (const { at, node: { 'x-concept': key } } of everyNode(schema, '/schema')) {
    if (key !== undefined && !places.has(at)) report(at, 'CONCEPT', `A concept is that of a whole question: put “${key}” on the question itself, or take it out`);
  }
}

/** Every question says who may see its answer; one that has a concept agrees with the dictionary on who may, what is answered, and how freely a past answer is given to it. */
export function lintConcepts({ schema }: FormDefinition, questions: readonly Question[], report: Report): void {
  lintPlaces(schema, questions, report);
  const nodes = questionNodes(schema, questions);
  for (const question of questions) {
    const { 'x-concept': key, 'x-category': category, 'x-prefill': prefill = 'confirm-singly' } = question.node;
    const at = schemaPointer(question);
    const concept = conceptOf(key);
    if (category === undefined) report(at, 'CATEGORY', 'Every question needs a sharing category');
    if (key === undefined) continue;
    if (concept === undefined) {
      report(at, 'CONCEPT', `There is no concept “${key}”`);
      continue;
    }
    if (category !== undefined && category !== concept.category) report(at, 'CATEGORY', `The sharing category of “${key}” is “${concept.category}”, not “${category}”`);
    if (!FITS[concept.type](nodes.get(question.pointer) ?? {})) report(at, 'CONCEPT_TYPE', `“${key}” is answered with ${WORDS[concept.type]}`);
    if (isFreer(prefill, concept.prefill)) report(at, 'PREFILL', `A past answer to “${key}” may be taken over no more freely than “${concept.prefill}”: set x-prefill`);
  }
}
