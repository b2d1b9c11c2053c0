/** What stands outside the server and starts it or a part of it: scripts, seeds' doors, tests. */
export { createApp, type Overrides } from './create-app.js';
export { passTime } from './pass-time.js';
export { DEMO_ISSUER, demoKey, demoToken, PERMISSIONS } from './access/index.js';
export { storeForms } from './forms/index.js';
export { SteppedClock } from './platform/clock/index.js';
export { readService, type DirectoryService } from './interop/index.js';
export { loadConfig, ConfigError, type Config } from './platform/config/index.js';
export { HOT_SETTINGS, migrate } from './platform/database/index.js';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './platform/embedded-postgres/index.js';
export { shutDown } from './platform/health/index.js';
export { registerAuthorisation } from './platform/http/index.js';
export { listRoutes, routeFaults, type RegisteredRoute } from './platform/openapi/index.js';
export { PROBLEMS } from './platform/problem/index.js';
