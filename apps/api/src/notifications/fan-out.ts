import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/index.js';
import { Transactions } from '../platform/database/index.js';
import { JobTasks } from '../platform/jobs/index.js';
import { newId } from '../platform/random.js';

interface EventJob {
  readonly referralId: string;
  readonly eventId: string;
  readonly audiences: readonly string[];
}

/**
 * Who is told, by audience: the sender's organisation, the service that has it (or had it before), the coordinator's desk. Nobody is told of an
 * event that was taken back in its first minute, which is why the job waits that long.
 */
const RECIPIENTS = `
  select r.sender_organisation_id as organisation_id, null::uuid as service_id from referral r where r.id = $1 and $3::text[] && '{referrer,parties}'
  union select p.organisation_id, null from referral_party p
    where p.referral_id = $1 and p.organisation_id is not null and p.until is null and $3::text[] && '{parties}'
  union select null, r.service_id from referral r where r.id = $1 and $3::text[] && '{holder}'
  union select null, r.desk_service_id from referral r where r.id = $1 and r.desk_service_id is not null and $3::text[] && '{coordinator}'
  union select null, p.service_id from referral_party p
    where p.referral_id = $1 and p.kind = 'had' and $3::text[] && '{previous-holder}'
      and p.until = (select e.at from referral_event e where e.id = $2)`;

/** Taken back within its minute; or the person has died, which stops every notice at once but the one that asks to complete. */
const DROPPED = `
  select 1 from referral r join referral_event e on e.referral_id = r.id where e.id = $1 and died_on(r.person_id) is not null and e.type <> 'record-death'
  union all
  select 1 from referral_event e join referral_event next on next.referral_id = e.referral_id and next.type = 'retract'
    and next.seq = (select min(n.seq) from referral_event n where n.referral_id = e.referral_id and n.seq > e.seq and n.type not in ('message', 'attach'))
  where e.id = $1`;

/** Tells the parties of an event, once each: the inbox that pages read, and later what goes out by mail. */
@Injectable()
export class FanOut implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add('referral-event', (payload) => this.tell(payload as EventJob));
  }

  private async tell({ referralId, eventId, audiences }: EventJob): Promise<void> {
    await this.transactions.run({ kind: 'system', name: 'fan-out' }, async (manager) => {
      const dropped: unknown[] = await manager.query(DROPPED, [eventId]);
      if (dropped.length > 0) return;
      const recipients: { organisation_id: string | null; service_id: string | null }[] = await manager.query(
        `select * from (${RECIPIENTS}) told`, [referralId, eventId, audiences],
      );
      for (const { organisation_id, service_id } of recipients) {
        await manager.query(
          `insert into notification (id, event_id, referral_id, organisation_id, service_id, created_at) values ($1, $2, $3, $4, $5, $6)
           on conflict do nothing`,
          [newId(), eventId, referralId, organisation_id, service_id, this.clock.now()],
        );
      }
    });
  }
}
