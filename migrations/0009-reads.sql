-- The pages' reads, each one call: the actor is set, then the query runs under row-level security as the caller. Lists build their JSON here
-- (rows through Node cost a third more) and page by keyset.

-- ISO 8601, UTC, with Z, whatever the session's time zone.
create function iso(p timestamptz) returns text language sql stable
  return to_char(p at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- A time as a cursor carries it: to the microsecond, or the next page would begin in the wrong place.
create function keyset_time(p timestamptz) returns text language sql stable
  return to_char(p at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- A page is one text: a line with the keyset of its last row, empty where there is no more, and a JSON array. Its objects are put together as text, a
-- half quicker than json_build_object; only names need to_json.

-- A row of a worklist. (Of fields and without a query of its own, so that it becomes part of the query that asks for it.)
create function worklist_item(p_id uuid, p_reference text, p_state text, p_version integer, p_priority text, p_person uuid, p_given text, p_family text,
                              p_birth_date date, p_due timestamptz, p_submitted timestamptz, p_hops integer, p_sender uuid, p_sender_name text,
                              p_assignee uuid, p_assignee_name text) returns text language sql stable
  return concat(
    '{"id":"', p_id, '","reference":"', p_reference, '","state":"', p_state, '","version":', p_version, ',"priority":"', p_priority,
    '","person":{"id":"', p_person, '","name":', to_json(person_name(p_given, p_family)), ',"birthDate":', coalesce(to_json(p_birth_date)::text, 'null'),
    '},"due":"', iso(p_due), '","submittedAt":"', iso(p_submitted), '","hops":', p_hops, ',"sender":{"id":"', p_sender, '","name":', to_json(p_sender_name),
    '},"assignee":', case when p_assignee is null then 'null' else concat('{"id":"', p_assignee, '","name":', to_json(p_assignee_name), '}') end, '}');

-- What waits at a service or a desk, most pressing first; null where this actor does not work there. Run as the owner, under the referral's own
-- policy: whoever is shown a referral here is shown the name of its person, which is not asked again row by row. A desk's list is another index,
-- and so another query.
create function read_worklist(p_membership uuid, p_service uuid, p_states text[], p_priorities text[], p_assignee uuid, p_unassigned boolean,
                              p_after_due timestamptz, p_after_rank bigint, p_after_submitted timestamptz, p_after_id uuid, p_limit integer)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare v_dues timestamptz[]; v_ranks smallint[]; v_submitted timestamptz[]; v_ids uuid[]; v_items text[];
begin
  perform act_as(p_membership, null);
  if not p_service = any (my_services()) then return null; end if;
  -- the first page is the one after nothing, so that every page is a range of the index
  p_after_due := coalesce(p_after_due, '-infinity');
  p_after_rank := coalesce(p_after_rank, -1);
  p_after_submitted := coalesce(p_after_submitted, '-infinity');
  p_after_id := coalesce(p_after_id, '00000000-0000-0000-0000-000000000000');
  if (select s.desk from service s where s.id = p_service) then
    select array_agg(due_at), array_agg(priority_rank), array_agg(submitted_at), array_agg(id), array_agg(item)
      into v_dues, v_ranks, v_submitted, v_ids, v_items
      from (select r.due_at, r.priority_rank, r.submitted_at, r.id,
          worklist_item(r.id, r.reference, r.state, r.version, r.priority, p.id, p.given, p.family, p.birth_date, r.due_at, r.submitted_at, r.hops, o.id, o.name, u.id, u.name) as item
        from (
        select * from referral r
        where r.desk_service_id = p_service and r.due_at is not null
          and (r.due_at, r.priority_rank, r.submitted_at, r.id) > (p_after_due, p_after_rank, p_after_submitted, p_after_id)
          and (p_states is null or r.state = any (p_states)) and (p_priorities is null or r.priority = any (p_priorities))
          and (p_assignee is null or r.assignee_user_id = p_assignee) and (not p_unassigned or r.assignee_user_id is null)
        order by r.due_at, r.priority_rank, r.submitted_at, r.id limit p_limit + 1) r
        join person p on p.id = r.person_id join organisation o on o.id = r.sender_organisation_id left join app_user u on u.id = r.assignee_user_id
        -- a join may come out in any order
        order by r.due_at, r.priority_rank, r.submitted_at, r.id) item;
  else
    select array_agg(due_at), array_agg(priority_rank), array_agg(submitted_at), array_agg(id), array_agg(item)
      into v_dues, v_ranks, v_submitted, v_ids, v_items
      from (select r.due_at, r.priority_rank, r.submitted_at, r.id,
          worklist_item(r.id, r.reference, r.state, r.version, r.priority, p.id, p.given, p.family, p.birth_date, r.due_at, r.submitted_at, r.hops, o.id, o.name, u.id, u.name) as item
        from (
        select * from referral r
        where r.service_id = p_service and r.due_at is not null and r.submitted_at is not null
          and (r.due_at, r.priority_rank, r.submitted_at, r.id) > (p_after_due, p_after_rank, p_after_submitted, p_after_id)
          and (p_states is null or r.state = any (p_states)) and (p_priorities is null or r.priority = any (p_priorities))
          and (p_assignee is null or r.assignee_user_id = p_assignee) and (not p_unassigned or r.assignee_user_id is null)
        order by r.due_at, r.priority_rank, r.submitted_at, r.id limit p_limit + 1) r
        join person p on p.id = r.person_id join organisation o on o.id = r.sender_organisation_id left join app_user u on u.id = r.assignee_user_id
        -- a join may come out in any order
        order by r.due_at, r.priority_rank, r.submitted_at, r.id) item;
  end if;
  return concat(
    case when cardinality(v_ids) > p_limit
         then json_build_array(keyset_time(v_dues[p_limit]), v_ranks[p_limit], keyset_time(v_submitted[p_limit]), v_ids[p_limit]) end,
    e'\n[', array_to_string(v_items[1:p_limit], ','), ']');
end $$;

-- What I, or my organisation, sent: newest first; or of that what belongs to one incident. Each is another index, and so another query.
create function read_sent(p_membership uuid, p_by_me boolean, p_group uuid, p_states text[], p_after_created timestamptz, p_after_id uuid, p_limit integer)
returns text language plpgsql set search_path = public, pg_temp as $$
declare v_ids uuid[];
begin
  perform act_as(p_membership, null);
  p_after_created := coalesce(p_after_created, 'infinity');
  p_after_id := coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
  if p_group is not null then
    v_ids := array(select r.id from referral r
      where r.group_id = p_group and r.sender_organisation_id = my_organisation() and (not p_by_me or r.author_user_id = my_user())
        and (p_states is null or r.state = any (p_states)) and (r.created_at, r.id) < (p_after_created, p_after_id)
      order by r.created_at desc, r.id desc limit p_limit + 1);
  elsif p_by_me then
    v_ids := array(select r.id from referral r
      where r.author_user_id = my_user() and r.sender_organisation_id = my_organisation() and (p_states is null or r.state = any (p_states))
        and (r.created_at, r.id) < (p_after_created, p_after_id)
      order by r.created_at desc, r.id desc limit p_limit + 1);
  else
    v_ids := array(select r.id from referral r
      where r.sender_organisation_id = my_organisation() and (p_states is null or r.state = any (p_states))
        and (r.created_at, r.id) < (p_after_created, p_after_id)
      order by r.created_at desc, r.id desc limit p_limit + 1);
  end if;
  return (select concat(
      (select json_build_array(keyset_time(l.created_at), l.id)::text from referral l where cardinality(v_ids) > p_limit and l.id = v_ids[p_limit]),
      e'\n[', string_agg(json_build_object(
        'id', r.id, 'reference', r.reference, 'state', r.state, 'version', r.version, 'priority', r.priority,
        'person', json_build_object('id', p.id, 'name', person_name(p.given, p.family), 'birthDate', p.birth_date),
        'service', json_build_object('id', s.id, 'name', name_shown(s.name, s.public_alias)),
        'owner', case r.owner_kind when 'referrer' then json_build_object('kind', 'referrer', 'id', r.owner_id, 'name', o.name)
                 when 'service' then json_build_object('kind', 'service', 'id', r.owner_id, 'name', name_shown(s.name, s.public_alias))
                 when 'coordinator' then json_build_object('kind', 'coordinator', 'id', r.owner_id, 'name', name_shown(d.name, d.public_alias)) end,
        'due', iso(r.due_at), 'submittedAt', iso(r.submitted_at), 'createdAt', iso(r.created_at), 'closedAt', iso(r.closed_at),
        'hops', r.hops)::text, ',' order by r.created_at desc, r.id desc), ']')
    from referral r left join person p on p.id = r.person_id join service s on s.id = r.service_id
      join organisation o on o.id = r.sender_organisation_id left join service d on d.id = r.desk_service_id
    where r.id = any (v_ids[1:p_limit]));
end $$;

-- The timeline, oldest first; null where the actor may not know the referral exists. Free text as far as this actor reads it. Run as the owner: the
-- relation to the referral is asked once, and of each text only whether that relation lets it be read. Its first line begins with whom it is about,
-- for the audit.
create function read_timeline(p_membership uuid, p_purpose text, p_referral uuid, p_types text[], p_after bigint, p_limit integer)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare v_view text; v_seqs integer[]; v_items text[];
begin
  perform act_as(p_membership, p_purpose);
  v_view := view_of(p_referral);
  if v_view = '' then return null; end if;
  select array_agg(seq), array_agg(item) into v_seqs, v_items from (
    select e.seq,
      concat('{"id":"', e.id, '","seq":', e.seq, ',"type":"', e.type, '","at":"', iso(e.at), '","by":{"id":"', u.id, '","name":', to_json(u.name), ',"role":"', m.role,
             '","organisation":{"id":"', o.id, '","name":', to_json(o.name), '}},"from":"', e.from_state, '","to":"', e.to_state, '","version":', e.version,
             ',"service":{"id":"', s.id, '","name":', to_json(name_shown(s.name, s.public_alias)), '},"data":', e.data, ',"content":',
             -- each text is an object with keys of its own
             coalesce((select '{' || string_agg(substr(c.content, 2, length(c.content) - 2), ',' order by c.audience) || '}' from referral_event_content c
                       where c.event_id = e.id and c.content is not null
                         and (may_read(v_view, c.audience) or mine_or_before(p_referral, e.id))), 'null'), '}') as item
    from referral_event e join membership m on m.id = e.actor_id join app_user u on u.id = m.user_id join organisation o on o.id = m.organisation_id
      join service s on s.id = e.service_id
    where e.referral_id = p_referral and e.seq > p_after and (p_types is null or e.type = any (p_types))
    order by e.seq limit p_limit + 1) page;
  return concat(current_setting('app.about'), ' ', case when cardinality(v_seqs) > p_limit then v_seqs[p_limit] end, e'\n[', array_to_string(v_items[1:p_limit], ','), ']');
end $$;

-- One referral as its page shows it: what a decision needs, and the names and answers beside it.
create function read_referral(p_membership uuid, p_purpose text, p_referral uuid, p_at timestamptz) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v jsonb := open_act(p_membership, p_purpose, null, p_referral, null);
begin
  if v -> 'head' = 'null' then return null; end if;
  return v || (select jsonb_build_object(
    -- the record that it was written about, as the person is known by now (migration 0021)
    'person', (select jsonb_build_object('id', r.person_id, 'name', person_name(p.given, p.family), 'given', p.given, 'family', p.family,
        'birthDate', p.birth_date, 'approximateAge', p.approximate_age, 'deceasedOn', died_on(p.id),
        'nhsNumber', (select min(i.value) from person_identifier i where i.person_id = any (records_of(p.id)) and i.system = 'nhs-number'))
        from person p where p.id = root_of(r.person_id)),
    -- by the reader's own rows (migration 0030): who has it in hand, and who sent it
    'personRequests', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'kind', q.kind, 'phone', q.phone, 'at', iso(q.at)) order by q.at, q.id), '[]')
        from person_request q where q.referral_id = r.id and q.settled_at is null),
    'author', (select jsonb_build_object('id', u.id, 'name', u.name) from app_user u where u.id = r.author_user_id),
    'assignee', (select jsonb_build_object('id', u.id, 'name', u.name) from app_user u where u.id = r.assignee_user_id),
    'partyNames', (select coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'id', coalesce(p.organisation_id, p.service_id, p.user_id),
        'name', coalesce(o.name, name_shown(s.name, s.public_alias), u.name)) order by p.since, p.id), '[]')
        from referral_party p left join organisation o on o.id = p.organisation_id left join service s on s.id = p.service_id
        left join app_user u on u.id = p.user_id where p.referral_id = r.id and (p.kind = 'had' or p.until is null)),
    'spokenTo', r.spoken_to, 'override', r.override, 'groupId', r.group_id, 'sentWith', sent_with(r.id), 'basedOnId', r.based_on_id, 'closedAt', iso(r.closed_at),
    'responses', answers_of(r.id),
    'repeatContacts', repeat_contacts(r.id, p_at),
    'standings', (select coalesce(jsonb_agg(form_standing(s.form_key, s.form_version) order by s.created_at, s.id), '[]') from response s where s.referral_id = r.id))
  from referral r where r.id = p_referral);
end $$;
