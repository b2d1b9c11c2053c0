export { loggerOptions, type LogStream } from './logger-options.js';
export { NestLogger } from './nest-logger.js';
export { installRequestLog } from './request-log.js';
export { safeError, type SafeError } from './safe-error.js';
