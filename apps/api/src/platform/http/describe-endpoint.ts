import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiProduces, ApiConsumes, ApiQuery, ApiResponse, type ApiResponseOptions } from '@nestjs/swagger';
import { STATUS_CODES } from 'node:http';
import type { EndpointOptions } from './endpoint-options.js';
import type { JsonSchema } from './json-schema.js';

/**
 * Says to OpenAPI what the endpoint declares. What follows by rule (path parameters, problems, sign-in) is added to the
 * finished document by platform/openapi, which knows the method and the path.
 */
export function describeEndpoint(options: EndpointOptions): MethodDecorator {
  return applyDecorators(
    ApiOperation({ operationId: options.operationId, summary: options.summary }),
    ...describeQuery(options),
    ...Object.entries(options.headers ?? {}).map(([name, schema]) =>
      ApiHeader({ name, required: false, schema: openApi(schema), ...(schema.description !== undefined && { description: schema.description }) }),
    ),
    ...(options.body === undefined ? [] : [ApiBody({ required: true, schema: openApi(options.body) })]),
    ...(options.contentType === undefined ? [] : [ApiConsumes(options.contentType)]),
    ...Object.entries(options.responses).map(([status, schema]) => ApiResponse(describeResponse(options, Number(status), schema))),
    ...(options.produces === undefined ? [] : [ApiProduces(...[options.produces].flat())]),
  );
}

function describeQuery({ query }: EndpointOptions): MethodDecorator[] {
  return Object.entries(query?.properties ?? {}).map(([name, schema]) =>
    ApiQuery({ name, required: query?.required?.includes(name) ?? false, schema: openApi(schema) }),
  );
}

function describeResponse(options: EndpointOptions, status: number, schema: JsonSchema | null): ApiResponseOptions {
  const headers = Object.entries(options.responseHeaders ?? {}).map(([name, description]) => [name, { description, schema: { type: 'string' } }]);
  return {
    status,
    description: STATUS_CODES[status] ?? String(status),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    ...(schema !== null && { schema: openApi(schema) }),
  } as ApiResponseOptions;
}

/** OpenAPI 3.1 takes JSON Schema 2020-12 as it is; the types of the library still describe 3.0. */
function openApi(schema: JsonSchema): Record<string, unknown> {
  return schema as unknown as Record<string, unknown>;
}
