import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Transactions } from '../../platform/database/index.js';

/** What was found; the first broken batch, and the first broken event of a referral, where there is one. */
export interface Verification {
  readonly whole: boolean;
  readonly audit: { readonly firstBrokenBatch: number | null };
  readonly referrals: { readonly checked: number; readonly firstBroken: { readonly referralId: string; readonly seq: number } | null };
}

interface Slice {
  readonly checked: number;
  readonly last: string | null;
  readonly broken: string | null;
  readonly broken_seq: number | null;
}

/** Referrals in one statement: well within the time a statement may take. */
const SLICE = 1_000;

/** Whether the audit and every referral's events are as they were written. Reads all of both: minutes, in a large economy. */
@Injectable()
export class AuditVerification {
  constructor(private readonly transactions: Transactions) {}

  async verify(actor: Actor): Promise<Verification> {
    const firstBrokenBatch = await this.firstBrokenBatch(actor);
    const referrals = await this.referrals(actor);
    return { whole: firstBrokenBatch === null && referrals.firstBroken === null, audit: { firstBrokenBatch }, referrals };
  }

  private async firstBrokenBatch(actor: Actor): Promise<number | null> {
    const [row] = await this.transactions.run(actor, (manager) => manager.query<{ batch: number | null }[]>('select first_broken_audit_batch()::int as batch'));
    return row?.batch ?? null;
  }

  private async referrals(actor: Actor): Promise<Verification['referrals']> {
    let checked = 0;
    let after: string | null = null;
    for (;;) {
      const [slice]: Slice[] = await this.transactions.run(actor, (manager) => manager.query<Slice[]>('select * from verify_referral_chains($1, $2)', [after, SLICE]));
      if (slice === undefined) return { checked, firstBroken: null };
      checked += slice.checked;
      if (slice.broken !== null) return { checked, firstBroken: { referralId: slice.broken, seq: slice.broken_seq ?? 1 } };
      if (slice.checked < SLICE) return { checked, firstBroken: null };
      after = slice.last;
    }
  }
}
