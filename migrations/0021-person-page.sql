-- One person's page: every record of them, what they were referred for, and what they object to.

-- A merge is an alias, so that it can be undone: no row moves. What is asked of a person is asked of each record that leads to the same one.
create index person_alias on person (alias_of_id) where alias_of_id is not null;

-- The record that all of a person's records lead to. DEFINER, for the policies below ask it of records that the actor may not know of yet.
create function root_of(p_person uuid) returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare v_id uuid := p_person; v_next uuid;
begin
  loop
    select p.alias_of_id into v_next from person p where p.id = v_id;
    if v_next is null then return v_id; end if;
    v_id := v_next;
  end loop;
end $$;

-- All records of a person, the one they lead to first.
create function records_of(p_person uuid) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare v_all uuid[] := array[root_of(p_person)]; v_last uuid[] := v_all;
begin
  loop
    v_last := array(select p.id from person p where p.alias_of_id = any (v_last));
    if cardinality(v_last) = 0 then return v_all; end if;
    v_all := v_all || v_last;
  end loop;
end $$;

-- Of several records the strictest flag counts, while they are merged.
create function is_restricted(p_person uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from person p where p.id = any (records_of(p_person)) and p.restricted);
end $$;

create function died_on(p_person uuid) returns date
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select min(p.deceased_on) from person p where p.id = any (records_of(p_person)));
end $$;

-- Whoever knows one record of a person knows the others.
create function know_another_record(p_person uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from person p where p.id = any (records_of(p_person)) and p.id <> p_person and (
    exists (select from referral r where r.person_id = p.id)
    or p.registered_practice_id = my_sending_organisation()
    or p.added_by_organisation_id = my_organisation() and my_role() in ('referrer', 'coordinator')
    or exists (select from caseload c where c.person_id = p.id and c.organisation_id = my_organisation() and (c.until is null or c.until > now())
                 and my_role() in ('referrer', 'triager', 'service-manager', 'coordinator'))));
end $$;
-- Who of the people a user is, where that is known: one's own record is never one's own to open, by whatever would open it to another.
alter table app_user add column person_id uuid references person (id);
create function my_person() returns uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select u.person_id from app_user u where u.id = my_user());
end $$;
alter policy known on person using (
  ((select my_person()) is null or (select my_person()) <> all (records_of(id)))
  and (exists (select from referral r where r.person_id = person.id)
  or registered_practice_id = (select my_sending_organisation())
  or added_by_organisation_id = (select my_organisation()) and (select my_role()) in ('referrer', 'coordinator')
  or exists (select from caseload c where c.person_id = person.id)
  or (select my_purpose()) is not null and (select my_role()) in ('referrer', 'triager', 'service-manager', 'coordinator')
  or (select my_role()) = 'system'
  or know_another_record(id)));
alter policy known on person_address using (exists (select from person p where p.id = person_id) and not is_restricted(person_id));
alter policy known on person_contact using (exists (select from person p where p.id = person_id) and not is_restricted(person_id));
-- a relative's number tells where somebody is, too
alter policy known on person_relation using (exists (select from person p where p.id = person_id) and not is_restricted(person_id));

create policy adds on person_relation for insert with check (
  recorded_by_id = (select my_membership()) and ended_at is null and (select my_role()) in ('referrer', 'triager', 'service-manager', 'coordinator')
  and exists (select from person p where p.id = person_id) and not is_restricted(person_id));
create policy ends on person_relation for update
  using ((select my_role()) in ('referrer', 'triager', 'service-manager', 'coordinator') and exists (select from person p where p.id = person_id) and not is_restricted(person_id))
  with check (ended_by_id = (select my_membership()));

-- Parents, carers, attorneys, in all records of a person: those that still are.
create function related_to(p_person uuid) returns jsonb language plpgsql stable as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'name', case when k.id is null then l.name else person_name(k.given, k.family) end,
            'phone', l.phone, 'personId', k.id) order by l.created_at, l.id), '[]')
          from person_relation l left join person k on k.id = l.related_person_id where l.person_id = any (records_of(p_person)) and l.ended_at is null);
end $$;

-- Why the actor may know of a person, for the audit; null where they may not.
create function basis_for(p_person uuid) returns text language plpgsql stable as $$
declare v_records uuid[] := records_of(p_person);
begin
  if not exists (select from person p where p.id = v_records[1]) then return null; end if;
  return case when exists (select from referral r where r.person_id = any (v_records)) then 'referral'
              when exists (select from person p where p.id = any (v_records) and p.registered_practice_id = my_sending_organisation()) then 'registered here'
              when exists (select from caseload c where c.person_id = any (v_records)) then 'on the caseload'
              when exists (select from person p where p.id = any (v_records) and p.added_by_organisation_id = my_organisation()) then 'added here'
              else 'stated purpose' end;
end $$;

