-- Entries of the directory as who manages the service keeps them: intake, successor, what is promised, and that somebody has checked it.

alter table service
  -- how many people it can have in hand at a time; null where nobody has said
  add column capacity     integer check (capacity >= 0),
  -- who takes over what is open here, once it has closed for good
  add column successor_id uuid references service (id),
  add column closed_at    timestamptz,
  add column assured_at   timestamptz,
  add constraint service_succeeded check (successor_id is null or state = 'closed' and successor_id <> id);
create index service_with_successor on service (id) where successor_id is not null;
create index service_pause_ends on service (paused_until) where state = 'paused';

-- That an entry was not checked by the day until which it was assured: told to who manages the service.
create table service_reminder (
  id         uuid primary key,
  service_id uuid not null references service (id),
  created_at timestamptz not null
);
create index service_reminder_latest on service_reminder (service_id, created_at desc);
alter table service_reminder enable row level security;
alter table service_reminder force row level security;
create policy mine on service_reminder for select using (
  service_id = any ((select my_services())::uuid[]) and (select my_role()) = 'service-manager' or (select my_role()) = 'system');
create policy adds on service_reminder for insert with check ((select my_role()) = 'system');

create function manages(p_service uuid) returns boolean language plpgsql stable as $$
begin
  return coalesce(my_role() = 'service-manager' and p_service = any (my_services()), false);
end $$;

-- What is open at a service, as far as the actor sees it: all of it, for who manages it.
create function open_at(p_service uuid) returns integer language plpgsql stable as $$
begin
  return (select count(*) from referral r where r.service_id = p_service and r.due_at is not null and r.submitted_at is not null);
end $$;

-- An entry as who manages the service edits it; `mine` alone, false, for anybody else; null where there is no such service.
create function read_entry(p_membership uuid, p_service uuid) returns jsonb language plpgsql as $$
declare s service; v_reminded timestamptz;
begin
  perform act_as(p_membership, null);
  select * into s from service where id = p_service;
  if not found then return null; end if;
  if not manages(p_service) then return '{"mine": false}'; end if;
  select r.created_at into v_reminded from service_reminder r where r.service_id = p_service order by r.created_at desc limit 1;
  return jsonb_build_object('mine', true, 'version', s.version, 'id', s.id, 'name', s.name, 'desk', s.desk, 'statutoryDuty', s.statutory_duty, 'referable', s.referable,
    'description', s.description, 'state', s.state, 'pausedUntil', s.paused_until,
    'alternative', (select jsonb_build_object('id', a.id, 'name', a.name) from service a where a.id = s.alternative_id),
    'successor', (select jsonb_build_object('id', a.id, 'name', a.name) from service a where a.id = s.successor_id),
    'openReferrals', open_at(p_service), 'capacity', s.capacity, 'currentWaitDays', s.current_wait_days, 'targets', s.targets, 'hours', s.hours,
    'onCall', s.on_call, 'onCallAlways', s.on_call_always, 'criteria', s.criteria,
    'phone', s.phone, 'email', s.email, 'url', s.url, 'languages', s.languages, 'postcodeDistricts', s.coverage -> 'postcodeDistricts', 'assuredUntil', s.assured_until,
    'checkedAt', iso(s.assured_at), 'remindedAt', case when s.assured_at is null or v_reminded > s.assured_at then iso(v_reminded) end);
end $$;

-- Whether the actor may change this entry, of which they read this version; the row is theirs until the transaction ends. Null where they may.
create function take_entry(p_service uuid, p_version integer) returns jsonb language plpgsql as $$
declare s service;
begin
  select * into s from service where id = p_service for update;
  if not manages(p_service) then return jsonb_build_object('refused', 'not-yours'); end if;
  if s.version <> p_version then return jsonb_build_object('refused', 'stale', 'state', s.state); end if;
  if s.state = 'closed' then return jsonb_build_object('refused', 'closed', 'state', s.state); end if;
  return null;
end $$;

