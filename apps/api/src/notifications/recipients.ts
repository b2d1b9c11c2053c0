/** Whom a notice is for: a sender's organisation, a service's team, one person, or the on-call contact of a service. One of the four. */
export interface Recipient {
  readonly organisation_id: string | null;
  readonly service_id: string | null;
  readonly user_id: string | null;
  readonly on_call_service_id: string | null;
}

/**
 * Who is told, by audience: the sender's organisation, who was invited, those who are copied (of acceptance and outcome only), the service that has it (or had it before), the coordinator's desk. Of a deadline, whoever took it in
 * hand and who manages their service; where nobody did, or they no longer work there, the team, which its manager is one of. An event that went to an on-call
 * contact names the service. Parameters: the referral, the event, the audiences, now.
 */
export const RECIPIENTS = `
  with about as (
    select r.*, exists (select from membership m join membership_service ms on ms.membership_id = m.id
                        where m.user_id = r.assignee_user_id and ms.service_id = r.service_id and (m.ends_at is null or m.ends_at > $4)) as is_taken
    from referral r where r.id = $1)
  select r.sender_organisation_id as organisation_id, null::uuid as service_id, null::uuid as user_id, null::uuid as on_call_service_id
    from about r where $3::text[] && '{referrer,parties}'
  union select p.organisation_id, null, null, null from referral_party p
    where p.referral_id = $1 and p.organisation_id is not null and p.until is null
      and $3::text[] && case p.kind when 'copied' then '{copied}'::text[] else '{parties}' end
  union select null, r.service_id, null, null from about r where $3::text[] && '{holder}' or $3::text[] && '{assignee}' and not r.is_taken
  union select null, r.desk_service_id, null, null from about r where r.desk_service_id is not null and $3::text[] && '{coordinator}'
  union select null, p.service_id, null, null from referral_party p
    where p.referral_id = $1 and p.kind = 'had' and $3::text[] && '{previous-holder}'
      and p.until = (select e.at from referral_event e where e.id = $2)
  union select null, null, r.assignee_user_id, null from about r where r.is_taken and $3::text[] && '{assignee}' and not $3::text[] && '{holder}'
  union select null, null, m.user_id, null from about r join membership_service ms on ms.service_id = r.service_id join membership m on m.id = ms.membership_id
    where m.role = 'service-manager' and (m.ends_at is null or m.ends_at > $4) and r.is_taken and $3::text[] && '{manager}' and not $3::text[] && '{holder}'
  union select null, null, null, (e.data ->> 'onCallOf')::uuid from referral_event e
    where e.id = $2 and e.data ->> 'onCallOf' is not null and $3::text[] && '{referrer,holder,assignee,coordinator}'`;
