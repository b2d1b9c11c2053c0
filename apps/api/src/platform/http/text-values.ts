import type { JsonSchema } from './json-schema.js';

type Texts = Readonly<Record<string, unknown>>;

/**
 * What came as text in a URL, in the types its schema declares: `"25"` under an integer is 25. Text that is not of
 * its type stays as it is, for the schema to refuse. Nothing is filled in and nothing is removed.
 */
export function typedValues(texts: Texts, properties: Readonly<Record<string, JsonSchema | boolean>>): Record<string, unknown> {
  const values = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(texts)) values[name] = typed(texts[name], properties[name]);
  return values;
}

function typed(value: unknown, schema: JsonSchema | boolean | undefined): unknown {
  if (typeof schema !== 'object') return value;
  if (schema.type === 'array') {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.map((item) => typed(item, schema.items));
  }
  if (typeof value !== 'string') return value;
  if (schema.type === 'integer' && /^-?\d{1,15}$/.test(value)) return Number(value);
  if (schema.type === 'number' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)) return Number(value);
  if (schema.type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}
