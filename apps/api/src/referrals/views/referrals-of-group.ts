import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Transactions } from '../../platform/database/index.js';

/** More people than this are not referred after one incident. */
const MOST = 100;

/** Row-level security leaves those that the actor may see; a person whom they may not is without a name. */
const OF_GROUP = `
  select r.id, r.reference, r.state, r.version, r.priority,
    json_build_object('id', r.person_id, 'name', coalesce(person_name(p.given, p.family), 'Name not shown'), 'birthDate', p.birth_date) as person,
    json_build_object('id', s.id, 'name', name_shown(s.name, s.public_alias)) as service,
    iso(r.due_at) as due, iso(r.submitted_at) as "submittedAt", iso(r.created_at) as "createdAt", iso(r.closed_at) as "closedAt", r.hops
  from referral r left join person p on p.id = r.person_id join service s on s.id = r.service_id
  where r.group_id = $1 order by r.created_at, r.id limit ${MOST}`;

/** The referrals of one incident, each about a person of its own, as far as the actor may see them. */
@Injectable()
export class ReferralsOfGroup {
  constructor(private readonly transactions: Transactions) {}

  async read(actor: Actor, group: string): Promise<{ items: object[]; nextCursor: null }> {
    const items = await this.transactions.run(actor, (manager) => manager.query<object[]>(OF_GROUP, [group]));
    return { items, nextCursor: null };
  }
}
