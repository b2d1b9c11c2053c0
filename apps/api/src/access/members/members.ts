import { Injectable } from '@nestjs/common';
import type { Role } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/index.js';
import { Statements } from '../../platform/database/index.js';
import { BoundedCache } from '../../platform/bounded-cache.js';
import type { Member, NamedThing, OwnOrganisation } from './member.js';

/**
 * Milliseconds. A role or service that was given or taken shows in this process after so long at most. That is no hole: the end of a
 * membership is asked of the clock each time, and row-level security asks the table itself in every statement.
 */
const FRESH = 5_000;
const MOST_MEMBERS = 10_000;

interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly memberships: readonly { id: string; role: Role; organisation: OwnOrganisation; services: NamedThing[]; endsAt: string | null }[];
}

interface Kept {
  /** Of the process's own running time, and of the clock, which a test may step. */
  readonly atMonotonic: number;
  readonly atClock: number;
  readonly member: Promise<Member | null>;
}

// The system's own membership is nobody's to sign in to.
const SELECT = `
  select u.id, u.name, (
    select coalesce(json_agg(json_build_object('id', m.id, 'role', m.role, 'endsAt', m.ends_at,
      'organisation', json_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
      'services', (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name, s.id), '[]')
                   from membership_service ms join service s on s.id = ms.service_id where ms.membership_id = m.id)) order by m.created_at, m.id), '[]')
    from membership m join organisation o on o.id = m.organisation_id where m.user_id = u.id and m.role <> 'system') as memberships
  from app_user u`;

/** The users we know, with their memberships, each kept for a few seconds. */
@Injectable()
export class Members {
  private readonly kept = new BoundedCache<Kept>(MOST_MEMBERS);

  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Whom an identity provider calls `subject`; null where we know no such user. */
  bySubject(issuer: string, subject: string): Promise<Member | null> {
    return this.keep(`${issuer} ${subject}`, 'member_by_subject', `${SELECT} where u.issuer = $1 and u.subject = $2`, [issuer, subject]);
  }

  byUser(userId: string): Promise<Member | null> {
    return this.keep(userId, 'member_by_user', `${SELECT} where u.id = $1`, [userId]);
  }

  private keep(key: string, name: string, text: string, values: readonly string[]): Promise<Member | null> {
    const atMonotonic = performance.now();
    const atClock = this.clock.now().getTime();
    const known = this.kept.get(key);
    if (known !== undefined && atMonotonic - known.atMonotonic < FRESH && Math.abs(atClock - known.atClock) < FRESH) return known.member;
    const member = this.statements.row<MemberRow>(name, text, values).then((row) => (row === undefined ? null : memberOf(row)));
    this.kept.set(key, { atMonotonic, atClock, member });
    member.then((found) => found ?? this.kept.delete(key), () => this.kept.delete(key));
    return member;
  }
}

function memberOf({ id, name, memberships }: MemberRow): Member {
  return {
    userId: id,
    name,
    memberships: memberships.map((membership) => ({
      ...membership,
      serviceIds: membership.services.map((service) => service.id),
      endsAt: membership.endsAt === null ? null : new Date(membership.endsAt),
    })),
  };
}
