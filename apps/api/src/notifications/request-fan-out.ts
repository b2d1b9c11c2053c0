import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '../platform/database/index.js';
import { JobTasks } from '../platform/jobs/index.js';
import type { Recipient } from './recipients.js';
import { WriteNotices } from './write-notices.js';

interface Asked {
  readonly referralId: string;
  readonly requestId: string;
}

/** Whoever has the referral in hand, and who sent it: either may speak with the person. Nobody once it is dealt with, or a death is recorded. */
const RECIPIENTS = `
  with about as (select r.* from person_request q join referral r on r.id = q.referral_id where q.id = $1 and q.settled_at is null and died_on(r.person_id) is null)
  select r.sender_organisation_id as organisation_id, null::uuid as service_id, null::uuid as user_id, null::uuid as on_call_service_id from about r
  union select null, case when r.state = 'escalated' then r.desk_service_id else r.service_id end, null, null from about r`;

/** Tells of what a person asked on their own page. */
@Injectable()
export class RequestFanOut implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly notices: WriteNotices,
  ) {}

  onModuleInit(): void {
    this.tasks.add('person-request', (payload) => this.tell(payload as Asked));
  }

  private async tell({ referralId, requestId }: Asked): Promise<void> {
    await this.transactions.run({ kind: 'system', name: 'fan-out' }, async (manager) => {
      const recipients: Recipient[] = await manager.query(RECIPIENTS, [requestId]);
      await this.notices.write(manager, { personRequestId: requestId, referralId }, recipients);
    });
  }
}
