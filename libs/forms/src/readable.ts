import { lookOf, nodeOf, wordsOf, type Look } from './answer-words.js';
import { escapeSegment } from './field-error.js';
import type { Answers, FormDefinition } from './form-definition.js';
import type { JsonSchema } from './json-schema.js';

/** One question and its answer, in words. */
export interface ReadableAnswer {
  readonly pointer: string;
  /** Its place among the form's questions, by which copies of parts are put together. */
  readonly place: number;
  /** The title of the page that asks it. */
  readonly section: string;
  readonly question: string;
  /** A line for each of several. */
  readonly answer: string;
}

/** What the words of a form's top-level questions need, in page order. */
interface Asked {
  readonly key: string;
  readonly node: JsonSchema | boolean | undefined;
  readonly look: Look;
  readonly said: Omit<ReadableAnswer, 'answer'>;
}

const askedBy = new WeakMap<FormDefinition, readonly Asked[]>();

function askedIn(form: FormDefinition): readonly Asked[] {
  const known = askedBy.get(form);
  if (known !== undefined) return known;
  const { schema: { properties = {} }, uiSchema, title } = form;
  const sections = new Map((uiSchema['ui:pages'] ?? []).flatMap((page) => page.fields.map((field) => [field, page.title])));
  const asked = Object.entries(properties).map(([key, node], place): Asked => ({
    key, node, look: lookOf(uiSchema[key]), said: { pointer: `/${escapeSegment(key)}`, place, section: sections.get(key) ?? title, question: nodeOf(node).title ?? key },
  }));
  askedBy.set(form, asked);
  return asked;
}

/**
 * Questions and their answers in the words in which they were asked and given, in page order: what is kept beside the answers when they are sent, and needs
 * neither the form nor this product to be read. Of a part of the answers it gives that part.
 */
export function readableAnswers(form: FormDefinition, answers: Answers): ReadableAnswer[] {
  return askedIn(form).flatMap(({ key, node, look, said }) => (Object.hasOwn(answers, key) ? [{ ...said, answer: wordsOf(answers[key], node, look) }] : []));
}
