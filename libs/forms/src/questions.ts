import { escapeSegment } from './field-error.js';
import type { FormDefinition } from './form-definition.js';
import type { JsonSchema } from './json-schema.js';
import { validate } from './validate.js';

/** One question of a form: where its answer stands, and the schema node that asks it. */
export interface Question {
  readonly pointer: string;
  readonly node: JsonSchema;
}

/** A section groups questions and asks nothing itself. */
const isSection = (node: JsonSchema): boolean => node.type === 'object' && node.properties !== undefined && node['x-concept'] === undefined;

/** The questions of a form in page order, those inside sections included. */
export function questionsOf(form: FormDefinition): Question[] {
  const within = (section: JsonSchema, path: string): Question[] =>
    Object.entries(section.properties ?? {}).flatMap(([key, node]) => {
      if (typeof node !== 'object') return [];
      const pointer = `${path}/${escapeSegment(key)}`;
      return isSection(node) ? within(node, pointer) : [{ pointer, node }];
    });
  return within(form.schema, '');
}

/** Every conditional branch of a schema's top level: its condition, and what it asks when taken. */
function branches(schema: JsonSchema): { condition: JsonSchema; holds: boolean; asks: readonly string[] }[] {
  return [schema, ...(schema.allOf ?? [])].flatMap((node) => {
    if (typeof node !== 'object' || typeof node.if !== 'object') return [];
    const condition = node.if;
    const asksIn = (branch: JsonSchema | boolean | undefined) => (typeof branch === 'object' ? (branch['x-asks'] ?? []) : []);
    return [
      { condition, holds: true, asks: asksIn(node.then) },
      { condition, holds: false, asks: asksIn(node.else) },
    ];
  });
}

/**
 * The top-level questions to show for these answers: all of them, but those that a branch lists in `x-asks`
 * only where such a branch is taken.
 */
export function questionsToAsk(form: FormDefinition, answers: unknown): string[] {
  const conditional = new Set<string>();
  const asked = new Set<string>();
  for (const { condition, holds, asks } of branches(form.schema)) {
    const taken = asks.length > 0 && (validate(condition, answers).length === 0) === holds;
    for (const key of asks) {
      conditional.add(key);
      if (taken) asked.add(key);
    }
  }
  return Object.keys(form.schema.properties ?? {}).filter((key) => !conditional.has(key) || asked.has(key));
}
