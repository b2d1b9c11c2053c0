-- The matching queue: people of whom too little is known, and numbers that came with another name. A coordinator decides, with both sides before them; nothing
-- is guessed. A merge is an alias: no row moves, so that it can be undone when more has happened since.
alter table matching_queue add column version integer not null default 1;
create index matching_queue_waiting on matching_queue (created_at, id) where resolved_at is null;
create index matching_queue_decided on matching_queue (resolved_at desc, id) where resolved_at is not null;
create index person_contact_phone on person_contact (phone) where phone is not null;

create table matching_decision (
  id           uuid primary key,
  entry_id     uuid not null references matching_queue (id),
  -- same: the two are one person. different: never to be proposed again. new-person: none of those known.
  kind         text not null check (kind in ('same', 'different', 'new-person')),
  -- the record that the entry is about; null where there is none but only what was said
  person_id    uuid references person (id),
  other_id     uuid references person (id),
  note         text not null,
  by_id        uuid not null references membership (id),
  at           timestamptz not null,
  undone_by_id uuid references membership (id),
  undone_at    timestamptz,
  undone_note  text,
  check ((kind = 'new-person') = (other_id is null)),
  check ((undone_at is null) = (undone_by_id is null) and (undone_at is null) = (undone_note is null))
);
create index matching_decision_entry on matching_decision (entry_id);
create index matching_decision_person on matching_decision (person_id) where person_id is not null;
alter table matching_decision enable row level security;
alter table matching_decision force row level security;
create policy coordinates on matching_decision for select using ((select my_role()) = 'coordinator');
-- only the functions below write it
create policy definer on matching_decision to current_user using (true) with check (true);

create function may_match() returns boolean language sql stable return coalesce(my_role() = 'coordinator', false);

-- Somebody as the two sides are compared by; where they are is left out where it must not be passed on.
create function side_of(p_person uuid) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select jsonb_build_object('id', p.id, 'name', person_name(p.given, p.family), 'given', p.given, 'family', p.family, 'familyKey', p.family_key, 'givenKey', p.given_key,
      'birthDate', p.birth_date, 'approximateAge', p.approximate_age, 'sex', p.sex, 'language', p.language,
      'nhsNumber', (select min(i.value) from person_identifier i where i.person_id = any (records_of(p.id)) and i.system = 'nhs-number'),
      'phone', c.phone, 'postcode', a.postcode, 'practice', o.name, 'restricted', is_restricted(p.id), 'deceasedOn', died_on(p.id),
      'openReferrals', (select count(*)::int from referral r where r.person_id = any (records_of(p.id)) and r.submitted_at is not null and r.closed_at is null),
      'addedAt', iso(p.created_at), 'addedBy', (select g.name from organisation g where g.id = p.added_by_organisation_id))
    from person p left join person_contact c on c.person_id = p.id and not is_restricted(p.id)
      left join person_address a on a.person_id = p.id and not is_restricted(p.id)
      left join organisation o on o.id = p.registered_practice_id and not is_restricted(p.id)
    where p.id = p_person and may_match());
end $$;

-- Who may be meant, by what is known of the entry's person or was said of them: the same number, the same telephone, the same day of birth with about the same
-- name, the same name with no other day of birth. What was decided to be somebody else is not among them.
create function matching_candidates(p_entry uuid) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare e record; v_family text; v_given text; v_born date; v_number text; v_phone text; v_far integer;
begin
  select q.*, p.family_key, p.given_key, p.birth_date, c.phone into e
    from matching_queue q left join person p on p.id = q.person_id and q.reason <> 'identity-mismatch' left join person_contact c on c.person_id = p.id
    where q.id = p_entry;
  v_family := coalesce(e.family_key, name_key(e.said ->> 'family'));
  v_given := coalesce(e.given_key, name_key(e.said ->> 'given'));
  v_born := coalesce(e.birth_date, (e.said ->> 'birthDate')::date);
  v_number := e.said ->> 'nhsNumber';
  v_phone := e.phone;
  v_far := case when length(v_family) >= 8 then 2 else 1 end;
  return array(
    select found.id from (
      select root_of(i.person_id) as id from person_identifier i where i.system = 'nhs-number' and i.value = regexp_replace(v_number, '\D', '', 'g')
      union select root_of(c.person_id) from person_contact c where c.phone = v_phone
      union select p.id from person p where p.birth_date = v_born and p.alias_of_id is null
        and (extensions.levenshtein_less_equal(left(p.family_key, 200), left(v_family, 200), v_far) <= v_far or v_family is null and p.given_key = v_given)
      -- without a day of birth: by the name, a typing error away where its first letter is right
      union select p.id from person p where (p.birth_date is null or v_born is null) and p.alias_of_id is null
        and starts_with(p.family_key, left(v_family, 1)) and extensions.levenshtein_less_equal(left(p.family_key, 200), left(v_family, 200), v_far) <= v_far
        and (p.given_key is null or v_given is null or extensions.levenshtein_less_equal(left(p.given_key, 200), left(v_given, 200), 1) <= 1)) found
    where (e.reason = 'identity-mismatch' or found.id <> root_of(e.person_id))
      and not exists (select from matching_decision d where d.kind = 'different' and d.undone_at is null and root_of(d.other_id) = found.id
                        and (d.entry_id = p_entry or e.reason <> 'identity-mismatch' and d.person_id = e.person_id))
    limit 20);
