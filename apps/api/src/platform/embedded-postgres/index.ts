export type { EmbeddedPostgresOptions } from './cluster.js';
export { APP_ROLE, OWNER_ROLE, type DatabaseUrls } from './database-urls.js';
export { EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
