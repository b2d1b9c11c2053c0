import { isPlainObject } from '../json-value.js';
import type { JsonSchema } from '../json-schema.js';
import { readAnswer } from './answer-values.js';
import type { Item } from './item-tree.js';
import { asked } from './question-kind.js';
import { polymorphAt, textAt, type Raw } from './reading.js';

/** Where the answer to an item stands: keys from the whole set of answers, `*` for any entry of a list. */
export interface Location {
  readonly path: readonly string[];
  readonly schema: JsonSchema;
}

/** A condition in our schema, or why it cannot be put into one. */
type Condition = { readonly schema: JsonSchema } | { readonly problem: string };

/** That what stands at the path keeps to the schema: it must be there, for an unanswered question meets no condition. */
function at([key, ...rest]: readonly string[], leaf: JsonSchema): JsonSchema {
  if (key === undefined) return leaf;
  if (key === '*') return { contains: at(rest, leaf) };
  return { properties: { [key]: at(rest, leaf) }, required: [key] };
}

const COMPARISONS: Readonly<Record<string, keyof JsonSchema>> = { '>': 'exclusiveMinimum', '<': 'exclusiveMaximum', '>=': 'minimum', '<=': 'maximum' };

function compared(raw: Raw, { schema }: Location): Condition {
  const operator = textAt(raw, 'operator') ?? '';
  const [type, value] = polymorphAt(raw, 'answer') ?? [];
  if (type === undefined) return { problem: 'It names no answer' };
  const reading = readAnswer(asked(schema), { [`value${type}`]: value });
  if ('problem' in reading) return { problem: 'It names an answer that the question does not take' };
  const { answer } = reading;
  if (operator === '=') return { schema: { const: answer } };
  if (operator === '!=') return { schema: { not: { const: answer } } };
  const keyword = COMPARISONS[operator];
  if (keyword === undefined) return { problem: 'It compares in a way that is not known' };
  if (typeof answer === 'number') return { schema: { [keyword]: answer } };
  if (!isPlainObject(answer)) return { problem: 'Only numbers can be compared by size' };
  const { value: amount, ...unit } = answer;
  return { schema: { properties: { value: { [keyword]: amount }, ...Object.fromEntries(Object.entries(unit).map(([key, only]) => [key, { const: only }])) }, required: Object.keys(answer) } };
}

function single(raw: Raw, locations: ReadonlyMap<string, Location>, base: readonly string[]): Condition {
  const location = locations.get(textAt(raw, 'question') ?? '');
  if (location === undefined) return { problem: 'The question that it depends on is not in the form' };
  if (!base.every((key, index) => location.path[index] === key)) return { problem: 'The question that it depends on stands outside the group that is repeated' };
  const path = location.path.slice(base.length);
  if (textAt(raw, 'operator') === 'exists') {
    const isThere = at(path, {});
    const mustBe = polymorphAt(raw, 'answer')?.[1];
    return { schema: mustBe === false || mustBe === 'false' ? { not: isThere } : isThere };
  }
  const condition = compared(raw, location);
  if ('problem' in condition) return condition;
  return { schema: at(location.schema.type === 'array' ? [...path, '*'] : path, condition.schema) };
}

/** When an item is asked, by all its conditions or any of them; a problem where one of them cannot be carried over. */
function ofItem({ raw, conditions }: Item, locations: ReadonlyMap<string, Location>, base: readonly string[]): Condition {
  const parts = conditions.map((each) => single(each, locations, base));
  const problem = parts.find((part) => 'problem' in part);
  if (problem) return problem;
  const schemas = parts.flatMap((part) => ('schema' in part ? [part.schema] : []));
  const [first] = schemas;
  if (first !== undefined && schemas.length === 1) return { schema: first };
  return { schema: textAt(raw, 'enableBehavior') === 'all' ? { allOf: schemas } : { anyOf: schemas } };
}

/** What is needed to put conditions into schemas; the conditions of a group are put once, however many questions it holds. */
export class Conditions {
  readonly #known = new Map<string, Condition>();

  constructor(readonly locations: ReadonlyMap<string, Location>) {}

  #ofItem(item: Item, base: readonly string[]): Condition {
    const name = JSON.stringify([item.linkId, base]);
    const condition = this.#known.get(name) ?? ofItem(item, this.locations, base);
    this.#known.set(name, condition);
    return condition;
  }

  /** When all of these items are asked: an item and the groups around it, each under its own conditions. */
  of(items: readonly Item[], base: readonly string[]): Condition {
    const parts = items.map((item) => this.#ofItem(item, base));
    const problem = parts.find((part) => 'problem' in part);
    if (problem) return problem;
    const schemas = parts.flatMap((part) => ('schema' in part ? [part.schema] : []));
    const [first] = schemas;
    return { schema: first !== undefined && schemas.length === 1 ? first : { allOf: schemas } };
  }
}
