import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { actorSettings, Statements } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, type Page } from '../../platform/http/index.js';
import { Problem } from '../../platform/problem/index.js';
import { adviceWords, noticeWords, personAsksWords, REMOVED_WORDS, type Noticed } from '../notice-words.js';

interface OfAnything {
  readonly id: string;
  readonly at: string;
  readonly isRead: boolean;
  readonly service: { readonly id: string; readonly name: string };
}

interface OfReferral extends OfAnything, Noticed {
  readonly referral: { readonly id: string; readonly reference: string; readonly priority: string; readonly worklist: string | null };
}

interface OfAdvice extends OfAnything, Pick<Noticed, 'type' | 'toTeam'> {
  readonly advice: { readonly id: string; readonly reference: string };
}

type StoredNotice = OfReferral | OfAdvice;

/** Of a referral, or of a question that is none: the other is null. */
export interface Notice extends OfAnything {
  readonly type: string;
  readonly words: string;
  readonly referral: OfReferral['referral'] | null;
  readonly advice: OfAdvice['advice'] | null;
}

export interface UnreadMessages {
  readonly referralId: string;
  readonly unread: number;
}

export interface NoticesQuery {
  readonly unread?: boolean;
  readonly cursor?: string;
  readonly limit?: number;
}

const PAGE = 25;

function told(stored: StoredNotice): Notice {
  const { id, at, type, isRead, service, toTeam } = stored;
  if ('advice' in stored) return { id, at, type, words: adviceWords(type, toTeam), isRead, referral: null, advice: stored.advice, service };
  const { from, to, kind, isUndone, referral } = stored;
  const words = type === 'document-removed' ? REMOVED_WORDS : type === 'person-asks' ? personAsksWords(kind) : noticeWords({ type, from, to, kind, isUndone, toTeam });
  return { id, at, type, words, isRead, referral, advice: null, service };
}

/** What happened to the referrals of one's organisation, services and own, as one member reads it (migration 0029). */
@Injectable()
export class Inbox {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, { unread = false, cursor, limit = PAGE }: NoticesQuery): Promise<Page<Notice>> {
    const after = cursor === undefined ? [null, null] : decodeCursor(cursor, ['time', 'uuid']);
    const { items, last } = await this.call<{ items: StoredNotice[]; last: [string, string] | null }>('read_notices', actor, unread, ...after, limit);
    return { items: items.map(told), nextCursor: last && encodeCursor(last) };
  }

  unread(actor: Actor): Promise<number> {
    return this.call('unread_notices', actor);
  }

  /** How many messages of others one has not read, by referral. */
  unreadMessages(actor: Actor): Promise<UnreadMessages[]> {
    return this.call('unread_messages', actor);
  }

  async markMessagesRead(actor: Actor, referralId: string, upTo: string): Promise<void> {
    if (!(await this.call<boolean>('mark_messages_read', actor, referralId, upTo))) throw new Problem('NOT_FOUND', { detail: 'There is no such message on a referral of yours.' });
  }

  async markRead(actor: Actor, id: string): Promise<Notice> {
    const notice = await this.call<StoredNotice | null>('mark_notice_read', actor, id);
    if (notice === null) throw new Problem('NOT_FOUND', { detail: 'There is no such notice for you.' });
    return told(notice);
  }

  async markAllRead(actor: Actor): Promise<void> {
    await this.call('mark_notices_read', actor);
  }

  private call<Result>(name: string, actor: Actor, ...values: unknown[]): Promise<Result> {
    return this.statements.call(name, actorSettings(actor).membership, this.clock.now(), ...values);
  }
}
