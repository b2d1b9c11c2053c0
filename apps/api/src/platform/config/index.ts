export { CONFIG, ConfigError, LOG_LEVELS, type ClamdConfig, type DocumentStoreConfig, type Config, type DatabaseConfig, type IdentityConfig, type LogLevel, type MailConfig, type NotifyConfig, type OutboundConfig, type SmtpConfig } from './config.js';
export { ConfigModule } from './config.module.js';
export { loadConfig } from './load-config.js';
export { isLoopback } from './loopback.js';
export type { Environment } from './settings.js';
