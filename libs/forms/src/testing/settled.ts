import { pointerSegments } from '../field-error.js';
import type { JsonSchema } from '../json-schema.js';
import type { ReferrerKind } from '../vocabulary.js';
import { holds } from './holds.js';

type Members = Readonly<Record<string, unknown>>;

/** An answer to each question, whether somebody gives it of themselves, and a number that chooses another where the first may not stand beside the rest. */
export type Drawn = Readonly<Record<string, { readonly value: unknown; readonly isGiven: boolean; readonly other: number }>>;

const isNode = (node: JsonSchema | boolean | undefined): node is JsonSchema => typeof node === 'object';

/** What a node says of members like these beside what it says of each: its own rules, and those of each branch that they take. */
function rulesFor(node: JsonSchema, members: Members): JsonSchema[] {
  const nodes = [node, ...(node.allOf ?? []).filter(isNode)];
  const taken = nodes.flatMap((rule) => (rule.if === undefined ? [] : [holds(rule.if, members) ? rule.then : rule.else])).filter(isNode);
  return [...nodes, ...taken];
}

function requiredBy({ required = [], 'x-required-for': byKind }: JsonSchema, kind: ReferrerKind): string[] {
  const pointers = (byKind?.[kind] ?? []).map(pointerSegments);
  if (pointers.some(({ length }) => length > 1)) throw new Error('no test can make what is required within a section');
  return [...required, ...pointers.flat()];
}

/** Another answer that these conditions allow. Only of a list can one be chosen so; conditions on anything else are not made here. */
function allowedBy(conditions: readonly JsonSchema[], node: JsonSchema | boolean | undefined, other: number, key: string): unknown {
  const options = (isNode(node) ? (node.enum ?? (node.type === 'boolean' ? [true, false] : [])) : []).filter((option) => conditions.every((condition) => holds(condition, option)));
  if (options.length === 0) throw new Error(`no test can make an answer to “${key}” beside these`);
  return options[other % options.length];
}

/** What is drawn, with what it asks for beside it, until nothing more is asked: each round adds an answer or narrows one, so that there is an end. */
export function settled(node: JsonSchema, drawn: Drawn, kind: ReferrerKind): Members {
  const { properties = {}, minProperties = 0 } = node;
  const conditionsOn = new Map<string, JsonSchema[]>();
  // those given first, and as many of the others as there must be
  const inTurn = Object.entries(drawn).sort(([, a], [, b]) => Number(b.isGiven) - Number(a.isGiven));
  let members: Members = Object.fromEntries(inTurn.filter(([, { isGiven }], index) => isGiven || index < minProperties).map(([key, { value }]) => [key, value]));
  for (;;) {
    const before = members;
    const rules = rulesFor(node, members);
    for (const key of rules.flatMap((rule) => requiredBy(rule, kind))) if (!Object.hasOwn(members, key)) members = { ...members, [key]: drawn[key]?.value };
    // what a branch says of an answer, beside what its question says
    for (const [key, condition] of rules.slice(1).flatMap(({ properties: said = {} }) => Object.entries(said))) {
      const known = conditionsOn.get(key) ?? [];
      if (isNode(condition) && !known.includes(condition)) conditionsOn.set(key, [...known, condition]);
    }
    for (const [key, conditions] of conditionsOn) {
      if (!Object.hasOwn(members, key) || conditions.every((condition) => holds(condition, members[key]))) continue;
      members = { ...members, [key]: allowedBy(conditions, properties[key], drawn[key]?.other ?? 0, key) };
    }
    if (members === before) return members;
  }
}
