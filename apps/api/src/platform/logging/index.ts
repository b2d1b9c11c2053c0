export type { LogStream } from './log-stream.js';
export { loggerOptions } from './logger-options.js';
export { NestLogger } from './nest-logger.js';
export { installRequestLog } from './request-log.js';
export { safeError, type SafeError } from './safe-error.js';
