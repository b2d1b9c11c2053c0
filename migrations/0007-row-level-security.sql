-- Row-level security alone must protect every row (docs/architecture.md, "Who sees what"). FORCE binds the owner too, so the functions that
-- write on the application's behalf see no more than the actor. Helpers are wrapped in `(select …)`: planned once a query, indexes kept.
--
-- Referral: its sender's node; the service that has it or had it; the desk it is escalated to; invited and joined parties; a coordinator
-- who states a purpose; the system. A draft is its author's organisation's alone.

alter table referral enable row level security;
alter table referral force row level security;
alter table referral_party enable row level security;
alter table referral_party force row level security;
alter table referral_event enable row level security;
alter table referral_event force row level security;
alter table referral_event_content enable row level security;
alter table referral_event_content force row level security;
alter table deadline enable row level security;
alter table deadline force row level security;
alter table notification enable row level security;
alter table notification force row level security;
alter table response enable row level security;
alter table response force row level security;
alter table response_part enable row level security;
alter table response_part force row level security;
alter table person enable row level security;
alter table person force row level security;
alter table person_identifier enable row level security;
alter table person_identifier force row level security;
alter table person_address enable row level security;
alter table person_address force row level security;
alter table person_contact enable row level security;
alter table person_contact force row level security;
alter table person_relation enable row level security;
alter table person_relation force row level security;
alter table caseload enable row level security;
alter table caseload force row level security;
alter table matching_queue enable row level security;
alter table matching_queue force row level security;
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;

-- Is the actor a party of this referral? DEFINER, since a party's own policy asks for the referral and would come back here.
create function my_party(p_referral uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from referral_party p where p.referral_id = p_referral
                   and (p.kind = 'had' or p.until is null)
                   and (p.service_id = any ((select my_services())::uuid[])
                     or p.organisation_id = (select my_organisation()) and (select my_role()) in ('referrer', 'triager', 'service-manager')
                     or p.user_id = (select my_user())));
end $$;
create policy definer on referral_party to current_user using (true) with check (true);
create policy seen on referral_party for select using (exists (select from referral r where r.id = referral_id));

create policy sees on referral for select using (
  service_id = any ((select my_services())::uuid[]) and submitted_at is not null
  or sender_organisation_id = (select my_sending_organisation())
  or desk_service_id = any ((select my_services())::uuid[])
  or (select my_role()) = 'system'
  or (select my_role()) = 'coordinator' and (select my_purpose()) is not null and submitted_at is not null
  or submitted_at is not null and my_party(id));
create policy adds on referral for insert to current_user with check (author_id = (select my_membership()));
-- What an actor may do to what they see is libs/workflow's table; that they see it is asked again here.
create policy moves on referral for update to current_user using (true) with check (true);

create policy seen on referral_event for select using (exists (select from referral r where r.id = referral_id));
create policy adds on referral_event for insert to current_user with check (actor_id = (select my_membership()));
create policy seen on deadline for select using (exists (select from referral r where r.id = referral_id));
-- read by the write path beside a head that the policy above has shown
create policy definer on deadline for select to current_user using (true);
create policy adds on deadline for insert to current_user with check (true);
create policy closes on deadline for update to current_user using (true) with check (true);

-- Holders' notes: who has it, the desk, a coordinator with a purpose, the writer; who had it, up to when they had it.
create function sees_holders_content(p_referral uuid, p_event uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from referral r join referral_event e on e.id = p_event where r.id = p_referral and (
    r.service_id = any ((select my_services())::uuid[])
    or r.desk_service_id = any ((select my_services())::uuid[])
    or (select my_role()) in ('coordinator', 'system')
    or e.actor_id = (select my_membership())
    or exists (select from referral_party p where p.referral_id = r.id and p.kind = 'had'
                 and p.service_id = any ((select my_services())::uuid[]) and e.at <= p.until)));
