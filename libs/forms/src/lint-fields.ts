import { escapeSegment } from './field-error.js';
import type { FormDefinition } from './form-definition.js';
import type { JsonSchema } from './json-schema.js';
import { essence } from './label.js';
import type { Report } from './lint-schema.js';

type SubSchema = JsonSchema | boolean | undefined;
interface Field {
  readonly at: string;
  readonly node: JsonSchema;
}

/** Where a node says what it is: there, or in the definition that it refers to, which refers to no other. */
function declared(node: JsonSchema, at: string, root: JsonSchema): Field[] {
  const name = node.$ref?.slice('#/$defs/'.length);
  const definition = name === undefined ? undefined : root.$defs?.[name];
  return [{ at, node }, ...(typeof definition === 'object' ? [{ at: `/schema/$defs/${escapeSegment(name ?? '')}`, node: definition }] : [])];
}

/** Every box of a form, one by one: questions and sections, and what is within each entry of a list; of a definition, as often as it is used. */
function* fieldsOf(node: SubSchema, at: string, root: JsonSchema): Generator<Field> {
  if (typeof node !== 'object') return;
  for (const { at: here, node: says } of declared(node, at, root)) {
    for (const [key, child] of Object.entries(says.properties ?? {})) {
      const box = `${here}/properties/${escapeSegment(key)}`;
      if (typeof child === 'object') yield { at: box, node: child };
      yield* fieldsOf(child, box, root);
    }
    yield* fieldsOf(says.items, `${here}/items`, root);
  }
}

/** The nodes that say what a box may hold, and what each entry of its list may. */
function nodesOf({ at, node }: Field, root: JsonSchema): { readonly own: readonly Field[]; readonly entries: readonly Field[] } {
  const own = declared(node, at, root);
  const entries = own.flatMap(({ at: list, node: { items } }) => (typeof items === 'object' ? declared(items, `${list}/items`, root) : []));
  return { own, entries };
}

/** What would be taken for an answer is laid down. */
const isTyped = ({ node }: Field): boolean => node.type !== undefined || node.enum !== undefined || node.const !== undefined;

/** Each box is labelled, takes no box that is not declared, and there are not too many. Stops at the first too many, of which there could be millions. */
export function lintFields({ schema }: FormDefinition, most: number, report: Report): void {
  const told = new Set<string>();
  const once: Report = (at, code, message) => {
    if (told.size !== told.add(`${code} ${at}`).size) report(at, code, message);
  };
  let count = 0;
  for (const field of fieldsOf(schema, '/schema', schema)) {
    if (++count > most) return report('/schema', 'TOO_MANY_FIELDS', `A form has at most ${most} fields`);
    const { own, entries } = nodesOf(field, schema);
    if (!own.some(({ node: { title = '' } }) => essence(title) !== '')) once(field.at, 'UNLABELLED', 'Every question needs a title of words');
    for (const nodes of [own, entries]) if (nodes.length > 0 && !nodes.some(isTyped)) once(nodes[0]?.at ?? field.at, 'UNTYPED', 'Say what its answer is (type): without one, anything is taken');
    for (const { at, node } of [...own, ...entries]) {
      if (node.properties !== undefined && node.additionalProperties !== false) once(at, 'OPEN', 'What has boxes of its own takes no unknown ones: additionalProperties false');
    }
  }
}