-- Puts what is given in place of what was there; what is not named stays.
create function change_entry(p_membership uuid, p_service uuid, p_version integer, p_changes jsonb, p_at timestamptz) returns jsonb language plpgsql as $$
declare v_refused jsonb;
begin
  perform act_as(p_membership, null);
  v_refused := take_entry(p_service, p_version);
  if v_refused is not null then return v_refused; end if;
  update service s set
    description       = case when p_changes ? 'description' then p_changes ->> 'description' else s.description end,
    capacity          = case when p_changes ? 'capacity' then (p_changes ->> 'capacity')::integer else s.capacity end,
    current_wait_days = case when p_changes ? 'currentWaitDays' then (p_changes ->> 'currentWaitDays')::integer else s.current_wait_days end,
    targets           = case when p_changes ? 'targets' then nullif(p_changes -> 'targets', 'null') else s.targets end,
    hours             = case when p_changes ? 'hours' then nullif(p_changes -> 'hours', 'null') else s.hours end,
    on_call           = case when p_changes ? 'onCall' then nullif(p_changes -> 'onCall', 'null') else s.on_call end,
    on_call_always    = case when p_changes ? 'onCallAlways' then (p_changes ->> 'onCallAlways')::boolean else s.on_call_always end,
    criteria          = case when p_changes ? 'criteria' then p_changes -> 'criteria' else s.criteria end,
    phone             = case when p_changes ? 'phone' then p_changes ->> 'phone' else s.phone end,
    email             = case when p_changes ? 'email' then p_changes ->> 'email' else s.email end,
    url               = case when p_changes ? 'url' then p_changes ->> 'url' else s.url end,
    languages         = case when p_changes ? 'languages' then array(select jsonb_array_elements_text(p_changes -> 'languages')) else s.languages end,
    coverage          = case when p_changes ? 'postcodeDistricts'
                             then nullif(coalesce(s.coverage, '{}') - 'postcodeDistricts' || jsonb_strip_nulls(jsonb_build_object('postcodeDistricts', p_changes -> 'postcodeDistricts')), '{}')
                             else s.coverage end,
    updated_at        = p_at
  where s.id = p_service;
  return read_entry(p_membership, p_service);
end $$;

create function assure_entry(p_membership uuid, p_service uuid, p_version integer, p_until date, p_at timestamptz) returns jsonb language plpgsql as $$
declare v_refused jsonb;
begin
  perform act_as(p_membership, null);
  v_refused := take_entry(p_service, p_version);
  if v_refused is not null then return v_refused; end if;
  update service set assured_until = p_until, assured_at = p_at, updated_at = p_at where id = p_service;
  return read_entry(p_membership, p_service);
end $$;

-- Whether a service can stand in for another, or take it over: null, or why not.
create function no_stand_in(p_service uuid, p_other uuid, p_takes_over boolean) returns text language plpgsql stable as $$
declare s service; o service;
begin
  select * into s from service where id = p_service;
  select * into o from service where id = p_other;
  return case when o.id is null then 'absent' when o.id = s.id then 'itself' when o.state <> 'open' then 'not-open'
              when p_takes_over and (not o.referable or o.desk) then 'not-referable' when p_takes_over and s.statutory_duty and not o.statutory_duty then 'no-duty' end;
end $$;

-- No referrals from now on, until a day on which it takes them again, or until somebody says so.
create function pause_service(p_membership uuid, p_service uuid, p_version integer, p_until date, p_alternative uuid, p_at timestamptz) returns jsonb language plpgsql as $$
declare v_refused jsonb; v_fault text;
begin
  perform act_as(p_membership, null);
  v_refused := take_entry(p_service, p_version);
  if v_refused is not null then return v_refused; end if;
  if (select s.desk from service s where s.id = p_service) then return '{"refused": "desk", "state": "open"}'; end if;
  v_fault := case when p_alternative is not null then no_stand_in(p_service, p_alternative, false) end;
  if v_fault is not null then return jsonb_build_object('refused', v_fault); end if;
  update service set state = 'paused', paused_until = p_until, alternative_id = p_alternative, updated_at = p_at where id = p_service;
  return read_entry(p_membership, p_service);
end $$;

create function reopen_service(p_membership uuid, p_service uuid, p_version integer, p_at timestamptz) returns jsonb language plpgsql as $$
declare v_refused jsonb;
begin
  perform act_as(p_membership, null);
  v_refused := take_entry(p_service, p_version);
  if v_refused is not null then return v_refused; end if;
  update service set state = 'open', paused_until = null, alternative_id = null, updated_at = p_at where id = p_service and state = 'paused';
  if not found then return '{"refused": "open", "state": "open"}'; end if;
  return read_entry(p_membership, p_service);
end $$;