-- A person's objection to sharing: what is known of them beyond a referral itself is then told to nobody by an agreement, in these categories (in all, where
-- there are none). Who may read that there is one could tell by it what is withheld: it is shown to those who recorded it and to the registered practice.
create table sharing_objection (
  id              uuid primary key,
  person_id       uuid not null references person (id),
  categories      text[] check (cardinality(categories) > 0),
  note            text not null,
  recorded_by_id  uuid not null references membership (id),
  organisation_id uuid not null references organisation (id),
  at              timestamptz not null,
  withdrawn_by_id uuid references membership (id),
  withdrawn_at    timestamptz,
  check ((withdrawn_by_id is null) = (withdrawn_at is null))
);
create index sharing_objection_person on sharing_objection (person_id);
alter table sharing_objection enable row level security;
alter table sharing_objection force row level security;
create function may_see_objections(p_person uuid, p_organisation uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return my_role() = 'system' or my_role() in ('referrer', 'triager', 'service-manager', 'coordinator') and (p_organisation = my_organisation()
      or exists (select from person p where p.id = any (records_of(p_person)) and p.registered_practice_id = my_sending_organisation()));
end $$;
create policy seen on sharing_objection for select using (may_see_objections(person_id, organisation_id) and exists (select from person p where p.id = person_id));
create policy definer on sharing_objection for select to current_user using (true);
create policy adds on sharing_objection for insert with check (
  recorded_by_id = (select my_membership()) and organisation_id = (select my_organisation()) and withdrawn_at is null
  and (select my_role()) in ('referrer', 'triager', 'service-manager', 'coordinator') and exists (select from person p where p.id = person_id));
create policy withdraws on sharing_objection for update using (may_see_objections(person_id, organisation_id))
  with check (withdrawn_by_id = (select my_membership()));

-- Whether the person objects to this category being shared; to all of them, for null.
create function objects_to_sharing(p_person uuid, p_category text) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from sharing_objection o where o.person_id = any (records_of(p_person)) and o.withdrawn_at is null
                   and (o.categories is null or p_category = any (o.categories)));
end $$;

create function objections_to(p_person uuid) returns jsonb language plpgsql stable as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'categories', to_jsonb(o.categories), 'note', o.note, 'recordedBy', u.name,
            'organisation', jsonb_build_object('id', g.id, 'name', g.name), 'at', iso(o.at)) order by o.at, o.id), '[]')
          from sharing_objection o join membership m on m.id = o.recorded_by_id join app_user u on u.id = m.user_id join organisation g on g.id = o.organisation_id
          where o.person_id = any (records_of(p_person)) and o.withdrawn_at is null);
end $$;

-- The referrals of a person that the actor may know of, of all organisations: newest first, those open or those closed. Begins with why they may know of the
-- person; null where they may not. What should never have been recorded is not there.
create function read_person_referrals(p_membership uuid, p_purpose text, p_person uuid, p_open boolean, p_after_created timestamptz, p_after_id uuid, p_limit integer)
returns text language plpgsql set search_path = public, pg_temp as $$
declare v_basis text; v_ids uuid[];
begin
  perform act_as(p_membership, p_purpose);
  v_basis := basis_for(p_person);
  if v_basis is null then return null; end if;
  v_ids := array(select r.id from referral r
    where r.person_id = any (records_of(p_person)) and (r.closed_at is null) = p_open and not coalesce((r.facts ->> 'enteredInError')::boolean, false)
      and (r.created_at, r.id) < (coalesce(p_after_created, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    order by r.created_at desc, r.id desc limit p_limit + 1);
  return (select concat(v_basis, e'\n',
      (select json_build_array(keyset_time(l.created_at), l.id)::text from referral l where cardinality(v_ids) > p_limit and l.id = v_ids[p_limit]),
      e'\n[', string_agg(json_build_object(
        'id', r.id, 'reference', r.reference, 'state', r.state, 'version', r.version, 'priority', r.priority, 'personId', r.person_id,
        'service', json_build_object('id', s.id, 'name', name_shown(s.name, s.public_alias)),
        'sender', json_build_object('id', o.id, 'name', o.name),
        'owner', case r.owner_kind when 'referrer' then json_build_object('kind', 'referrer', 'id', r.owner_id, 'name', o.name)
                 when 'service' then json_build_object('kind', 'service', 'id', r.owner_id, 'name', name_shown(s.name, s.public_alias))
                 when 'coordinator' then json_build_object('kind', 'coordinator', 'id', r.owner_id, 'name', name_shown(d.name, d.public_alias)) end,
        'due', iso(r.due_at), 'submittedAt', iso(r.submitted_at), 'createdAt', iso(r.created_at), 'closedAt', iso(r.closed_at))::text, ','
        order by r.created_at desc, r.id desc), ']')
    from referral r join service s on s.id = r.service_id join organisation o on o.id = r.sender_organisation_id left join service d on d.id = r.desk_service_id
    where r.id = any (v_ids[1:p_limit]));
end $$;