end $$;

-- Whether somebody may be recorded already: born on the same day, with the same family name or nearly so, and the same given name or one that is not known.
-- Whoever has another number is somebody else: twins, and namesakes. Who added them learns nothing of it: a coordinator looks.
create function is_perhaps_known(p_person uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from person mine join person p on p.birth_date = mine.birth_date and p.id <> mine.id and p.alias_of_id is null
    where mine.id = p_person
      and extensions.levenshtein_less_equal(left(p.family_key, 200), left(mine.family_key, 200), 1) <= 1
      and (p.given_key is null or mine.given_key is null or extensions.levenshtein_less_equal(left(p.given_key, 200), left(mine.given_key, 200), 1) <= 1)
      and not exists (select from person_identifier a join person_identifier b on b.system = a.system and b.value <> a.value
                      where a.system = 'nhs-number' and a.person_id = mine.id and b.person_id = p.id));
$$;

create function matching_asker(p_asker uuid) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object('name', u.name, 'organisation', o.name) from membership m join app_user u on u.id = m.user_id join organisation o on o.id = m.organisation_id
          where m.id = p_asker);
end $$;

-- What waits, the longest first; or what was decided, the last first. A record that has become another's alias waits no longer. Null for who does not match.
create function read_matching(p_membership uuid, p_waiting boolean, p_after timestamptz, p_after_id uuid, p_limit integer) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_ids uuid[];
begin
  perform act_as(p_membership, null);
  if not may_match() then return null; end if;
  if p_waiting then
    v_ids := array(select q.id from matching_queue q
      where q.resolved_at is null and (q.created_at, q.id) > (coalesce(p_after, '-infinity'), coalesce(p_after_id, '00000000-0000-0000-0000-000000000000'))
        and (q.reason = 'identity-mismatch' or not exists (select from person p where p.id = q.person_id and p.alias_of_id is not null))
      order by q.created_at, q.id limit p_limit + 1);
  else
    v_ids := array(select q.id from matching_queue q
      where q.resolved_at is not null and (q.resolved_at < coalesce(p_after, 'infinity') or q.resolved_at = p_after and q.id > p_after_id)
      order by q.resolved_at desc, q.id limit p_limit + 1);
  end if;
  return (select concat(
      (select json_build_array(keyset_time(case when p_waiting then l.created_at else l.resolved_at end), l.id)::text from matching_queue l
       where cardinality(v_ids) > p_limit and l.id = v_ids[p_limit]),
      e'\n[', string_agg(entry_head(q.id)::text, ',' order by array_position(v_ids, q.id)), ']')
    from matching_queue q where q.id = any (v_ids[1:p_limit]));
end $$;

create function entry_head(p_entry uuid) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select jsonb_build_object('id', q.id, 'reason', q.reason, 'version', q.version, 'said', q.said, 'askedBy', matching_asker(q.asked_by_id), 'askedAt', iso(q.created_at),
            'decidedAt', iso(q.resolved_at), 'name', case when q.reason = 'identity-mismatch' then person_name(q.said ->> 'given', q.said ->> 'family')
                                                         else (select person_name(p.given, p.family) from person p where p.id = q.person_id) end)
          from matching_queue q where q.id = p_entry and may_match());
end $$;

