export { CONFIG, ConfigError, LOG_LEVELS, type Config, type DatabaseConfig, type IdentityConfig, type LogLevel } from './config.js';
