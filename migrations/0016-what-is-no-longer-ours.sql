-- Who passed a referral on keeps its timeline, and of its text what was there until then. Restrictive: it narrows whatever else shows a row.

-- Does the actor take part in this referral now, and not only before?
create function takes_part(p_referral uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from referral r where r.id = p_referral and (
    r.sender_organisation_id = (select my_sending_organisation())
    or r.service_id = any ((select my_services())::uuid[])
    or r.desk_service_id = any ((select my_services())::uuid[])
    or (select my_role()) = 'system'
    or (select my_role()) = 'coordinator' and (select my_purpose()) is not null
    or exists (select from referral_party p where p.referral_id = r.id and p.kind <> 'had' and p.until is null
                 and (p.user_id = (select my_user()) or p.organisation_id = (select my_organisation())))));
end $$;

-- A desk that moved a referral on has no more of it than any other service; a coordinator who needs more states a purpose.
create or replace function sees_holders_content(p_referral uuid, p_event uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from referral r join referral_event e on e.id = p_event where r.id = p_referral and (
    r.service_id = any ((select my_services())::uuid[])
    or r.desk_service_id = any ((select my_services())::uuid[])
    or (select my_role()) = 'system'
    or (select my_role()) = 'coordinator' and (select my_purpose()) is not null
    or e.actor_id = (select my_membership())
    or exists (select from referral_party p where p.referral_id = r.id and p.kind = 'had'
                 and p.service_id = any ((select my_services())::uuid[]) and e.at <= p.until)));
end $$;
create policy not_after_it_left on referral_event_content as restrictive for select using (
  takes_part(referral_id) or sees_holders_content(referral_id, event_id));

-- Who counts, governs or administers in an organisation sees nobody on its caseload; who triages there sees nobody merely because a colleague added them.
drop policy known on caseload;
create policy known on caseload for select using (
  organisation_id = (select my_organisation()) and (until is null or until > now())
  and (select my_role()) in ('referrer', 'triager', 'service-manager', 'coordinator'));
drop policy known on person;
create policy known on person for select using (
  exists (select from referral r where r.person_id = person.id)
  or registered_practice_id = (select my_sending_organisation())
  or added_by_organisation_id = (select my_organisation()) and (select my_role()) in ('referrer', 'coordinator')
  or exists (select from caseload c where c.person_id = person.id)
  or (select my_purpose()) is not null and (select my_role()) in ('referrer', 'triager', 'service-manager', 'coordinator')
  or (select my_role()) = 'system');

-- Responses are written by the write path alone, which runs as the owner.
drop policy edits on response;
create policy edits on response for update to current_user using (true) with check (true);
