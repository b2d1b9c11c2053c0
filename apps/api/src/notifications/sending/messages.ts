import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { newId } from '../../platform/random.js';
import { kindOf, wayFor, type Candidate, type Way } from '../ways.js';
import { SENDERS, type Senders } from './sender.js';

/** A notice that was just written. */
export interface WrittenNotice {
  readonly id: string;
  /** Null of a question that is no referral. */
  readonly referralId: string | null;
  readonly type: string;
  readonly priority: string | null;
  readonly toTeam: boolean;
  readonly onCallServiceId: string | null;
}

interface Planned {
  readonly way: Exclude<Way, 'none'>;
  readonly kind: string;
  readonly referralId: string | null;
  readonly notificationId?: string;
  readonly deadlineId?: string;
  readonly reminderId?: string;
  readonly userId?: string;
  readonly onCallServiceId?: string;
}

const INSERT = `
  insert into notice_message (id, way, kind, notification_id, deadline_id, reminder_id, referral_id, user_id, on_call_service_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict do nothing returning id`;

/** Writes down what is to be sent, once for each person, notice and way, in the transaction of what it tells of, with the job that sends it. */
@Injectable()
export class Messages {
  constructor(
    @Inject(SENDERS) private readonly senders: Senders,
    private readonly clock: Clock,
  ) {}

  get hasText(): boolean {
    return this.senders.text !== null;
  }

  /** To everybody whom the notice is for, in the way that they chose; to the on-call contact, whatever there is of them. */
  async plan(manager: EntityManager, notice: WrittenNotice): Promise<void> {
    const { id, referralId, type, priority, toTeam, onCallServiceId } = notice;
    if (onCallServiceId !== null) return this.add(manager, { way: this.hasText ? 'text' : 'email', kind: 'on-call', referralId, notificationId: id, onCallServiceId });
    const [row] = await manager.query<{ candidates: Candidate[] }[]>('select whom_to_send($1, $2) as candidates', [id, this.clock.now()]);
    const kind = kindOf(type, toTeam);
    const isUrgent = priority === 'urgent' || priority === 'emergency';
    for (const candidate of row?.candidates ?? []) {
      const way = wayFor(candidate, kind, isUrgent, this.hasText);
      if (way !== 'none') await this.add(manager, { way, kind, referralId, notificationId: id, userId: candidate.userId });
    }
  }

  async add(manager: EntityManager, { way, kind, referralId, notificationId = null, deadlineId = null, reminderId = null, userId = null, onCallServiceId = null }: { readonly [Key in keyof Planned]: Planned[Key] | null } & Pick<Planned, 'way' | 'kind' | 'referralId'>): Promise<void> {
    const [added] = await manager.query<{ id: string }[]>(INSERT, [newId(), way, kind, notificationId, deadlineId, reminderId, referralId, userId, onCallServiceId, this.clock.now()]);
    if (added !== undefined && way !== 'digest') await this.enqueue(manager, added.id);
  }

  async enqueue(manager: Pick<EntityManager, 'query'>, messageId: string, afterSeconds = 0): Promise<void> {
    await manager.query(`select graphile_worker.add_job('send-message', json_build_object('messageId', $1::text), run_at => now() + make_interval(secs => $2))`, [messageId, afterSeconds]);
  }
}
