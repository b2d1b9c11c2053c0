import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '../platform/database/index.js';
import { JobTasks } from '../platform/jobs/index.js';
import type { Recipient } from './recipients.js';
import { WriteNotices } from './write-notices.js';

interface Removed {
  readonly referralId: string;
  readonly documentId: string;
}

/** Who added it; and, where it was attached, who sent the referral and who has it: they wait for what it said. */
const RECIPIENTS = `
  with removed as (select d.*, m.user_id from document d join membership m on m.id = d.added_by_id where d.id = $1 and d.refused_because = 'virus'),
    about as (select r.* from removed d join referral r on r.id = d.referral_id where d.attached_by_event_id is not null and died_on(r.person_id) is null)
  select r.sender_organisation_id as organisation_id, null::uuid as service_id, null::uuid as user_id, null::uuid as on_call_service_id from about r
  union select null, case when r.state = 'escalated' then r.desk_service_id else r.service_id end, null, null from about r
  union select null, null, d.user_id, null from removed d where d.attached_by_event_id is null`;

/** Tells of a document that was removed because of what the virus scanner found. */
@Injectable()
export class DocumentFanOut implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly notices: WriteNotices,
  ) {}

  onModuleInit(): void {
    this.tasks.add('document-removed', (payload) => this.tell(payload as Removed));
  }

  private async tell({ referralId, documentId }: Removed): Promise<void> {
    await this.transactions.run({ kind: 'system', name: 'fan-out' }, async (manager) => {
      const recipients: Recipient[] = await manager.query(RECIPIENTS, [documentId]);
      await this.notices.write(manager, { documentId, referralId }, recipients);
    });
  }
}
