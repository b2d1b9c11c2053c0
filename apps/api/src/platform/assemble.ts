import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { ModuleMetadata } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Clock } from './clock/index.js';
import type { Config } from './config/index.js';
import { installMetrics, Metrics } from './health/index.js';
import { RequestStages } from './http/index.js';
import { installHttp } from './http/install-http.js';
import { HEADERS_TIMEOUT, serverOptions } from './http/server-options.js';
import { installRequestLog, loggerOptions, NestLogger, type LogStream } from './logging/index.js';
import { buildDocument, installRouteList, listRoutes, OpenApiDocument, routeFaults } from './openapi/index.js';
import { PlatformModule } from './platform.module.js';
import { ProblemFilter } from './problem/index.js';

export interface Assembly {
  /** The features. */
  readonly modules: NonNullable<ModuleMetadata['imports']>;
  /** The folder of the built web application; a plain page stands in where it is not there. */
  readonly webRoot: string;
  /** The machine's time where it is not given. */
  readonly clock?: Clock;
  /** Standard output where it is not given. */
  readonly logStream?: LogStream;
}

/** Puts features on the platform: initialised, not yet listening. Throws where a route does not declare what it must. */
export async function assemble(config: Config, { modules, webRoot, clock, logStream }: Assembly): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ ...serverOptions(config.trustedProxies), logger: loggerOptions(config.logLevel, logStream) });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const root = { module: class Onward {}, imports: [PlatformModule.of(config, clock), ...modules] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bodyParser: false,
    logger: new NestLogger(fastify.log),
    abortOnError: false,
  });

  installRequestLog(fastify);
  installMetrics(fastify, app.get(Metrics));
  await installHttp(fastify, { stages: app.get(RequestStages), isHttps: config.publicUrl.startsWith('https:'), webRoot });
  installRouteList(fastify);
  app.useGlobalFilters(new ProblemFilter());
  await app.init();
  await fastify.ready();
  fastify.server.headersTimeout = HEADERS_TIMEOUT;

  const routes = listRoutes(app);
  const faults = routeFaults(routes);
  if (faults.length > 0) throw new Error(`Routes that do not declare what they must:\n${faults.join('\n')}`);
  app.get(OpenApiDocument).set(buildDocument(app, routes));
  return app;
}