-- For good. What is open there is handed over by the lifecycle, one by one (`left_behind`): whatever comes to be open there later too, and whoever stops half-way.
create function close_service(p_membership uuid, p_service uuid, p_version integer, p_successor uuid, p_at timestamptz) returns jsonb language plpgsql as $$
declare v_refused jsonb; v_fault text; v_open integer;
begin
  perform act_as(p_membership, null);
  -- both rows, always in one order: of two services that name each other one closes
  perform from service s where s.id in (p_service, p_successor) order by s.id for update;
  v_refused := take_entry(p_service, p_version);
  if v_refused is not null then return v_refused; end if;
  if (select s.desk from service s where s.id = p_service) then return '{"refused": "desk", "state": "open"}'; end if;
  v_open := open_at(p_service);
  if p_successor is null and v_open > 0 then return jsonb_build_object('refused', 'no-successor', 'open', v_open); end if;
  v_fault := case when p_successor is not null then no_stand_in(p_service, p_successor, true) end;
  if v_fault is not null then return jsonb_build_object('refused', v_fault); end if;
  update service set state = 'closed', closed_at = p_at, successor_id = p_successor, alternative_id = p_successor, paused_until = null, updated_at = p_at where id = p_service;
  -- nobody is sent on to a closed door
  update service set alternative_id = nullif(p_successor, id), updated_at = p_at where alternative_id = p_service;
  return read_entry(p_membership, p_service);
end $$;

-- What is open at services that have closed, and whose it is to be, for the system alone. What the coordinator has because the successor had it before is not among it.
create function left_behind(p_membership uuid, p_limit integer) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' then return '[]'; end if;
  return (select coalesce(json_agg(json_build_object('referralId', l.id, 'toServiceId', l.successor_id)), '[]')
    from (select r.id, s.successor_id from service s join referral r on r.service_id = s.id
          where s.successor_id is not null and r.due_at is not null and r.submitted_at is not null
            and not (r.state = 'escalated' and r.facts -> 'visited' ? s.successor_id::text)
          limit p_limit) l);
end $$;

-- What the days bring, for the system alone: pauses that are over, and who is reminded of an entry that was not checked in time, once a week at most. Answers how much there was to do.
create function keep_entries(p_membership uuid, p_now timestamptz, p_today date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_reopened integer; v_reminded uuid[];
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' then return 0; end if;
  -- of several processes one: the others would remind a second time
  if not pg_try_advisory_xact_lock(hashtext('onward directory entries')) then return 0; end if;
  update service set state = 'open', paused_until = null, alternative_id = null, updated_at = p_now where state = 'paused' and paused_until <= p_today;
  get diagnostics v_reopened = row_count;
  with reminded as (insert into service_reminder (id, service_id, created_at)
    select gen_random_uuid(), s.id, p_now from service s
    where s.state <> 'closed' and (s.assured_until is null or s.assured_until < p_today)
      and exists (select from membership_service ms join membership m on m.id = ms.membership_id
                  where ms.service_id = s.id and m.role = 'service-manager' and (m.ends_at is null or m.ends_at > p_now))
      and not exists (select from service_reminder r where r.service_id = s.id and r.created_at > p_now - interval '7 days')
    returning id)
  select coalesce(array_agg(id), '{}') into v_reminded from reminded;
  perform graphile_worker.add_job('entry-reminder', json_build_object('reminderId', id)) from unnest(v_reminded) id;
  return v_reopened + cardinality(v_reminded);
end $$;

-- The search looks in what the publisher says a service is about, too: the terms of its taxonomies; and in whom it says that it takes.
drop index service_words;
create index service_words on service using gin
  ((to_tsvector('english', name || ' ' || coalesce(category, '') || ' ' || description) || jsonb_to_tsvector('english', coalesce(details -> 'taxonomyTerms', '[]'), '["string"]')
    || jsonb_to_tsvector('english', jsonb_path_query_array(criteria, '$[*].words'), '["string"]')));

-- what was checked lately comes first, and may be the few
create index service_assured on service (assured_until, name_lower) where assured_until is not null;

-- What nobody calls so may be a typing error: names and categories by their trigrams. Services are public, so the index needs no leakproof care.
create extension pg_trgm schema extensions;
create index service_alike on service using gin (lower(name || ' ' || coalesce(category, '')) extensions.gin_trgm_ops);

-- The services whose name or category has something like these words in it, each with how like it is. The threshold lets two letters that were swapped in a word of seven
-- pass (4 of its 8 trigrams are left); of what passes, what is much less like it than the best is left out.
create function services_alike(p_q text) returns table (id uuid, likeness real)
language plpgsql stable security definer set search_path = public, extensions, pg_temp set pg_trgm.word_similarity_threshold = 0.45 as $$
begin
  return query
  with found as (
    select s.id as service_id, word_similarity(lower(p_q), lower(s.name || ' ' || coalesce(s.category, ''))) as likeness
    from service s where lower(p_q) <% lower(s.name || ' ' || coalesce(s.category, '')))
  select f.service_id, f.likeness from found f where f.likeness >= 0.75 * (select max(b.likeness) from found b);
end $$;

-- Where an organisation of the Organisation Data Service is.
alter table organisation add column postcode text;
