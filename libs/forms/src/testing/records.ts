import fc from 'fast-check';
import type { Answers, FormDefinition } from '../form-definition.js';
import { formErrors } from '../form-schema.js';
import type { JsonSchema } from '../json-schema.js';
import { pointerSegments } from '../field-error.js';
import { validate } from '../validate.js';
import type { ReferrerKind } from '../vocabulary.js';

const MOST_TEXT = 40;
const two = (most: number, least = 0) => fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });

function texts(node: JsonSchema): fc.Arbitrary<string> {
  if (node.format === 'date') return date.map((each) => each.toISOString().slice(0, 10));
  if (node.format === 'date-time') return fc.oneof(date.map((each) => each.toISOString()), date.map((each) => `${each.toISOString().slice(0, 19)}+01:00`));
  const { minLength = 0, maxLength = MOST_TEXT } = node;
  const any = fc.string({ unit: 'grapheme', minLength, maxLength: Math.max(minLength, Math.min(maxLength, MOST_TEXT)) });
  const times = fc.tuple(two(23), two(59), two(59, 1)).chain(([hours, minutes, seconds]) => fc.constantFrom(`${hours}:${minutes}`, `${hours}:${minutes}:${seconds}`));
  return fc.oneof(any, times, fc.webUrl()).filter((text) => validate(node, text).length === 0);
}

function numbers({ type, minimum, maximum }: JsonSchema): fc.Arbitrary<number> {
  if (type === 'integer') return fc.integer({ ...(minimum !== undefined && { min: Math.ceil(minimum) }), ...(maximum !== undefined && { max: Math.floor(maximum) }) });
  return fc.double({ noNaN: true, noDefaultInfinity: true, ...(minimum !== undefined && { min: minimum }), ...(maximum !== undefined && { max: maximum }) }).map((each) => each + 0);
}

function valuesOf(node: JsonSchema | boolean | undefined): fc.Arbitrary<unknown> {
  if (typeof node !== 'object') return fc.jsonValue();
  if (node.enum) return fc.constantFrom(...node.enum);
  switch (node.type) {
    case 'boolean': return fc.boolean();
    case 'integer': case 'number': return numbers(node);
    case 'string': return texts(node);
    case 'array': {
      const least = node.minItems ?? 0;
      const bounds = { minLength: least, maxLength: Math.min(node.maxItems ?? Infinity, least + 3) };
      return node.uniqueItems ? fc.uniqueArray(valuesOf(node.items), bounds) : fc.array(valuesOf(node.items), bounds);
    }
    case 'object': return fc.record(membersOf(node), { requiredKeys: [...(node.required ?? [])] });
    default: return fc.jsonValue();
  }
}

const membersOf = (node: JsonSchema): Record<string, fc.Arbitrary<unknown>> => Object.fromEntries(Object.entries(node.properties ?? {}).map(([key, child]) => [key, valuesOf(child)]));

/** Puts in what is missing, from the form's example: what one answer asks for may ask for more. */
function completed(form: FormDefinition, answers: Answers, referrerKind: ReferrerKind): Answers {
  const missing = formErrors(form, answers, { referrerKind }).flatMap(({ code, pointer }) => (code === 'REQUIRED' ? pointerSegments(pointer).slice(0, 1) : []));
  const added = Object.fromEntries(missing.filter((key) => Object.hasOwn(form.example, key)).map((key) => [key, form.example[key]]));
  return Object.keys(added).every((key) => Object.hasOwn(answers, key)) ? { ...answers, ...added } : completed(form, { ...answers, ...added }, referrerKind);
}

/**
 * Answers to a form that somebody of this kind could send: of any of its questions, short texts and lists, which agree with each other. Kept are those that the
 * form accepts: they show what it refuses once something is broken, and nothing of what it accepts.
 */
export function recordsOf(form: FormDefinition, referrerKind: ReferrerKind = 'other'): fc.Arbitrary<Answers> {
  return fc
    .record(membersOf(form.schema), { requiredKeys: [...(form.schema.required ?? [])] })
    .map((answers) => completed(form, answers as Answers, referrerKind))
    .filter((answers) => formErrors(form, answers, { referrerKind }).length === 0);
}
