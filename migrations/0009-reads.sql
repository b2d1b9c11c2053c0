-- The pages' reads, each one call: the actor is set, then the query runs under row-level security as the caller. Lists build their JSON here
-- (rows through Node cost a third more) and page by keyset.

-- ISO 8601, UTC, with Z, whatever the session's time zone.
create function iso(p timestamptz) returns text language sql stable
  return to_char(p at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- A time as a cursor carries it: to the microsecond, or the next page would begin in the wrong place.
create function keyset_time(p timestamptz) returns text language sql stable
  return to_char(p at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- `items` is the text of a JSON array, `next` the keyset of its last row where there are more; no row where this actor does not work there.
-- Run as the owner, under the referral's own policy: whoever is shown a referral here is shown the name of its person, which is not asked again row by row.
create function read_worklist(p_membership uuid, p_service uuid, p_states text[], p_priorities text[], p_assignee uuid, p_unassigned boolean,
                              p_after_due timestamptz, p_after_rank bigint, p_after_submitted timestamptz, p_after_id uuid, p_limit integer)
returns table (items text, next text) language plpgsql security definer set search_path = public, pg_temp as $$
declare v_ids uuid[];
begin
  perform set_config('app.membership', p_membership::text, true), set_config('app.purpose', '', true);
  if not p_service = any (my_services()) then return; end if;
  -- the first page is the one after nothing, so that every page is a range of the index
  p_after_due := coalesce(p_after_due, '-infinity');
  p_after_rank := coalesce(p_after_rank, -1);
  p_after_submitted := coalesce(p_after_submitted, '-infinity');
  p_after_id := coalesce(p_after_id, '00000000-0000-0000-0000-000000000000');
  -- a desk's list is another index; one query for both would read and sort all of either
  if exists (select from service s where s.id = p_service and s.desk) then
    v_ids := array(select r.id from referral r
      where r.desk_service_id = p_service and r.due_at is not null
        and (r.due_at, r.priority_rank, r.submitted_at, r.id) > (p_after_due, p_after_rank, p_after_submitted, p_after_id)
        and (p_states is null or r.state = any (p_states)) and (p_priorities is null or r.priority = any (p_priorities))
        and (p_assignee is null or r.assignee_user_id = p_assignee) and (not p_unassigned or r.assignee_user_id is null)
      order by r.due_at, r.priority_rank, r.submitted_at, r.id limit p_limit + 1);
  else
    v_ids := array(select r.id from referral r
      where r.service_id = p_service and r.due_at is not null and r.submitted_at is not null
        and (r.due_at, r.priority_rank, r.submitted_at, r.id) > (p_after_due, p_after_rank, p_after_submitted, p_after_id)
        and (p_states is null or r.state = any (p_states)) and (p_priorities is null or r.priority = any (p_priorities))
        and (p_assignee is null or r.assignee_user_id = p_assignee) and (not p_unassigned or r.assignee_user_id is null)
      order by r.due_at, r.priority_rank, r.submitted_at, r.id limit p_limit + 1);
  end if;
  return query
  select coalesce('[' || string_agg(json_build_object(
           'id', r.id, 'reference', r.reference, 'state', r.state, 'version', r.version, 'priority', r.priority,
           'person', json_build_object('id', p.id, 'name', person_name(p.given, p.family), 'birthDate', p.birth_date),
           'due', iso(r.due_at), 'submittedAt', iso(r.submitted_at), 'hops', r.hops,
           'sender', json_build_object('id', o.id, 'name', o.name),
           'assignee', case when r.assignee_user_id is not null
                            then (select json_build_object('id', u.id, 'name', u.name) from app_user u where u.id = r.assignee_user_id) end)::text,
           ',' order by page.n) || ']', '[]'),
         (select json_build_array(keyset_time(l.due_at), l.priority_rank, keyset_time(l.submitted_at), l.id)::text from referral l
          where l.id = v_ids[p_limit] and cardinality(v_ids) > p_limit)
  from unnest(v_ids[1:p_limit]) with ordinality page (id, n) join referral r on r.id = page.id join person p on p.id = r.person_id
    join organisation o on o.id = r.sender_organisation_id;
end $$;

-- What I, or my organisation, sent: newest first.
create function read_sent(p_membership uuid, p_by_me boolean, p_states text[], p_after_created timestamptz, p_after_id uuid, p_limit integer)
returns table (items text, next text) language plpgsql set search_path = public, pg_temp as $$
begin
  perform set_config('app.membership', p_membership::text, true), set_config('app.purpose', '', true);
  return query
  with page as (
    select r.*, row_number() over (order by r.created_at desc, r.id desc) as n from referral r
    where r.sender_organisation_id = my_organisation() and (not p_by_me or r.author_user_id = (select my_user()))
      and (p_states is null or r.state = any (p_states))
      and (r.created_at, r.id) < (coalesce(p_after_created, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    order by r.created_at desc, r.id desc
    limit p_limit + 1)
  select coalesce('[' || string_agg(json_build_object(
           'id', page.id, 'reference', page.reference, 'state', page.state, 'version', page.version, 'priority', page.priority,
           'person', json_build_object('id', p.id, 'name', person_name(p.given, p.family), 'birthDate', p.birth_date),
           'service', json_build_object('id', s.id, 'name', name_shown(s.name, s.public_alias)),
           'owner', case page.owner_kind when 'referrer' then json_build_object('kind', 'referrer', 'id', page.owner_id, 'name', o.name)
                    when 'service' then json_build_object('kind', 'service', 'id', page.owner_id, 'name', name_shown(s.name, s.public_alias))
                    when 'coordinator' then json_build_object('kind', 'coordinator', 'id', page.owner_id, 'name', name_shown(d.name, d.public_alias)) end,
           'due', iso(page.due_at), 'submittedAt', iso(page.submitted_at), 'createdAt', iso(page.created_at), 'closedAt', iso(page.closed_at),
           'hops', page.hops)::text, ',' order by page.n) || ']', '[]'),
         (select json_build_array(keyset_time(l.created_at), l.id)::text from page l where l.n = p_limit and (select count(*) from page) > p_limit)
  from page left join person p on p.id = page.person_id join service s on s.id = page.service_id
    join organisation o on o.id = page.sender_organisation_id left join service d on d.id = page.desk_service_id
  where page.n <= p_limit;
end $$;

-- The timeline, oldest first; no row where the actor may not know the referral exists. Free text as far as this actor reads it.
create function read_timeline(p_membership uuid, p_purpose text, p_referral uuid, p_types text[], p_after bigint, p_limit integer)
returns table (items text, next text) language plpgsql set search_path = public, pg_temp as $$
begin
  perform set_config('app.membership', p_membership::text, true), set_config('app.purpose', coalesce(p_purpose, ''), true);
  if not exists (select from referral r where r.id = p_referral) then return; end if;
  return query
  with page as (
    select e.*, row_number() over (order by e.seq) as n from referral_event e
    where e.referral_id = p_referral and e.seq > p_after and (p_types is null or e.type = any (p_types)) order by e.seq limit p_limit + 1)
  select coalesce('[' || string_agg(json_build_object(
           'id', page.id, 'seq', page.seq, 'type', page.type, 'at', iso(page.at),
           'by', json_build_object('id', u.id, 'name', u.name, 'role', m.role, 'organisation', json_build_object('id', o.id, 'name', o.name)),
           'from', page.from_state, 'to', page.to_state, 'version', page.version, 'service', json_build_object('id', s.id, 'name', name_shown(s.name, s.public_alias)),
           'data', page.data,
           'content', (select jsonb_object_agg(f.key, f.value) from referral_event_content c, jsonb_each(c.content::jsonb) f
                       where c.event_id = page.id and c.content is not null)
         )::text, ',' order by page.n) || ']', '[]'),
         (select page.seq::text from page where page.n = p_limit and (select count(*) from page) > p_limit)
  from page join membership m on m.id = page.actor_id join app_user u on u.id = m.user_id join organisation o on o.id = m.organisation_id
    join service s on s.id = page.service_id
  where page.n <= p_limit;
end $$;

-- One referral as its page shows it: what a decision needs, and the names and answers beside it.
create function read_referral(p_membership uuid, p_purpose text, p_referral uuid) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v jsonb := open_act(p_membership, p_purpose, null, p_referral, null);
begin
  if v -> 'head' = 'null' then return null; end if;
  return v || (select jsonb_build_object(
    'person', (select jsonb_build_object('id', p.id, 'name', person_name(p.given, p.family), 'given', p.given, 'family', p.family,
        'birthDate', p.birth_date, 'approximateAge', p.approximate_age,
        'nhsNumber', (select i.value from person_identifier i where i.person_id = p.id and i.system = 'nhs-number'))
        from person p where p.id = r.person_id),
    'author', (select jsonb_build_object('id', u.id, 'name', u.name) from app_user u where u.id = r.author_user_id),
    'assignee', (select jsonb_build_object('id', u.id, 'name', u.name) from app_user u where u.id = r.assignee_user_id),
    'partyNames', (select coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'id', coalesce(p.organisation_id, p.service_id, p.user_id),
        'name', coalesce(o.name, name_shown(s.name, s.public_alias), u.name))), '[]')
        from referral_party p left join organisation o on o.id = p.organisation_id left join service s on s.id = p.service_id
        left join app_user u on u.id = p.user_id where p.referral_id = r.id),
    'spokenTo', r.spoken_to, 'override', r.override, 'groupId', r.group_id, 'basedOnId', r.based_on_id, 'closedAt', iso(r.closed_at),
    'responses', answers_of(r.id))
  from referral r where r.id = p_referral);
end $$;
