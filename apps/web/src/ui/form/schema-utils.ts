import { validate, type JsonSchema } from '@onward/forms';
import type { RJSFSchema, SchemaUtilsType } from '@rjsf/utils';
import mergeAllOf, { merged } from './left-out/merge-all-of';
import { asLibrarySchema, asOurs } from './library-schema';

type Definitions = JsonSchema['$defs'];
type Node = JsonSchema | boolean | undefined;

const isSchema = (node: Node): node is JsonSchema => typeof node === 'object';

/**
 * What a question's schema comes to, given its answer: references followed, what it is made of put together, conditions decided. The same object wherever
 * there is no condition, so that nothing is drawn anew for it.
 */
function settled(definitions: Definitions): (node: JsonSchema, answer: unknown) => JsonSchema {
  const known = new WeakMap<JsonSchema, JsonSchema>();
  const conditions = new WeakMap<JsonSchema, JsonSchema>();
  const holds = (condition: JsonSchema, answer: unknown): boolean => {
    const whole = conditions.get(condition) ?? { ...condition, $defs: definitions ?? {} };
    conditions.set(condition, whole);
    return validate(whole, answer ?? {}).length === 0;
  };
  const settle = (node: JsonSchema, answer: unknown): JsonSchema => {
    if (known.has(node)) return known.get(node) ?? node;
    const { $ref, if: condition, then, else: otherwise, ...own } = node;
    const meant = $ref === undefined ? undefined : definitions?.[$ref.replace('#/$defs/', '')];
    const whole = isSchema(meant) ? { ...settle(meant, answer), ...own } : own;
    const together = whole.allOf === undefined ? whole : mergeAllOf({ ...whole, allOf: whole.allOf.filter(isSchema).map((each) => settle(each, answer)) });
    if (condition !== undefined) {
      const isSo = condition === true || (isSchema(condition) && holds(condition, answer));
      const branch = isSo ? then : otherwise;
      return isSchema(branch) ? merged(together, settle(branch, answer)) : together;
    }
    const isSimple = $ref === undefined && own.allOf === undefined;
    if (!isSimple && !hasCondition(node, definitions)) known.set(node, together);
    return isSimple ? node : together;
  };
  return settle;
}

/** Whether what a node comes to hangs on its answer. */
const hasCondition = ({ $ref, if: condition, allOf = [] }: JsonSchema, definitions: Definitions): boolean => {
  const meant = $ref === undefined ? undefined : definitions?.[$ref.replace('#/$defs/', '')];
  return condition !== undefined || (isSchema(meant) && hasCondition(meant, definitions)) || allOf.some((each) => isSchema(each) && hasCondition(each, definitions));
};

const isConstant = (node: Node): boolean => isSchema(node) && (node.const !== undefined || node.enum?.length === 1);

const choicesOf = ({ oneOf, anyOf }: JsonSchema): readonly Node[] | undefined => oneOf ?? anyOf;

/**
 * What the form library's fields ask of schemas, for questions as nearly all forms have them (see `isUnusual`). The library's own does it for any JSON Schema,
 * fills in defaults, and looks through the whole form whenever one answer changes: a third of its weight, and nearly all of its time.
 */
export function schemaUtilsOf(definitions: Definitions): SchemaUtilsType {
  const settle = settled(definitions);
  const root = asLibrarySchema({ $defs: definitions ?? {} });
  const isSelect = (node: JsonSchema): boolean => {
    const { enum: values, ...rest } = settle(node, undefined);
    return Array.isArray(values) || choicesOf(rest)?.every(isConstant) === true;
  };
  const utils: Partial<SchemaUtilsType> = {
    getRootSchema: () => root,
    retrieveSchema: (schema, answer) => asLibrarySchema(settle(asOurs(schema), answer)),
    // nothing answers a question for a person; an entry that was added to a list is there to be filled
    getDefaultFormState: (schema, answer) => answer ?? (settle(asOurs(schema), undefined).properties === undefined ? undefined : {}),
    // a question shows its own label
    getDisplayLabel: () => true,
    isFilesArray: () => false,
    isSelect: (schema) => isSelect(asOurs(schema)),
    isMultiSelect: ({ uniqueItems, items }) => uniqueItems === true && typeof items === 'object' && !Array.isArray(items) && isSelect(asOurs(items as RJSFSchema)),
  };
  return utils as SchemaUtilsType;
}

/** Whether a question is one that only the library's own way with schemas can draw: a choice between shapes, or boxes that the form does not name. */
export function isUnusual(node: Node, definitions: Definitions): boolean {
  if (!isSchema(node)) return false;
  const { $ref, properties = {}, items, allOf = [], then, else: otherwise, additionalProperties = false, patternProperties } = node;
  const isOpen = additionalProperties !== false || patternProperties !== undefined;
  if (isOpen || choicesOf(node)?.every(isConstant) === false) return true;
  const meant = $ref === undefined ? undefined : definitions?.[$ref.replace('#/$defs/', '')];
  return [...Object.values(properties), ...allOf, items, then, otherwise, meant].some((each) => isUnusual(each, definitions));
}
