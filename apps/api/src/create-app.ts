import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { ModuleMetadata } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { fileURLToPath } from 'node:url';
import { AppModule } from './app.module.js';
import type { Clock } from './platform/clock/index.js';
import type { Config } from './platform/config/index.js';
import { installMetrics, Metrics } from './platform/health/index.js';
import { installHttp } from './platform/http/install-http.js';
import { HEADERS_TIMEOUT, serverOptions } from './platform/http/server-options.js';
import { RequestStages } from './platform/http/index.js';
import { installRequestLog, loggerOptions, NestLogger, type LogStream } from './platform/logging/index.js';
import { buildDocument, installRouteList, listRoutes, OpenApiDocument, routeFaults } from './platform/openapi/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProblemFilter } from './platform/problem/index.js';

/** What a test, a seed or a script puts in place of the real thing. */
export interface Overrides {
  readonly clock?: Clock;
  /** Instead of the features of `AppModule`. */
  readonly modules?: ModuleMetadata['imports'];
  /** Further modules beside the features. */
  readonly extraModules?: ModuleMetadata['imports'];
  readonly logStream?: LogStream;
  /** The folder of the built web application. */
  readonly webRoot?: string;
}

const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));

/**
 * The whole application, initialised and not yet listening: `app.listen(config.port, config.host)`, or requests to
 * `app.getHttpServer()` in tests. Throws where a route does not declare what it must. Stop it with `shutDown`.
 */
export async function createApp(config: Config, overrides: Overrides = {}): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ ...serverOptions(), logger: loggerOptions(config.logLevel, overrides.logStream) });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const features = [...(overrides.modules ?? [AppModule]), ...(overrides.extraModules ?? [])];
  const root = { module: class Onward {}, imports: [PlatformModule.of(config, overrides.clock), ...features] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bodyParser: false,
    logger: new NestLogger(fastify.log),
    abortOnError: false,
  });

  installRequestLog(fastify);
  installMetrics(fastify, app.get(Metrics));
  await installHttp(fastify, {
    stages: app.get(RequestStages),
    isHttps: config.publicUrl.startsWith('https:'),
    webRoot: overrides.webRoot ?? WEB_ROOT,
  });
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
