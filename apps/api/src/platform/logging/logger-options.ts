import type { FastifyServerOptions } from 'fastify';
import type { LogLevel } from '../config/index.js';
import { BufferedOutput } from './buffered-output.js';
import type { LogStream } from './log-stream.js';
import { safeError } from './safe-error.js';

/**
 * Fastify's pino, told to write nothing by itself of a request: its serialisers name the URL, which may hold a search,
 * and the headers, which hold the token. What is logged of a request is written by `installRequestLog`.
 */
export function loggerOptions(level: LogLevel, stream?: LogStream): FastifyServerOptions['logger'] {
  return {
    level,
    base: { pid: process.pid },
    serializers: { err: (error: unknown) => safeError(error), req: () => ({}), res: () => ({}) },
    stream: stream ?? new BufferedOutput(),
  };
}
