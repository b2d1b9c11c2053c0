import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Transactions } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, type Page } from '../../platform/http/index.js';

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

const PAGE = `
  select e.batch::int, e.seq, iso(e.at) as at, e.action, e.outcome, e.person_id as "personId", e.referral_id as "referralId",
    e.service_id as "serviceId", e.basis, e.request_id as "requestId",
    case when m.id is null then null else json_build_object('membershipId', m.id, 'user', json_build_object('id', u.id, 'name', u.name), 'role', m.role,
      'organisation', json_build_object('id', o.id, 'name', o.name)) end as actor
  from audit_entry e
    left join membership m on m.id = e.membership_id left join app_user u on u.id = m.user_id left join organisation o on o.id = m.organisation_id
  where ($1::uuid is null or e.person_id = $1) and ($2::uuid is null or e.referral_id = $2) and ($3::uuid is null or e.membership_id = $3)
    and ($4::bigint is null or (e.batch, e.seq) < ($4, $5::bigint))
  order by e.batch desc, e.seq desc limit $6`;

/** The audit as information governance reads it, newest first. Row-level security shows its rows to that role alone. */
@Injectable()
export class AuditTrail {
  constructor(private readonly transactions: Transactions) {}

  async page(actor: Actor, { person, referral, actor: membership, cursor, limit = USUAL_LIMIT }: AuditFilter): Promise<Page<RecordedAct>> {
    const [batch = null, seq = null] = cursor === undefined ? [] : decodeCursor(cursor, ['integer', 'integer']);
    const rows = await this.transactions.run(actor, (manager) =>
      manager.query<RecordedAct[]>(PAGE, [person ?? null, referral ?? null, membership ?? null, batch, seq, limit + 1]),
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor([last.batch, last.seq]) : null };
  }
}
