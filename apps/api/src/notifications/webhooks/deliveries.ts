import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Transactions } from '../../platform/database/index.js';
import { JobTasks } from '../../platform/jobs/index.js';
import { secondsUntilNext } from '../sending/backoff.js';
import { postToEndpoint } from './post-to-endpoint.js';
import { signedHeaders } from './sign.js';

interface Taken {
  readonly id: string;
  readonly webhookId: string;
  readonly url: string;
  readonly secret: string;
  readonly attempts: number;
  readonly createdAt: string;
  readonly eventId: string;
  readonly referralId: string;
  readonly type: string;
  readonly at: string;
}

interface Outcome {
  readonly status: number | null;
  readonly failure: string | null;
}

const SYSTEM = { kind: 'system', name: 'webhooks' } as const;
/** A delivery is tried for so long (milliseconds), and an endpoint that failed for so long, and so often, is paused. */
const PATIENCE = 24 * 60 * 60_000;
const PAUSED_AFTER = { interval: '24 hours', failures: 20 };

/** Tells the endpoints of organisations what happened, in ids and codes: who wants more asks the API, as somebody who may. */
@Injectable()
export class Deliveries implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.tasks.addOutside('deliver-webhook', (payload) => this.deliver((payload as { readonly deliveryId: string }).deliveryId));
  }

  /** In the transaction that writes the notices of an event. */
  async plan(manager: EntityManager, eventId: string): Promise<void> {
    const [row] = await manager.query<{ ids: string[] }[]>('select plan_deliveries($1, $2) as ids', [eventId, this.clock.now()]);
    for (const id of row?.ids ?? []) await this.enqueue(manager, id);
  }

  /** Those of one endpoint one after the other: one that hangs takes one worker, and not all of them. */
  async enqueue(manager: EntityManager, deliveryId: string, afterSeconds = 0): Promise<void> {
    await manager.query(
      `select graphile_worker.add_job('deliver-webhook', json_build_object('deliveryId', $1::text), run_at => now() + make_interval(secs => $2),
         queue_name => (select 'webhook ' || d.webhook_id from webhook_delivery d where d.id = $1::uuid))`, [deliveryId, afterSeconds],
    );
  }

  private async deliver(id: string): Promise<void> {
    const taken = await this.transactions.run(SYSTEM, async (manager) => (await manager.query<{ taken: Taken | null }[]>('select take_delivery($1) as taken', [id]))[0]?.taken ?? null);
    if (taken === null) return;
    const { status, failure } = await this.attempt(taken);
    const now = this.clock.now();
    const isGivenUp = failure !== null && now.getTime() - Date.parse(taken.createdAt) > PATIENCE;
    await this.transactions.run(SYSTEM, async (manager) => {
      const values = [id, now, status, failure, isGivenUp, PAUSED_AFTER.interval, PAUSED_AFTER.failures];
      const [row] = await manager.query<{ paused: boolean }[]>('select record_delivery($1, $2, $3, $4, $5, $6, $7) as paused', values);
      if (failure !== null && !isGivenUp && row?.paused !== true) await this.enqueue(manager, id, secondsUntilNext(taken.attempts));
    });
  }

  private async attempt({ id, url, secret, eventId, referralId, type, at }: Taken): Promise<Outcome> {
    const body = JSON.stringify({ type: `referral.${type}`, timestamp: at, data: { eventId, referralId, link: `${this.config.publicUrl}/referrals/${referralId}` } });
    try {
      const status = await postToEndpoint(new URL(url), signedHeaders(secret, id, this.clock.now(), body), body, this.config.outbound);
      return { status, failure: status >= 200 && status < 300 ? null : `STATUS_${status}` };
    } catch (error) {
      return { status: null, failure: typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'FAILED' };
    }
  }
}
