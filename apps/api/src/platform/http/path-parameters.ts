import type { EndpointOptions } from './endpoint-options.js';
import { UUID, type JsonSchema } from './json-schema.js';

/** The path parameters and their schemas: UUIDs, unless the endpoint says otherwise. */
export function pathParameters(endpoint: EndpointOptions, path: string): [name: string, schema: JsonSchema][] {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return names.map((name) => [name, endpoint.params?.[name] ?? UUID]);
}