-- One of them with both sides; `p_with` puts somebody beside it who was searched for. Null for who does not match, and where there is none.
create function read_matching_entry(p_membership uuid, p_entry uuid, p_with uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if not may_match() then return null; end if;
  return (
    select entry_head(q.id) || jsonb_build_object(
      'subject', case when q.reason = 'identity-mismatch' then null else side_of(q.person_id) end,
      'candidates', case when q.resolved_at is null then (
        select coalesce(jsonb_agg(side_of(c.id) order by c.place), '[]')
        from unnest(case when p_with is null then '{}'::uuid[] else array[root_of(p_with)] end || matching_candidates(q.id)) with ordinality c (id, place)
        where side_of(c.id) is not null and (c.place = 1 or p_with is null or c.id <> root_of(p_with))) else '[]' end,
      'decisions', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'person', side_of(d.other_id), 'note', d.note, 'by', matching_asker(d.by_id), 'at', iso(d.at),
                      'undoneBy', matching_asker(d.undone_by_id), 'undoneAt', iso(d.undone_at), 'undoneNote', d.undone_note) order by d.at, d.id), '[]')
                    from matching_decision d where d.entry_id = q.id),
      'nameKeys', jsonb_build_object('family', name_key(q.said ->> 'family'), 'given', name_key(q.said ->> 'given')))
    from matching_queue q where q.id = p_entry);
end $$;

-- Decides, in a transaction of the actor's. Answers 'done'; 'absent'; 'stale' where somebody was first; or why not: 'decided', 'merged', 'itself', 'two-numbers', 'nobody'.
-- The locks make two decisions about the same people wait for one another, always in the same order.
create function decide_match(p_entry uuid, p_version integer, p_id uuid, p_kind text, p_other uuid, p_note text, p_at timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare e record; v_other uuid; v_subject uuid;
begin
  if not may_match() then return 'absent'; end if;
  select * into e from matching_queue q where q.id = p_entry for update;
  if not found then return 'absent'; end if;
  if e.version <> p_version then return 'stale'; end if;
  if e.resolved_at is not null then return 'decided'; end if;
  v_subject := case when e.reason <> 'identity-mismatch' then e.person_id end;
  if p_kind <> 'new-person' then
    v_other := root_of(p_other);
    perform from person p where p.id in (v_subject, v_other) order by p.id for update;
    if not exists (select from person p where p.id = v_other) then return 'nobody'; end if;
    -- what somebody else has merged while this waited for its locks
    if exists (select from person p where p.id in (v_subject, v_other) and p.alias_of_id is not null) then return 'merged'; end if;
    if v_subject = v_other then return 'itself'; end if;
  end if;
  if p_kind = 'same' and v_subject is not null then
    if exists (select from person_identifier i join person_identifier o on o.system = 'nhs-number' and o.person_id = any (records_of(v_other)) and o.value <> i.value
               where i.system = 'nhs-number' and i.person_id = any (records_of(v_subject))) then return 'two-numbers'; end if;
    update person set alias_of_id = v_other where id = v_subject;
    update person set version = version + 1, updated_at = p_at where id in (v_subject, v_other);
  elsif p_kind = 'new-person' and v_subject is not null then
    update person set unmatched = false, version = version + 1, updated_at = p_at where id = v_subject;
  end if;
  insert into matching_decision (id, entry_id, kind, person_id, other_id, note, by_id, at) values (p_id, p_entry, p_kind, v_subject, v_other, p_note, my_membership(), p_at);
  update matching_queue set version = version + 1, resolved_at = case when p_kind <> 'different' then p_at end where id = p_entry;
  return 'done';
end $$;

-- Takes a decision back: the record is a person of its own again, with all that was ever written about it, and the entry waits again.
create function undo_match(p_entry uuid, p_version integer, p_decision uuid, p_note text, p_at timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare e record; d record;
begin
  if not may_match() then return 'absent'; end if;
  select * into e from matching_queue q where q.id = p_entry for update;
  select * into d from matching_decision m where m.id = p_decision and m.entry_id = p_entry;
  if e.id is null or d.id is null then return 'absent'; end if;
  if e.version <> p_version then return 'stale'; end if;
  if d.undone_at is not null then return 'undone'; end if;
  -- one is decided at a time: what was decided after it is taken back before it
  if exists (select from matching_decision m where m.entry_id = p_entry and m.undone_at is null and m.kind <> 'different' and m.id <> d.id) then return 'decided'; end if;
  perform from person p where p.id in (d.person_id, d.other_id) order by p.id for update;
  if d.kind = 'same' and d.person_id is not null then
    update person set alias_of_id = null where id = d.person_id and alias_of_id = d.other_id;
    if not found then return 'merged'; end if;
    update person set version = version + 1, updated_at = p_at where id in (d.person_id, d.other_id);
    perform copies_end_with_match(d.person_id, d.other_id, p_at);
  elsif d.kind = 'new-person' and d.person_id is not null then
    update person set unmatched = true, version = version + 1, updated_at = p_at where id = d.person_id;
  end if;
  update matching_decision set undone_by_id = my_membership(), undone_at = p_at, undone_note = p_note where id = d.id;
  update matching_queue set version = version + 1, resolved_at = null where id = p_entry;
  return 'done';
end $$;
