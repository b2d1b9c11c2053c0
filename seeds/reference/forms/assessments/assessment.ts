import type { Answers, Coding, FormDefinition, JsonSchema, ScoredItem, Scoring, SharingCategory } from '@onward/forms';
import type { Question, QuestionPage } from '../question.js';

/** A question whose every answer is worth points. */
export interface GradedQuestion extends Question {
  readonly points: Readonly<Record<string, number>>;
}

/** Answers in the order of the published page: what is stored, what is shown, and what it is worth. */
type Grades = Readonly<Record<string, readonly [label: string, points: number]>>;

export interface Wording {
  readonly title: string;
  readonly description?: string;
  readonly code?: Coding;
}

const worded = ({ code, ...wording }: Wording): JsonSchema => ({ ...wording, ...(code && { 'x-code': code }) });

export function select(wording: Wording, options: Readonly<Record<string, string>>): Question {
  return {
    schema: { type: 'string', enum: Object.keys(options), ...worded(wording), 'x-messages': { required: `Select an answer to “${wording.title}”` } },
    ui: { 'ui:widget': 'radio', 'ui:enumNames': Object.values(options) },
  };
}

export function graded(wording: Wording, grades: Grades): GradedQuestion {
  const each = <T>(of: (grade: Grades[string]) => T): Record<string, T> => Object.fromEntries(Object.entries(grades).map(([key, grade]) => [key, of(grade)]));
  return { ...select(wording, each(([label]) => label)), points: each(([, points]) => points) };
}

/** A measurement: a number in the unit that its title names. */
export function measured(wording: Wording, minimum: number, maximum: number, step = 1): Question {
  const number: JsonSchema = step === 1 ? { type: 'integer' } : { type: 'number', multipleOf: step };
  return { schema: { ...number, minimum, maximum, ...worded(wording) }, ui: {} };
}

/** The items of a scale, from its questions by key. */
export function itemsOf(questions: Readonly<Record<string, GradedQuestion>>): ScoredItem[] {
  return Object.entries(questions).map(([key, { points }]) => ({ pointer: `/${key}`, points }));
}

/**
 * A code of LOINC (http://loinc.org), which is copyright © Regenstrief Institute, Inc. and the LOINC Committee, and available at no cost under the
 * licence at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.
 */
export const loinc = (code: string, display?: string): Coding => ({ system: 'http://loinc.org', code, ...(display && { display }) });

interface Instrument {
  readonly key: string;
  readonly title: string;
  readonly category: SharingCategory;
  readonly pages: readonly QuestionPage[];
  /** `if` and `then`, whose `x-asks` are questions asked only after certain answers. */
  readonly conditions?: readonly JsonSchema[];
  readonly scoring: Scoring;
  /** Authors and source, and the notice that their licence asks for. */
  readonly attribution: string;
  readonly example: Answers;
}

const asksOf = (branch: JsonSchema['then']): readonly string[] => (typeof branch === 'object' ? (branch['x-asks'] ?? []) : []);

/** A published instrument as a form. No answer is ever prefilled: a score is of now. All that is asked of everyone must be answered. */
export function assessment({ key, title, category, pages, conditions = [], scoring, attribution, example }: Instrument): FormDefinition {
  const questions = pages.flatMap((page) => Object.entries(page.questions));
  const conditional = new Set(conditions.flatMap(({ then }) => asksOf(then)));
  return {
    key,
    version: 1,
    title,
    kind: 'assessment',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title,
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(questions.map(([name, { schema }]) => [name, { ...schema, 'x-category': category, 'x-prefill': 'never' }])),
      required: questions.map(([name]) => name).filter((name) => !conditional.has(name)),
      ...(conditions.length > 0 && { allOf: conditions }),
    },
    uiSchema: {
      'ui:pages': pages.map(({ questions: onPage, ...page }) => ({ ...page, fields: Object.keys(onPage) })),
      'ui:attribution': attribution,
      ...Object.fromEntries(questions.map(([name, { ui }]) => [name, ui])),
    },
    scoring,
    example,
    status: 'published',
  };
}
