import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/index.js';
import { Transactions } from '../platform/database/index.js';
import { JobTasks } from '../platform/jobs/index.js';
import { Deliveries } from './webhooks/deliveries.js';
import { RECIPIENTS, type Recipient } from './recipients.js';
import { WriteNotices } from './write-notices.js';
import { AfterSending } from '../referrals/index.js';

interface EventJob {
  readonly referralId: string;
  readonly eventId: string;
  readonly audiences: readonly string[];
}

/** Taken back within its minute; or the person has died, which stops every notice at once but the one that asks to complete. */
const DROPPED = `
  select 1 from referral r join referral_event e on e.referral_id = r.id where e.id = $1 and died_on(r.person_id) is not null and e.type <> 'record-death'
  union all
  select 1 from referral_event e join referral_event next on next.referral_id = e.referral_id and next.type = 'retract'
    and next.seq = (select min(n.seq) from referral_event n where n.referral_id = e.referral_id and n.seq > e.seq and n.type not in ('message', 'attach'))
  where e.id = $1`;

/** Tells the parties of an event, once each: the inbox that pages read, and what goes out by mail. */
@Injectable()
export class FanOut implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly afterSending: AfterSending,
    private readonly notices: WriteNotices,
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add('referral-event', (payload) => this.tell(payload as EventJob));
  }

  private async tell({ referralId, eventId, audiences }: EventJob): Promise<void> {
    await this.transactions.run({ kind: 'system', name: 'fan-out' }, async (manager) => {
      const dropped: unknown[] = await manager.query(DROPPED, [eventId]);
      if (dropped.length > 0) return;
      await this.afterSending.settle(manager, eventId);
      const recipients: Recipient[] = await manager.query(`select * from (${RECIPIENTS}) told`, [referralId, eventId, audiences, this.clock.now()]);
      await this.notices.write(manager, { eventId, referralId }, recipients);
      await this.deliveries.plan(manager, eventId);
    });
  }
}
