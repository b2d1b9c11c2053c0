import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import { JobTasks } from '../../platform/jobs/index.js';
import { Messages } from './messages.js';

/** Before clinics begin, in the United Kingdom's time. */
const DIGEST_AT = '07:30';
const HOUR = 60 * 60_000;

const LOCAL = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const localTime = (at: Date): string => LOCAL.format(at).slice(-5);

/** The last time at which digests were due: today's, or yesterday's where it is earlier than that. */
export function lastDigestTime(now: Date): Date {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  // half an hour's steps back meet it, on the days too that have an hour more or less
  const from = minute.getTime() - (minute.getTime() % (HOUR / 2));
  for (let at = from; ; at -= HOUR / 2) if (localTime(new Date(at)) === DIGEST_AT) return new Date(at);
}

/** Once a day, a mail to each person of what waited for it; asked every minute, so that a morning without a process is made up for. */
@Injectable()
export class Digests implements OnModuleInit {
  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.addEveryMinute('notice-digests', () => this.gather());
  }

  private async gather(): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run({ kind: 'system', name: 'digests' }, async (manager) => {
      const [row] = await manager.query<{ ids: string[] }[]>('select gather_digests($1, $2) as ids', [lastDigestTime(now), now]);
      for (const id of row?.ids ?? []) await this.messages.enqueue(manager, id);
    });
  }
}
