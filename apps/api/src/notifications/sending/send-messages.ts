import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Transactions } from '../../platform/database/index.js';
import { JobTasks } from '../../platform/jobs/index.js';
import { secondsUntilNext } from './backoff.js';
import { letterOf, type TakenMessage } from './letter.js';
import { Messages } from './messages.js';
import { Refused, SENDERS, type Senders } from './sender.js';

const SYSTEM = { kind: 'system', name: 'mail' } as const;
/** Milliseconds after which news is none any more: it is in the inbox, and on the worklist. */
const STALE = 24 * 60 * 60_000;

/** What came of an attempt. */
type Outcome = 'sent' | { readonly givenUp: string } | { readonly failed: string };

/** Sends one message: once, where nothing is killed between the server's word and our record; under the same id again, where something is. */
@Injectable()
export class SendMessages implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly tasks: JobTasks,
    private readonly transactions: Transactions,
    private readonly messages: Messages,
    private readonly clock: Clock,
    @Inject(SENDERS) private readonly senders: Senders,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.tasks.addOutside('send-message', (payload) => this.send((payload as { readonly messageId: string }).messageId));
  }

  beforeApplicationShutdown(): void {
    this.senders.email?.close?.();
    this.senders.text?.close?.();
  }

  private async send(id: string): Promise<void> {
    const message = await this.take(id);
    if (message === null) return;
    const outcome = await this.attempt(message);
    await this.record(message, outcome);
  }

  private take(id: string): Promise<TakenMessage | null> {
    return this.transactions.run(SYSTEM, async (manager) => {
      const [row] = await manager.query<{ taken: TakenMessage | null }[]>('select take_message($1, $2) as taken', [id, this.clock.now()]);
      return row?.taken ?? null;
    });
  }

  private async attempt(message: TakenMessage): Promise<Outcome> {
    if (message.isStopped) return { givenUp: 'DEATH_RECORDED' };
    if (message.isGone) return { givenUp: 'NO_LONGER_HERE' };
    if (this.clock.now().getTime() - Date.parse(message.createdAt) > STALE) return { givenUp: 'TOO_LATE' };
    const sender = message.way === 'text' ? this.senders.text : this.senders.email;
    const letter = letterOf(message, this.config.publicUrl);
    if (sender === null || letter === null) return { givenUp: sender === null ? 'NOT_CONFIGURED' : message.kind === 'digest' ? 'ALL_READ' : 'NO_ADDRESS' };
    try {
      await sender.send(message.id, letter);
      return 'sent';
    } catch (error) {
      if (error instanceof Refused) return { givenUp: error.code };
      return { failed: typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'FAILED' };
    }
  }

  private async record({ id, kind, attempts }: TakenMessage, outcome: Outcome): Promise<void> {
    const now = this.clock.now();
    const givenUp = typeof outcome === 'object' && 'givenUp' in outcome ? outcome.givenUp : null;
    const failed = typeof outcome === 'object' && 'failed' in outcome ? outcome.failed : null;
    // by ids and codes: an address is somebody's
    if (failed !== null || (givenUp !== null && /^(SMTP|NOTIFY|NOT_CONFIGURED|NO_ADDRESS|TOO_LATE)/.test(givenUp))) this.logger.warn(`message ${id} (${kind}), attempt ${attempts}: ${failed ?? givenUp ?? ''}`);
    await this.transactions.run(SYSTEM, async (manager) => {
      await manager.query('update notice_message set sent_at = $2, given_up_at = $3, failure = $4 where id = $1', [id, outcome === 'sent' ? now : null, givenUp === null ? null : now, failed ?? givenUp]);
      if (failed !== null) await this.messages.enqueue(manager, id, secondsUntilNext(attempts));
    });
  }
}
