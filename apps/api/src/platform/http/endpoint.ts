import { applyDecorators, HttpCode } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { describeEndpoint } from './describe-endpoint.js';
import type { EndpointOptions } from './endpoint-options.js';

/**
 * Declares a route: stands on every handler, beneath `@Get`, `@Post` and their like. A route without it
 * does not start.
 */
export function Endpoint(options: EndpointOptions): MethodDecorator {
  return applyDecorators(
    RouteConfig({ endpoint: options }),
    HttpCode(successStatus(options)),
    describeEndpoint(options),
  );
}

function successStatus(options: EndpointOptions): number {
  const statuses = Object.keys(options.responses).map(Number);
  if (statuses.length === 0) throw new Error(`${options.operationId} declares no response`);
  return Math.min(...statuses);
}