end $$;
-- Summaries: of the others, the referrer and the invited, where they are health or care professionals; not who only had it or joined.
create function sees_clinical_content(p_referral uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return am_professional()
    and exists (select from referral r where r.id = p_referral and (
      r.sender_organisation_id = (select my_sending_organisation())
      or exists (select from referral_party p where p.referral_id = r.id and p.kind in ('copied', 'consulted') and p.until is null
                   and p.organisation_id = (select my_organisation()))));
end $$;
create policy seen on referral_event_content for select using (
  audience = 'parties' and exists (select from referral r where r.id = referral_id)
  or audience = 'clinical' and sees_clinical_content(referral_id)
  or audience <> 'parties' and sees_holders_content(referral_id, event_id));
create policy adds on referral_event_content for insert to current_user with check (true);

create policy mine on notification for select using (
  organisation_id = (select my_sending_organisation()) or service_id = any ((select my_services())::uuid[]) or (select my_role()) = 'system');
create policy adds on notification for insert with check ((select my_role()) = 'system');

-- Answers. Who wrote them reads them; who has the referral reads all it carries; who had it, what was there by then;
-- who is consulted, the categories of an agreement in force between the two organisations.
create function sees_answers(p_response uuid, p_category text, p_at timestamptz) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from response s join referral r on r.id = s.referral_id where s.id = p_response and (
    r.submitted_at is not null and r.service_id = any ((select my_services())::uuid[])
    or r.desk_service_id = any ((select my_services())::uuid[])
    or (select my_role()) = 'system'
    or (select my_role()) = 'coordinator' and (select my_purpose()) is not null and r.submitted_at is not null
    or exists (select from referral_party p where p.referral_id = r.id and p.kind = 'had'
                 and p.service_id = any ((select my_services())::uuid[]) and p_at <= p.until)
    or exists (select from referral_party p
                 join sharing_agreement_party mine on mine.organisation_id = (select my_organisation())
                 join sharing_agreement a on a.id = mine.agreement_id and a.ends_on >= current_date and p_category = any (a.categories)
                 join sharing_agreement_party theirs on theirs.agreement_id = a.id and theirs.organisation_id = r.sender_organisation_id
               where p.referral_id = r.id and p.kind = 'consulted' and p.organisation_id = (select my_organisation()))));
end $$;
create policy seen on response for select using (
  organisation_id = (select my_sending_organisation()) or exists (select from referral r where r.id = referral_id));
create policy adds on response for insert with check (author_id = (select my_membership()));
create policy edits on response for update using (true) with check (true);
create policy removes on response for delete to current_user using (organisation_id = (select my_sending_organisation()));
create policy seen on response_part for select using (
  organisation_id = (select my_sending_organisation()) and exists (select from response s where s.id = response_id)
  or sees_answers(response_id, category, at));
-- An amendment is merged into the whole of what is there, whoever recorded it; only the function that reads it for that sees past the policy above.
create policy definer on response_part for select to current_user using (true);
create policy adds on response_part for insert with check (recorded_by_id = (select my_membership()));
create policy edits on response_part for update to current_user using (recorded_by_id = (select my_membership()));
create policy removes on response_part for delete to current_user using (organisation_id = (select my_sending_organisation()));

-- A person: known through a referral this actor sees, registered with or on the caseload of their organisation, added by it,
-- or opened for a stated, audited purpose. Finding somebody is a function's business (people), and answers a match, never a list.
create policy definer on person to current_user using (true) with check (true);
create policy known on person for select using (
  exists (select from referral r where r.person_id = person.id)
  or registered_practice_id = (select my_sending_organisation())
  or added_by_organisation_id = (select my_organisation()) and (select my_role()) in ('referrer', 'triager', 'coordinator')
  or exists (select from caseload c where c.person_id = person.id)
  or (select my_purpose()) is not null and (select my_role()) in ('referrer', 'triager', 'service-manager', 'coordinator')
  or (select my_role()) = 'system');
create policy known on caseload for select using (organisation_id = (select my_organisation()) and (until is null or until > now()));
create policy definer on caseload to current_user using (true) with check (true);
create policy definer on person_identifier to current_user using (true) with check (true);
create policy known on person_identifier for select using (exists (select from person p where p.id = person_id));
create policy definer on person_address to current_user using (true) with check (true);
create policy known on person_address for select using (
  exists (select from person p where p.id = person_id and not p.restricted));
create policy definer on person_contact to current_user using (true) with check (true);
create policy known on person_contact for select using (exists (select from person p where p.id = person_id));
create policy definer on person_relation to current_user using (true) with check (true);
create policy known on person_relation for select using (exists (select from person p where p.id = person_id));
create policy definer on matching_queue to current_user using (true) with check (true);
create policy mine on matching_queue for select using ((select my_role()) = 'coordinator' or asked_by_id = (select my_membership()));

create policy mine on idempotency_key for all using (membership_id = (select my_membership()));
