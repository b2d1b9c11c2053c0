import type { JsonSchema } from './json-schema.js';

type Condition = JsonSchema | boolean;

interface Branch {
  readonly condition: Condition;
  readonly asks: readonly string[];
}

/** What each condition asks where it holds; and where it does not, for which nothing need be answered. */
function branchesOf(schema: JsonSchema): Branch[] {
  return [schema, ...(schema.allOf ?? [])].flatMap((rule) => {
    if (typeof rule !== 'object' || rule.if === undefined) return [];
    const asksIn = (branch: Condition | undefined): readonly string[] => (typeof branch === 'object' ? (branch['x-asks'] ?? []) : []);
    return [{ condition: rule.if, asks: asksIn(rule.then) }, { condition: true, asks: asksIn(rule.else) }];
  });
}

/** Whether a condition could hold where nothing but these questions can be answered. Each is looked at once, however many questions share it. */
function canHold(condition: Condition, askable: ReadonlySet<string>, looked: Map<JsonSchema, boolean>): boolean {
  if (typeof condition === 'boolean') return condition;
  const known = looked.get(condition);
  if (known !== undefined) return known;
  const { required = [], allOf = [], anyOf = [true], oneOf = [true] } = condition;
  const holds = (each: Condition): boolean => canHold(each, askable, looked);
  const can = required.every((key) => askable.has(key)) && allOf.every(holds) && anyOf.some(holds) && oneOf.some(holds);
  looked.set(condition, can);
  return can;
}

/** The top-level questions that are never asked, whatever is answered: each only after another that is asked only after it. */
export function neverAsked(schema: JsonSchema): string[] {
  const branches = branchesOf(schema).filter(({ asks }) => asks.length > 0);
  const conditional = new Set(branches.flatMap(({ asks }) => asks));
  const keys = Object.keys(schema.properties ?? {});
  const askable = new Set(keys.filter((key) => !conditional.has(key)));
  for (let before = -1; before !== askable.size; ) {
    before = askable.size;
    const looked = new Map<JsonSchema, boolean>();
    for (const { condition, asks } of branches) if (canHold(condition, askable, looked)) for (const key of asks) askable.add(key);
  }
  return keys.filter((key) => !askable.has(key));
}
