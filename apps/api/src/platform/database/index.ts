export { actorSettings, SYSTEM_MEMBERSHIP } from './actor-settings.js';
export { DatabaseModule } from './database.module.js';
export { migrate } from './migrate.js';
export { POOL, Statements } from './statements.js';
export { Transactions } from './transactions.js';
