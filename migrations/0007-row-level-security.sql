-- Row-level security alone must protect every row (docs/architecture.md, "Who sees what"). FORCE binds the owner too, so the functions that
-- write on the application's behalf see no more than the actor; tables whose rows only they read beside a head that they were shown have a policy
-- `definer`. Helpers are wrapped in `(select …)`: planned once a query, indexes kept.
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
                   and (p.kind = 'had' or p.until is null or p.kind = 'offered' and p.until > now())
                   and (p.service_id = any ((select my_services())::uuid[])
                     or p.organisation_id = (select my_organisation()) and (select my_role()) in ('referrer', 'triager', 'service-manager')
                     or p.user_id = (select my_user())));
end $$;
create policy definer on referral_party to current_user using (true) with check (true);
-- The system, and a coordinator who states a purpose.
create function am_let_in() returns boolean language plpgsql stable as $$
begin
  return coalesce(my_role() = 'system' or my_role() = 'coordinator' and my_purpose() is not null, false);
end $$;

create policy sees on referral for select using (
  service_id = any ((select my_services())::uuid[]) and submitted_at is not null
  or sender_organisation_id = (select my_sending_organisation())
  or desk_service_id = any ((select my_services())::uuid[])
  or (select am_let_in()) and (submitted_at is not null or (select my_role()) = 'system')
  or submitted_at is not null and my_party(id));
create policy adds on referral for insert to current_user with check (author_id = (select my_membership()));
-- What an actor may do to what they see is libs/workflow's table; that they see it is asked again here.
create policy moves on referral for update to current_user using (true) with check (true);

-- How the actor stands to one referral, in letters: s sees it, p takes part in it now (and not only before), h has it in hand, c reads summaries of it
-- (the referrer and the invited, where they are health or care professionals). '' where they may not know of it. Asked of one referral for each of
-- its rows, so it is looked up once and kept for the length of the transaction: a policy that looked for itself in every table would have each
-- statement set up the same dozen sub-plans again and again, which costs more than all its rows.
create function view_of(p_referral uuid) returns text language plpgsql stable as $$
declare v_key text := concat_ws(' ', current_setting('app.membership', true), p_referral); v_kept text := current_setting('app.view', true);
begin
  if starts_with(v_kept, v_key || ':') then return substr(v_kept, length(v_key) + 2); end if;
  v_kept := look_at(p_referral);
  perform set_config('app.view', v_key || ':' || v_kept, true);
  return v_kept;
end $$;

create function look_at(p_referral uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare r record; v_services uuid[]; v_sent boolean; v_invited boolean;
begin
  select f.service_id, f.desk_service_id, f.sender_organisation_id, f.person_id into r from referral f where f.id = p_referral;
  if not found then return ''; end if;
  -- whom it is about, for who reads on and says so to the audit
  perform set_config('app.about', r.person_id::text, true);
  v_services := my_services();
  if r.service_id = any (v_services) or r.desk_service_id = any (v_services) or am_let_in() then return 'sph'; end if;
  v_sent := coalesce(r.sender_organisation_id = my_sending_organisation(), false);
  v_invited := not v_sent and exists (select from referral_party p where p.referral_id = p_referral and p.kind in ('copied', 'consulted') and p.until is null
                                        and p.organisation_id = my_organisation());
  return 's' || case when v_sent or v_invited or exists (select from referral_party p where p.referral_id = p_referral and p.kind <> 'had'
                                                           and p.until is null and p.user_id = my_user()) then 'p' else '' end
             || case when (v_sent or v_invited) and am_professional() then 'c' else '' end;
end $$;

create policy seen on referral_party for select using (view_of(referral_id) <> '');
create policy seen on referral_event for select using (view_of(referral_id) <> '');
-- Functions that run as the owner ask for the view themselves, once.
create policy definer on referral_event for select to current_user using (true);
create policy adds on referral_event for insert to current_user with check (actor_id = (select my_membership()));
create policy seen on deadline for select using (view_of(referral_id) <> '');
-- read by the write path beside a head that the policy above has shown
create policy definer on deadline for select to current_user using (true);
create policy adds on deadline for insert to current_user with check (true);
create policy closes on deadline for update to current_user using (true) with check (true);

-- One's own words, and what was there while one's service had it: these stay readable after it has gone on.
create function mine_or_before(p_referral uuid, p_event uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from referral_event e where e.id = p_event and e.referral_id = p_referral and (e.actor_id = my_membership()
    or exists (select from referral_party p where p.referral_id = p_referral and p.kind = 'had' and p.service_id = any (my_services()) and e.at <= p.until)));
end $$;
-- What was written to every party is for those who take part; summaries for professionals among them; notes for who has it in hand.
create function may_read(p_view text, p_audience text) returns boolean language sql immutable
  return case p_audience when 'parties' then p_view ~ 'p' when 'clinical' then p_view ~ '[ch]' else p_view ~ 'h' end;
create policy seen on referral_event_content for select using (
  may_read(view_of(referral_id), audience)
  or view_of(referral_id) <> '' and mine_or_before(referral_id, event_id));
create policy definer on referral_event_content for select to current_user using (true);
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
  organisation_id = (select my_sending_organisation()) or view_of(referral_id) <> '');
create policy adds on response for insert with check (author_id = (select my_membership()));
create policy edits on response for update to current_user using (true) with check (true);
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
  or added_by_organisation_id = (select my_organisation()) and (select my_role()) in ('referrer', 'coordinator')
  or exists (select from caseload c where c.person_id = person.id)
  or (select my_purpose()) is not null and (select my_role()) in ('referrer', 'triager', 'service-manager', 'coordinator')
  or (select my_role()) = 'system');
-- Who counts, governs or administers in an organisation sees nobody on its caseload.
create policy known on caseload for select using (
  organisation_id = (select my_organisation()) and (until is null or until > now())
  and (select my_role()) in ('referrer', 'triager', 'service-manager', 'coordinator'));
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
