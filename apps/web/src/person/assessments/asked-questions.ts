import { formErrors, questionsToAsk, type FieldError, type FormDefinition, type FormPage, type JsonSchema, type ReferrerKind } from '@onward/forms';

export type Answers = Readonly<Record<string, unknown>>;

/** A page of the form with the questions that are asked, given these answers, as one plain schema. */
export interface AskedPage extends Pick<FormPage, 'key' | 'title' | 'description' | 'matrix'> {
  readonly schema: JsonSchema;
}

/** The form's pages; one without any is one page. */
const pagesOf = ({ title, schema, uiSchema }: FormDefinition): readonly FormPage[] =>
  uiSchema['ui:pages'] ?? [{ key: 'questions', title, fields: Object.keys(schema.properties ?? {}) }];

/** What is asked; pages on which nothing is asked are left out. */
export function askedPages(form: FormDefinition, answers: Answers): AskedPage[] {
  const asked = new Set(questionsToAsk(form, answers));
  const { properties = {}, required = [], $defs } = form.schema;
  return pagesOf(form).flatMap(({ key, title, description, matrix, fields }) => {
    const shown = fields.filter((field) => asked.has(field));
    if (shown.length === 0) return [];
    const schema: JsonSchema = {
      type: 'object', ...($defs && { $defs }),
      properties: Object.fromEntries(shown.flatMap((field) => (properties[field] === undefined ? [] : [[field, properties[field]]]))),
      required: required.filter((field) => shown.includes(field)),
    };
    return [{ key, title, ...(description !== undefined && { description }), ...(matrix !== undefined && { matrix }), schema }];
  });
}

/** The answers to what is asked: what is sent. */
export function askedAnswers(form: FormDefinition, answers: Answers): Record<string, unknown> {
  const asked = new Set(questionsToAsk(form, answers));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => asked.has(key)));
}

/** What stands between the answers and a score, in the order of the form. */
export const faultsIn = (form: FormDefinition, answers: Answers, kind: ReferrerKind): FieldError[] => formErrors(form, askedAnswers(form, answers), { referrerKind: kind });
