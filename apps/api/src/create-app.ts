import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fileURLToPath } from 'node:url';
import { AppModule } from './app.module.js';
import { assemble, type Assembly } from './platform/assemble.js';
import type { Config } from './platform/config/index.js';

/** What a test, a seed or a script puts in place of the real thing. */
export interface Overrides extends Partial<Assembly> {
  /** Further modules beside the features. */
  readonly extraModules?: Assembly['modules'];
}

const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));

/**
 * The whole application, initialised and not yet listening: `app.listen(config.port, config.host)`, or requests to
 * `app.getHttpServer()` in tests. Stop it with `shutDown`.
 */
export function createApp(config: Config, { modules = [AppModule], extraModules = [], ...overrides }: Overrides = {}): Promise<NestFastifyApplication> {
  return assemble(config, { webRoot: WEB_ROOT, ...overrides, modules: [...modules, ...extraModules] });
}
