import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '../../platform/database/index.js';
import { JobTasks } from '../../platform/jobs/index.js';
import { wayFor, type Candidate } from '../ways.js';
import { Messages } from './messages.js';

/** Who manages a service that is reminded of its directory entry, as they chose to hear of what is late. */
const MANAGERS = `
  select u.id as "userId", u.email, u.phone, s.scope, s.ways, true as leads, true as "isMine"
  from service_reminder r join membership_service ms on ms.service_id = r.service_id join membership m on m.id = ms.membership_id and m.role = 'service-manager'
    join app_user u on u.id = m.user_id left join notice_setting s on s.user_id = u.id
  where r.id = $1 and (m.ends_at is null or m.ends_at > r.created_at)`;

/** A directory entry that nobody has checked in time: who manages the service is sent word, once for each reminder. */
@Injectable()
export class EntryReminders implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly messages: Messages,
  ) {}

  onModuleInit(): void {
    this.tasks.add('entry-reminder', (payload) => this.tell((payload as { readonly reminderId: string }).reminderId));
  }

  private async tell(reminderId: string): Promise<void> {
    await this.transactions.run({ kind: 'system', name: 'entry-reminders' }, async (manager) => {
      for (const candidate of await manager.query<Candidate[]>(MANAGERS, [reminderId])) {
        const way = wayFor(candidate, 'late', false, this.messages.hasText);
        // a summary tells of referrals: this has a mail of its own
        if (way !== 'none') await this.messages.add(manager, { way: way === 'digest' ? 'email' : way, kind: 'entry', referralId: null, reminderId, userId: candidate.userId });
      }
    });
  }
}
