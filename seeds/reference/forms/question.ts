import { CONCEPTS, type FormPage, type JsonSchema, type Prefill } from '@onward/forms';

/** One question: what may be answered, and how it is shown. */
export interface Question {
  readonly schema: JsonSchema;
  readonly ui: Readonly<Record<string, unknown>>;
}

/** The questions of one page, in order, by key. */
export interface QuestionPage extends Omit<FormPage, 'fields'> {
  readonly questions: Readonly<Record<string, Question>>;
}

type Wording = Pick<JsonSchema, 'title' | 'description' | 'x-name' | 'x-messages'>;

/** What every question of a form states besides its wording; its sharing category is that of its concept. */
function annotations(concept: string, prefill: Prefill): JsonSchema {
  const known = CONCEPTS[concept];
  if (!known) throw new Error(`There is no concept “${concept}”`);
  return { 'x-concept': concept, 'x-category': known.category, 'x-prefill': prefill };
}

/** As long as a history may be, in characters: 5,000 words of a letter or a record, with room to spare. */
export const HISTORY = 50_000;

/** A question answered in the referrer's own words, at most `maxLength` characters. */
export function text(concept: string, prefill: Prefill, maxLength: number, wording: Wording): Question {
  return {
    schema: { type: 'string', minLength: 1, pattern: '\\S', maxLength, ...wording, ...annotations(concept, prefill) },
    ui: { 'ui:widget': maxLength > 200 ? 'textarea' : 'text' },
  };
}

/** Codes, which are stored, and their labels, which are shown. */
type Options = Readonly<Record<string, string>>;

/** A question with one answer of a list. */
export function choice(concept: string, prefill: Prefill, options: Options, wording: Wording): Question {
  return {
    schema: { type: 'string', enum: Object.keys(options), ...wording, ...annotations(concept, prefill) },
    ui: { 'ui:widget': 'radio', 'ui:enumNames': Object.values(options) },
  };
}

/** A question with one answer of a list too long to be read at once. */
export function longChoice(concept: string, prefill: Prefill, options: Options, wording: Wording): Question {
  const { schema, ui } = choice(concept, prefill, options, wording);
  return { schema, ui: { ...ui, 'ui:widget': 'select' } };
}

/** A question with one or more answers of a list. */
export function choices(concept: string, prefill: Prefill, options: Options, wording: Wording): Question {
  const codes = Object.keys(options);
  const list: JsonSchema = { type: 'array', minItems: 1, maxItems: codes.length, uniqueItems: true, items: { type: 'string', enum: codes } };
  return {
    schema: { ...list, ...wording, ...annotations(concept, prefill) },
    ui: { 'ui:widget': 'checkboxes', 'ui:enumNames': Object.values(options) },
  };
}

/** A question answered with a day. */
export function day(concept: string, prefill: Prefill, wording: Wording): Question {
  return { schema: { type: 'string', format: 'date', ...wording, ...annotations(concept, prefill) }, ui: { 'ui:widget': 'date' } };
}

/** One box of each entry of a list. */
type Box = Pick<JsonSchema, 'type' | 'title' | 'description' | 'maxLength' | 'minLength' | 'pattern' | 'minimum' | 'maximum' | 'x-name'>;

/** A question answered with a list, each entry of which has the same boxes; `oneOfThem` is what one entry is called: “Child”. */
export function list(concept: string, prefill: Prefill, entries: { readonly oneOfThem: string; readonly most: number; readonly boxes: Readonly<Record<string, Box>> }, wording: Wording): Question {
  const { oneOfThem, most, boxes } = entries;
  const items: JsonSchema = { type: 'object', title: oneOfThem, additionalProperties: false, properties: boxes, minProperties: 1 };
  return { schema: { type: 'array', minItems: 1, maxItems: most, items, ...wording, ...annotations(concept, prefill) }, ui: {} };
}

/** A box for a line of text. */
export const line = (title: string, maxLength: number, name: string): Box => ({ type: 'string', title, minLength: 1, pattern: '\\S', maxLength, 'x-name': name });

/** A condition: the question is answered, with one of these. */
export function answered(key: string, ...values: readonly string[]): JsonSchema {
  return { properties: { [key]: { enum: values } }, required: [key] };
}
