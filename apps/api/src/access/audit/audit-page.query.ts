/** A page of the audit, newest first: of a person ($1), a referral ($2) or an actor ($3), after batch $4 and entry $5, as many as $6. Planned for its values: each filter has an index, in the order of the page. */
export const AUDIT_PAGE = `
  select e.batch::int, e.seq, iso(e.at) as at, e.action, e.outcome, e.person_id as "personId", e.referral_id as "referralId",
    e.service_id as "serviceId", e.basis, e.request_id as "requestId",
    case when m.id is null then null else json_build_object('membershipId', m.id, 'user', json_build_object('id', u.id, 'name', u.name), 'role', m.role,
      'organisation', json_build_object('id', o.id, 'name', o.name)) end as actor
  from audit_entry e
    left join membership m on m.id = e.membership_id left join app_user u on u.id = m.user_id left join organisation o on o.id = m.organisation_id
  where ($1::uuid is null or e.person_id = $1) and ($2::uuid is null or e.referral_id = $2) and ($3::uuid is null or e.membership_id = $3)
    and ($4::bigint is null or (e.batch, e.seq) < ($4, $5::bigint))
  order by e.batch desc, e.seq desc limit $6`;

/** Said before it, or the planner may gather all that there is about somebody and sort it for the first fifty. */
export const IN_THE_ORDER_OF_AN_INDEX = 'set local enable_bitmapscan = off';
