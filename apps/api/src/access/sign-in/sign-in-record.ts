import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { AuditLog } from '../audit/audit-log.js';
import { known } from '../members/known.js';
import { Members } from '../members/members.js';
import type { Recognised } from './sign-in.js';

const SIGNED_IN = 302;
const UNKNOWN = 401;

/** Which of our users a sign-in is, and the audit of it: also of one whom the provider knows and we do not. */
@Injectable()
export class SignInRecord {
  constructor(
    private readonly members: Members,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Throws UNAUTHENTICATED for who is not known here. */
  async userOf({ issuer, subject }: Pick<Recognised, 'issuer' | 'subject'>, requestId: string): Promise<string> {
    const member = await this.members.bySubject(issuer, subject);
    const [only, ...others] = member?.memberships ?? [];
    await this.audit.record({
      at: this.clock.now(),
      action: 'sign-in',
      outcome: member === null ? UNKNOWN : SIGNED_IN,
      // A sign-in is a user's, the audit is of memberships: who has several chooses later.
      membershipId: only !== undefined && others.length === 0 ? only.id : null,
      basis: member === null ? null : `user ${member.userId}`,
      requestId,
    });
    return known(member).userId;
  }
}
