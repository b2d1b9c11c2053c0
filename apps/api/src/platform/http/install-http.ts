import type { FastifyInstance } from 'fastify';
import { installBodyParser } from './body-parser.js';
import { installOrderOfChecks } from './order-of-checks.js';
import type { RequestStages } from './request-stages.js';
import { installSecurityHeaders } from './security-headers.js';
import { installUnrouted } from './unrouted.js';
import { serveWebFiles, webPage } from './web-pages.js';

export interface HttpSettings {
  readonly stages: RequestStages;
  readonly isHttps: boolean;
  readonly webRoot: string;
}

/** Puts everything between the socket and the handlers in its place; the order of the hooks is the order of the checks. */
export async function installHttp(fastify: FastifyInstance, { stages, isHttps, webRoot }: HttpSettings): Promise<void> {
  installSecurityHeaders(fastify, isHttps);
  installOrderOfChecks(fastify, stages);
  installUnrouted(fastify, webPage(webRoot));
  installBodyParser(fastify);
  await serveWebFiles(fastify, webRoot);
}
