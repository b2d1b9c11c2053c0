import { escapeSegment } from './field-error.js';
import type { JsonSchema } from './json-schema.js';
import { isSlow } from './lint-pattern.js';

/** One thing that keeps a form from being published: where (JSON pointer into the form), what, and why in words. */
export interface LintError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

export type Report = (pointer: string, code: string, message: string) => void;
type SubSchema = JsonSchema | boolean;

/** Where a question's node stands in the form, by the pointer to its answer. */
export const schemaPointer = ({ pointer }: { readonly pointer: string }): string => `/schema${pointer.replace(/\//g, '/properties/')}`;

const MAPS = ['$defs', 'properties', 'patternProperties'] as const;
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const;
const SINGLE = ['additionalProperties', 'propertyNames', 'items', 'contains', 'not', 'if', 'then', 'else'] as const;

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function lintPattern(pattern: string, length: number | undefined, at: string, report: Report): void {
  if (length === undefined) report(at, 'UNBOUNDED_PATTERN', 'A pattern needs a maxLength beside it; patternProperties, one in propertyNames');
  if (!compiles(pattern)) report(at, 'PATTERN', `This pattern is not a regular expression: ${pattern}`);
  else if (length !== undefined && isSlow(pattern, length)) {
    report(at, 'SLOW_PATTERN', `This pattern could take too long over ${length} characters: begin it with ^, repeat fewer things, and nothing within a repetition: ${pattern}`);
  }
}

function lintPatterns(node: JsonSchema, at: string, report: Report): void {
  if (node.pattern !== undefined) lintPattern(node.pattern, node.maxLength, at, report);
  const names = typeof node.propertyNames === 'object' ? node.propertyNames : {};
  for (const pattern of Object.keys(node.patternProperties ?? {})) lintPattern(pattern, names.maxLength, at, report);
  if (node.uniqueItems && node.maxItems === undefined) report(at, 'UNBOUNDED_LIST', 'uniqueItems needs a maxItems beside it');
}

/** A condition on an answer holds for a missing one too, unless it asks for it: nobody means that. */
function lintCondition(condition: SubSchema | undefined, at: string, report: Report): void {
  if (typeof condition !== 'object') return;
  for (const key of Object.keys(condition.properties ?? {})) {
    if (condition.required?.includes(key)) continue;
    report(at, 'LOOSE_CONDITION', `The condition on “${key}” also holds when it is not answered: list it in required`);
  }
}

function lintReference(node: JsonSchema, at: string, root: JsonSchema, report: Report): void {
  if (node.$ref === undefined) return;
  if (!Object.hasOwn(root.$defs ?? {}, node.$ref.slice('#/$defs/'.length))) report(`${at}/$ref`, 'BROKEN_REF', 'This $ref leads nowhere');
  if (at.startsWith('/schema/$defs/')) report(`${at}/$ref`, 'NESTED_REF', 'A definition may not refer to another: that is how loops are made');
}

/** Every node of a schema, itself first, with where it stands. `asJson` has bounded its depth. */
export function* everyNode(node: SubSchema, at: string): Generator<{ readonly at: string; readonly node: JsonSchema }> {
  if (typeof node === 'boolean') return;
  yield { at, node };
  for (const keyword of MAPS) {
    for (const [key, child] of Object.entries(node[keyword] ?? {})) yield* everyNode(child, `${at}/${keyword}/${escapeSegment(key)}`);
  }
  for (const keyword of LISTS) {
    for (const [index, child] of (node[keyword] ?? []).entries()) yield* everyNode(child, `${at}/${keyword}/${index}`);
  }
  for (const keyword of SINGLE) yield* everyNode(node[keyword] ?? true, `${at}/${keyword}`);
}

/** Reports what a schema's shape alone does not show. The schema keeps to `FORM_META_SCHEMA`. */
export function lintSchema(root: JsonSchema, at: string, report: Report): void {
  for (const { at: here, node } of everyNode(root, at)) {
    if (node.$defs !== undefined && node !== root) report(`${here}/$defs`, 'NESTED_DEFS', 'Only the whole schema may have definitions');
    lintPatterns(node, here, report);
    lintCondition(node.if, `${here}/if`, report);
    lintReference(node, here, root, report);
  }
}
