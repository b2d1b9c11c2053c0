import type { Answers } from '../form-definition.js';
import type { JsonSchema } from '../json-schema.js';

function sampleText({ format, pattern = '', minLength = 1, maxLength = 1_000 }: JsonSchema): string {
  if (format === 'date') return '2026-03-27';
  if (format === 'date-time') return '2026-03-27T10:30:00Z';
  if (pattern.includes('[0-5]')) return '10:30';
  const words = pattern === '^\\S+$' ? 'https://example.org' : 'An example';
  return words.padEnd(minLength, '.').slice(0, maxLength);
}

/** A number between the bounds; a whole one where that is asked. */
function sampleNumber({ type, minimum, maximum }: JsonSchema): number {
  const number = minimum ?? Math.min(0, maximum ?? 0);
  return type === 'integer' ? Math.ceil(number) : number;
}

function sample(node: JsonSchema | boolean | undefined): unknown {
  if (typeof node !== 'object') return undefined;
  if (node.enum) return node.enum[0];
  switch (node.type) {
    case 'object': return exampleOf(node);
    case 'array': {
      const item = typeof node.items === 'object' ? node.items : {};
      const count = node.minItems ?? 1;
      return item.enum ? item.enum.slice(0, count) : Array.from({ length: count }, () => sample(item));
    }
    case 'boolean': return true;
    case 'integer': case 'number': return sampleNumber(node);
    default: return sampleText(node);
  }
}

/** An answer to every question of an imported form: what is required only at times is then there too. */
export function exampleOf(schema: JsonSchema): Answers {
  return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, node]) => [key, sample(node)]));
}
