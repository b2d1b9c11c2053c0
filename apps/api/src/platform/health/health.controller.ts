import { Controller, Get, Header, Inject, Optional, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { CONFIG, isLoopback, type Config } from '../config/index.js';
import { POOL } from '../database/index.js';
import { Endpoint } from '../http/index.js';
import { Problem } from '../problem/index.js';
import { isSameSecret } from './same-secret.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

/** Milliseconds that the database has to answer in. */
const PATIENCE_MS = 2_000;

const OK = {
  type: 'object',
  properties: { status: { const: 'ok' } },
  required: ['status'],
  additionalProperties: false,
} as const;

@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
    @Optional() @Inject(POOL) private readonly pool?: Pool,
  ) {}

  @Get('healthz')
  @Endpoint({
    operationId: 'getHealth',
    permission: 'public',
    audit: null,
    summary: 'Whether the process answers',
    responses: { 200: OK },
    problems: [],
  })
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Endpoint({
    operationId: 'getReadiness',
    permission: 'public',
    audit: null,
    summary: 'Whether requests may be sent here: migrated, seeded, with a database that answers, and not about to stop',
    responses: { 200: OK },
    problems: ['UNAVAILABLE'],
  })
  async ready(): Promise<{ status: 'ok' }> {
    const waitingFor = [...this.readiness.waitingFor(), ...((await this.databaseAnswers()) ? [] : ['database'])];
    if (waitingFor.length > 0) throw new Problem('UNAVAILABLE', { extra: { waitingFor } });
    return { status: 'ok' };
  }

  private async databaseAnswers(): Promise<boolean> {
    if (this.pool === undefined) return true;
    const tooLate = sleep(PATIENCE_MS, false, { ref: false });
    return Promise.race([this.pool.query('select 1').then(() => true, () => false), tooLate]);
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Endpoint({
    operationId: 'getMetrics',
    permission: 'public',
    audit: null,
    summary: 'Figures for Prometheus: on this machine only, or with the token for them',
    responses: { 200: { type: 'string' } },
    problems: ['NOT_FOUND'],
    produces: 'text/plain',
  })
  read(@Req() request: FastifyRequest): Promise<string> {
    if (!this.mayRead(request)) throw new Problem('NOT_FOUND');
    return this.metrics.registry.metrics();
  }

  private mayRead({ headers, socket }: FastifyRequest): boolean {
    const { metricsToken } = this.config;
    if (metricsToken !== null) return isSameSecret(headers.authorization ?? '', `Bearer ${metricsToken}`);
    // What a proxy on this machine passes on does not come from this machine.
    const isPassedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined || headers.via !== undefined;
    return !isPassedOn && isLoopback(socket.remoteAddress ?? '');
  }
}
