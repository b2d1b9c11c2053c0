import { prepare } from '@onward/forms';
import type { InputError } from '../problem/index.js';
import type { EndpointOptions } from './endpoint-options.js';
import { UUID, type ObjectSchema } from './json-schema.js';
import { pathParameters } from './path-parameters.js';
import { typedValues } from './text-values.js';

type Texts = Readonly<Record<string, unknown>>;

/** What is worked out once for a route, so that a request only looks it up. */
export interface RoutePlan {
  readonly endpoint: EndpointOptions;
  readonly method: string;
  /** The pattern, such as `/api/people/:id`: what is logged and measured in place of the URL. */
  readonly path: string;
  readonly isPublic: boolean;
  readonly isApi: boolean;
  /** The one media type taken as a body. */
  readonly mediaType: string;
  /** A body that is not JSON is the handler's to read. */
  readonly isStreamed: boolean;
  /** The path's parameters in their types, or null where there can be no such thing. */
  readParams(texts: Texts): Record<string, unknown> | null;
  readQuery(texts: Texts): { readonly value: Record<string, unknown>; readonly errors: readonly InputError[] };
}

export function planRoute(endpoint: EndpointOptions, method: string, path: string): RoutePlan {
  const mediaType = endpoint.contentType ?? (method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
  return {
    endpoint,
    method,
    path,
    isPublic: endpoint.permission === 'public',
    isApi: /^\/(api|fhir)\//.test(path),
    mediaType,
    isStreamed: !/[/+]json$/.test(mediaType),
    readParams: paramsReader(endpoint, path),
    readQuery: queryReader(endpoint.query),
  };
}

const UUID_PATTERN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function paramsReader(endpoint: EndpointOptions, path: string): RoutePlan['readParams'] {
  const parameters = pathParameters(endpoint, path);
  const schemas = Object.fromEntries(parameters);
  const isValid = parameters.map(([, schema]): ((value: unknown) => boolean) => {
    if (schema === UUID) return (value) => typeof value === 'string' && UUID_PATTERN.test(value);
    const check = prepare(schema);
    return (value) => check(value).length === 0;
  });
  return (texts) => {
    const values = typedValues(texts, schemas);
    return parameters.every(([name], index) => isValid[index]?.(values[name])) ? values : null;
  };
}

function queryReader(declared: ObjectSchema | undefined): RoutePlan['readQuery'] {
  const schema: ObjectSchema = { additionalProperties: false, ...(declared ?? { type: 'object', properties: {} }) };
  const check = prepare(schema);
  const mayBeEmpty = (schema.required ?? []).length === 0;
  return (texts) => {
    const value = typedValues(texts, schema.properties);
    const errors = mayBeEmpty && Object.keys(value).length === 0 ? [] : check(value);
    return { value, errors };
  };
}
