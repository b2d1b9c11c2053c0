export { actorSettings, SYSTEM_MEMBERSHIP } from './actor-settings.js';
export { DatabaseModule } from './database.module.js';
export { isDeadlock } from './deadlock.js';
export { HOT_SETTINGS } from './hot-settings.js';
export { migrate } from './migrate.js';
export { callsIn, POOL, Statements, type Calls } from './statements.js';
export { Transactions } from './transactions.js';
