import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import { JobTasks } from '../../platform/jobs/index.js';
import { Messages } from './messages.js';

interface Unseen {
  readonly deadlineId: string;
  readonly referralId: string;
  readonly userId: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * An urgent referral that nobody has looked at by half of the time for that: who manages the service is told once, by text message where that can be, whatever they chose to be
 * sent: a notice in a list that nobody has open helps nobody.
 */
@Injectable()
export class UnseenUrgent implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.addEveryMinute('unseen-urgent', () => this.tell());
  }

  private async tell(): Promise<void> {
    await this.transactions.run({ kind: 'system', name: 'unseen-urgent' }, async (manager) => {
      const [row] = await manager.query<{ unseen: Unseen[] }[]>('select unseen_urgent($1) as unseen', [this.clock.now()]);
      for (const { deadlineId, referralId, userId, email, phone } of row?.unseen ?? []) {
        const way = phone !== null && (this.messages.hasText || email === null) ? 'text' : 'email';
        await this.messages.add(manager, { way, kind: 'unseen', referralId, deadlineId, userId });
      }
    });
  }
}
