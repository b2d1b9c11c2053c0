import { validate as interpret, type Schema } from '@cfworker/json-schema';
import { escapeSegment, type FieldError } from './field-error.js';
import { isPlainObject } from './json-value.js';
import type { JsonSchema } from './json-schema.js';
import { inWords } from './messages.js';

export type Lookup = Record<string, Schema | boolean>;
type Node = JsonSchema | boolean | undefined;

/** Where the explanation stands: the value, its pointer, its key in its parent, and the node that declares it. */
interface Place {
  readonly value: unknown;
  readonly pointer: string;
  readonly key: string;
  readonly declared: JsonSchema | undefined;
}

/** A list of errors this long helps nobody; a hostile value could ask for thousands. */
export const MAX_ERRORS = 100;

const ASSERTIONS = [
  'const', 'enum', 'not', 'minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum',
  'multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains', 'minProperties', 'maxProperties',
] as const;

const OF_TEXT = new Set(['minLength', 'pattern', 'format']);

const hasOwn = (object: object, key: string): boolean => Object.prototype.hasOwnProperty.call(object, key);

const pick = (node: Schema, keywords: readonly string[]): Schema =>
  Object.fromEntries(keywords.filter((keyword) => hasOwn(node, keyword)).map((keyword) => [keyword, node[keyword] as unknown]));

/**
 * Says why a value that the interpreter refused is wrong. It walks only the branches that apply (`then` where `if` holds, the
 * nearest of `anyOf`) and asks the interpreter about each keyword, so that there is one set of rules and no wrapper noise.
 */
export class Explanation {
  readonly errors: FieldError[] = [];
  readonly #lookup: Lookup;

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  explain(node: Node, place: Place): void {
    if (node === undefined || node === true || this.errors.length >= MAX_ERRORS) return;
    if (node === false) return this.#add('false', {}, place);
    if (this.#leafErrors(node, place)) return;
    if (isPlainObject(place.value)) this.#object(node, place.value, place);
    if (Array.isArray(place.value)) this.#list(node, place.value, place);
    if (node.$ref !== undefined) this.explain(this.#target(node), place);
    for (const each of node.allOf ?? []) this.explain(each, place);
    if (node.if !== undefined) this.explain(this.#holds(node.if, place.value) ? node.then : node.else, place);
    if (node.anyOf) this.#nearest('anyOf', node, node.anyOf, place);
    if (node.oneOf) this.#nearest('oneOf', node, node.oneOf, place);
  }

  #holds(node: Node, value: unknown): boolean {
    return node === undefined || interpret(value, node as Schema | boolean, '2020-12', this.#lookup).valid;
  }

  #target(node: JsonSchema): Node {
    return this.#lookup[(node as Schema).__absolute_ref__ ?? ''] as Node;
  }

  #add(keyword: string, node: JsonSchema, { pointer, key, declared }: Place): void {
    this.errors.push({ pointer, ...inWords({ keyword, node, declared, key }) });
  }

  /** Adds the errors of the node's own assertions; true when the type is wrong, and so nothing else is worth saying. */
  #leafErrors(node: JsonSchema, place: Place): boolean {
    if (!this.#holds(pick(node as Schema, ['type']) as JsonSchema, place.value)) {
      this.#add('type', node, place);
      return true;
    }
    const { errors } = interpret(place.value, pick(node as Schema, ASSERTIONS), '2020-12', this.#lookup);
    // A blank box on a screen is a question not answered, not a text that is too short or in the wrong format.
    const blank = typeof place.value === 'string' && place.value.trim() === '';
    for (const { keyword } of errors) this.#add(blank && OF_TEXT.has(keyword) ? 'required' : keyword, node, place);
    return false;
  }

  #child(node: Node, key: string, value: unknown, parent: Place): Place {
    const siblings = parent.declared?.properties ?? {};
    const declared = hasOwn(siblings, key) ? siblings[key] : node;
    return {
      value,
      key,
      pointer: `${parent.pointer}/${escapeSegment(key)}`,
      declared: typeof declared === 'object' ? declared : undefined,
    };
  }

  #object(node: JsonSchema, value: Record<string, unknown>, place: Place): void {
    const declared = node.properties ?? {};
    const missing = this.#missing(node, value);
    for (const key of new Set([...Object.keys(declared), ...missing])) {
      const child = hasOwn(declared, key) ? declared[key] : undefined;
      if (hasOwn(value, key)) this.explain(child, this.#child(child, key, value[key], place));
      else if (missing.includes(key)) this.#add('required', typeof child === 'object' ? child : {}, this.#child(child, key, undefined, place));
    }
    const patterns = Object.entries(node.patternProperties ?? {}).map(([pattern, child]) => [new RegExp(pattern, 'u'), child] as const);
    for (const [key, member] of Object.entries(value)) {
      const matching = patterns.filter(([pattern]) => pattern.test(key));
      for (const [, child] of matching) this.explain(child, this.#child(child, key, member, place));
      const unknown = matching.length === 0 && !hasOwn(declared, key);
      if (unknown && node.additionalProperties !== undefined) this.#extra(node.additionalProperties, key, member, place);
      if (!this.#holds(node.propertyNames, key)) this.#extra(false, key, member, place);
      if (this.errors.length >= MAX_ERRORS) return;
    }
  }

  #missing(node: JsonSchema, value: Record<string, unknown>): string[] {
    const dependent = Object.entries(node.dependentRequired ?? {}).flatMap(([key, keys]) => (hasOwn(value, key) ? keys : []));
    return [...(node.required ?? []), ...dependent].filter((key) => !hasOwn(value, key));
  }

  #extra(schema: Node, key: string, member: unknown, place: Place): void {
    const child = this.#child(schema, key, member, place);
    if (schema === false) this.#add('additionalProperties', {}, child);
    else this.explain(schema, child);
  }

  #list(node: JsonSchema, list: readonly unknown[], place: Place): void {
    const first = node.prefixItems ?? [];
    for (const [index, item] of list.entries()) {
      const schema = first[index] ?? node.items;
      if (schema !== undefined && !this.#holds(schema, item)) this.explain(schema, this.#child(schema, String(index), item, place));
      if (this.errors.length >= MAX_ERRORS) return;
    }
  }

  /** Of several shapes, none of which fits: what is wrong with the one that is least wrong. */
  #nearest(keyword: 'anyOf' | 'oneOf', node: JsonSchema, branches: readonly Node[], place: Place): void {
    const fitting = branches.filter((branch) => this.#holds(branch, place.value)).length;
    if (fitting === 1 || (keyword === 'anyOf' && fitting > 0)) return;
    if (fitting > 1 || node['x-messages']?.[keyword] !== undefined) return this.#add(keyword, node, place);
    const tried = branches.map((branch) => {
      const attempt = new Explanation(this.#lookup);
      attempt.explain(branch, place);
      return attempt.errors;
    });
    // A wrong type or a wrong constant means that another shape was meant: each counts for many missing fields.
    const distance = (errors: readonly FieldError[]): number =>
      errors.reduce((sum, { code }) => sum + (code === 'TYPE' || code === 'NOT_ALLOWED' ? 10 : 1), 0);
    const nearest = tried.sort((a, b) => distance(a) - distance(b))[0];
    this.errors.push(...(nearest ?? []));
  }
}
