import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/**
 * Nest's own words, in the same log. Only texts: an error that Nest hands over is left to `err`'s serialiser, and
 * other things are not logged, since nobody knows what they hold.
 */
export class NestLogger implements LoggerService {
  constructor(private readonly target: FastifyBaseLogger) {}

  log(message: unknown): void {
    this.write('debug', message);
  }

  warn(message: unknown): void {
    this.write('warn', message);
  }

  error(message: unknown): void {
    this.write('error', message);
  }

  private write(level: 'debug' | 'warn' | 'error', message: unknown): void {
    if (message instanceof Error) this.target[level]({ err: message });
    else if (typeof message === 'string') this.target[level](message);
  }
}
