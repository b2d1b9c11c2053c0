import { escapeSegment } from './field-error.js';
import type { FormDefinition } from './form-definition.js';
import { isPlainObject } from './json-value.js';
import type { JsonSchema } from './json-schema.js';
import { isSeen } from './label.js';
import type { Report } from './lint-schema.js';

type Look = Readonly<Record<string, unknown>>;

/** What is said of the whole form: its shape is that of `FORM_META_SCHEMA`. */
const OF_THE_FORM: ReadonlySet<string> = new Set(['ui:pages', 'ui:attribution']);

/** What a node says of itself with what its `$ref` adds. */
function resolved(node: JsonSchema | boolean | undefined, root: JsonSchema): JsonSchema {
  if (typeof node !== 'object') return {};
  const definition = node.$ref === undefined ? undefined : root.$defs?.[node.$ref.slice('#/$defs/'.length)];
  return typeof definition === 'object' ? { ...definition, ...node } : node;
}

/** The answers that are listed, by which they are called: of one choice or of several. */
function optionsOf({ type, enum: options, uniqueItems, items }: JsonSchema, root: JsonSchema): number | undefined {
  if (type === 'array') return uniqueItems === true ? resolved(items, root).enum?.length : undefined;
  return options?.length ?? (type === 'boolean' ? 2 : undefined);
}

/** What may draw a question: as the theme of the pages has it. What it is not told it chooses for itself. */
function widgetsFor(node: JsonSchema, root: JsonSchema): readonly string[] {
  const { type, format } = node;
  const isListed = optionsOf(node, root) !== undefined;
  if (type === 'array') return isListed ? ['checkboxes'] : [];
  if (isListed) return ['radio', 'select'];
  if (type === 'string') return format === 'date' ? ['date'] : format === undefined ? ['text', 'textarea'] : ['text'];
  return type === 'integer' || type === 'number' ? ['text'] : [];
}

function lintWidget(widget: unknown, fitting: readonly string[], at: string, report: Report): void {
  if (fitting.some((each) => each === widget)) return;
  const said = typeof widget === 'string' ? `“${widget}”` : 'This';
  const instead = fitting.length === 0 ? 'leave ui:widget out' : `use ${fitting.map((each) => `“${each}”`).join(' or ')}, or leave ui:widget out`;
  report(at, 'LOOK', `${said} does not draw this question: ${instead}`);
}

function lintNames(names: unknown, options: number | undefined, at: string, report: Report): void {
  if (options === undefined) return report(at, 'LOOK', 'Only listed answers have names: take out ui:enumNames');
  if (!Array.isArray(names) || names.length !== options) return report(at, 'LOOK', `Each of the ${options} answers has a name, in their order`);
  names.forEach((name, index) => {
    if (typeof name !== 'string') report(`${at}/${index}`, 'LOOK', 'The name of an answer is a text');
    else if (!isSeen(name)) report(`${at}/${index}`, 'UNLABELLED', 'Every answer to choose needs a name');
  });
}

/** What is said of the parts of a node: the questions of a section, the entries of a list. */
function partOf(key: string, { type, properties = {}, items }: JsonSchema, isListed: boolean): JsonSchema | boolean | undefined {
  if (type === 'array') return key === 'items' && !isListed ? items : undefined;
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function lintNode(look: Look, node: JsonSchema, root: JsonSchema, at: string, report: Report): void {
  const options = optionsOf(node, root);
  for (const [key, value] of Object.entries(look)) {
    const here = `${at}/${escapeSegment(key)}`;
    const part = partOf(key, node, options !== undefined);
    if (key === 'ui:widget') lintWidget(value, widgetsFor(node, root), here, report);
    else if (key === 'ui:enumNames') lintNames(value, options, here, report);
    else if (part === undefined) report(here, key.startsWith('ui:') ? 'LOOK' : 'UNKNOWN_QUESTION', key.startsWith('ui:') ? `The pages know nothing of “${key}”: take it out` : `There is no question “${key}” here`);
    else if (isPlainObject(value)) lintNode(value, resolved(part, root), root, here, report);
    else report(here, 'LOOK', 'How a question looks is an object');
  }
}

/**
 * The look of a form says only what the pages know how to draw, of questions that are there: the form library throws at a widget that it does not know, or that
 * does not fit, and the whole page is gone. Reads no deeper than the schema goes.
 */
export function lintLook({ schema, uiSchema }: FormDefinition, report: Report): void {
  const ofQuestions = Object.fromEntries(Object.entries(uiSchema).filter(([key]) => !OF_THE_FORM.has(key)));
  lintNode(ofQuestions, schema, schema, '/uiSchema', report);
}
