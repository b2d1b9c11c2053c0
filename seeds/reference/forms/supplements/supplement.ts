import type { Answers, FormDefinition, JsonSchema } from '@onward/forms';
import type { QuestionPage } from '../question.js';

export const YES_NO_UNKNOWN = { yes: 'Yes', no: 'No', 'not-known': 'I do not know' } as const;

interface Supplement {
  readonly key: string;
  readonly title: string;
  readonly pages: readonly QuestionPage[];
  /** `if` and `then`, whose `x-asks` are questions asked only after certain answers. */
  readonly conditions?: readonly JsonSchema[];
  /** The standards it follows, shown wherever the form is. */
  readonly after: string;
  readonly example: Answers;
}

/**
 * What a service asks besides the core form. Nothing of it must be answered: what a referrer does not know, or would rather not ask in this hour, keeps nobody
 * from being referred.
 */
export function supplement({ key, title, pages, conditions = [], after, example }: Supplement): FormDefinition {
  const questions = pages.flatMap((page) => Object.entries(page.questions));
  return {
    key,
    version: 1,
    title,
    kind: 'supplement',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title,
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(questions.map(([name, { schema }]) => [name, schema])),
      ...(conditions.length > 0 && { allOf: conditions }),
    },
    uiSchema: {
      'ui:pages': pages.map(({ questions: onPage, ...page }) => ({ ...page, fields: Object.keys(onPage) })),
      'ui:attribution': after,
      ...Object.fromEntries(questions.map(([name, { ui }]) => [name, ui])),
    },
    example,
    status: 'published',
  };
}

/** Asks questions where the condition holds, and requires none of them. */
export const asks = (condition: JsonSchema, ...keys: readonly string[]): JsonSchema => ({ if: condition, then: { 'x-asks': keys } });
