import { applyDecorators } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { EndpointOptions } from './endpoint-options.js';

/** Says to OpenAPI what the endpoint declares. */
export function describeEndpoint(options: EndpointOptions): MethodDecorator {
  return applyDecorators(ApiOperation({ operationId: options.operationId, summary: options.summary }));
}
