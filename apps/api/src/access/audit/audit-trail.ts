import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Transactions } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, type Page } from '../../platform/http/index.js';
import { AUDIT_PAGE, IN_THE_ORDER_OF_AN_INDEX } from './audit-page.query.js';

export interface AuditFilter {
  readonly person?: string;
  readonly referral?: string;
  /** A membership. */
  readonly actor?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

export interface RecordedAct {
  readonly batch: number;
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly outcome: number;
  readonly actor: { membershipId: string; user: { id: string; name: string }; role: string; organisation: { id: string; name: string } } | null;
  readonly personId: string | null;
  readonly referralId: string | null;
  readonly serviceId: string | null;
  readonly basis: string | null;
  readonly requestId: string | null;
}

const USUAL_LIMIT = 50;

/** The audit as information governance reads it, newest first. Row-level security shows its rows to that role alone. */
@Injectable()
export class AuditTrail {
  constructor(private readonly transactions: Transactions) {}

  async page(actor: Actor, { person, referral, actor: membership, cursor, limit = USUAL_LIMIT }: AuditFilter): Promise<Page<RecordedAct>> {
    const [batch = null, seq = null] = cursor === undefined ? [] : decodeCursor(cursor, ['integer', 'integer']);
    const rows = await this.transactions.run(actor, async (manager) => {
      await manager.query(IN_THE_ORDER_OF_AN_INDEX);
      return manager.query<RecordedAct[]>(AUDIT_PAGE, [person ?? null, referral ?? null, membership ?? null, batch, seq, limit + 1]);
    });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor([last.batch, last.seq]) : null };
  }
}
