import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '../platform/database/index.js';
import { JobTasks } from '../platform/jobs/index.js';
import type { Recipient } from './recipients.js';
import { WriteNotices } from './write-notices.js';

/**
 * Whom a line of a question is for: the service that has it now, and the coordinator's desk where it lies there, of what waits for an answer and of what came of it; who
 * asked, of an answer and of all that happens without them. Nobody after a recorded death.
 */
const RECIPIENTS = `
  with line as (select x.act, a.* from advice_message x join advice_request a on a.id = x.request_id where x.id = $1 and died_on(a.person_id) is null)
  select null::uuid as organisation_id, l.service_id, null::uuid as user_id, null::uuid as on_call_service_id from line l where l.act in ('ask', 'ask-again', 'pass-on', 'hand-over', 'settle', 'refer', 'withdraw', 'overdue')
  union select null, l.desk_id, null, null from line l where l.at_desk and l.act in ('overdue', 'hand-over')
  union select l.organisation_id, null, null, null from line l where l.act in ('answer', 'pass-on', 'hand-over', 'overdue', 'lapse')`;

/** Tells of a line of a question, once each: no second thoughts are waited for, since nothing of it is taken back. */
@Injectable()
export class AdviceFanOut implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly notices: WriteNotices,
  ) {}

  onModuleInit(): void {
    this.tasks.add('advice-message', (payload) => this.tell((payload as { readonly messageId: string }).messageId));
  }

  private async tell(messageId: string): Promise<void> {
    await this.transactions.run({ kind: 'system', name: 'advice' }, async (manager) => {
      const recipients: Recipient[] = await manager.query(RECIPIENTS, [messageId]);
      await this.notices.write(manager, { adviceMessageId: messageId }, recipients);
    });
  }
}
