-- A question to a service without a referral (docs/adr/0028): it has an owner and a due time as a referral has, and is read by who asked and by who has it, or had it.
-- Where it becomes a referral, that referral carries it.

create table advice_request (
  id              uuid primary key,
  reference       text not null unique,
  topic           text not null check (topic in ('clinical', 'practical')),
  asked_by_id     uuid not null references membership (id),
  organisation_id uuid not null references organisation (id),
  person_id       uuid references person (id),
  state           text not null check (state in ('asked', 'answered', 'settled', 'referred', 'withdrawn')),
  service_id      uuid not null references service (id),
  -- the coordinator's desk, where it came there, and whether it lies there now
  desk_id         uuid references service (id),
  at_desk         boolean not null default false check (not at_desk or desk_id is not null),
  visited         uuid[] not null,
  asked_at        timestamptz not null,
  -- null once nobody has to act
  due_at          timestamptz,
  closed_at       timestamptz,
  -- the service that the last answer says to refer to, and the referral that was made of it
  suggested_id    uuid references service (id),
  referral_id     uuid references referral (id),
  check ((state in ('asked', 'answered')) = (due_at is not null)),
  check ((due_at is null) = (closed_at is not null)),
  check ((state = 'referred') = (referral_id is not null))
);
create index advice_asked on advice_request (organisation_id, asked_at desc);
create index advice_visited on advice_request using gin (visited);
create index advice_due on advice_request (due_at, id) where due_at is not null;
create index advice_referral on advice_request (referral_id) where referral_id is not null;

create table advice_message (
  id         uuid primary key,
  request_id uuid not null references advice_request (id),
  at         timestamptz not null,
  by_id      uuid not null references membership (id),
  act        text not null check (act in ('ask', 'answer', 'pass-on', 'ask-again', 'settle', 'refer', 'withdraw', 'overdue', 'lapse', 'hand-over')),
  text       text check (length(text) between 1 and 5000),
  -- who had it when this was written
  service_id uuid not null references service (id),
  -- passed on, handed over: to whom; of an answer: whom it says to refer to
  to_id      uuid references service (id)
);
create index advice_thread on advice_message (request_id, at, id);

alter table advice_request enable row level security;
alter table advice_request force row level security;
alter table advice_message enable row level security;
alter table advice_message force row level security;
create policy sees on advice_request for select using (
  organisation_id = (select my_sending_organisation()) or visited && (select my_services()) or desk_id = any ((select my_services())::uuid[]) or (select my_role()) = 'system');
create policy asks on advice_request for insert with check (asked_by_id = (select my_membership()) and organisation_id = (select my_sending_organisation()));
-- what an actor may do to what they see is libs/workflow's table
create policy moves on advice_request for update using (
  organisation_id = (select my_sending_organisation()) or visited && (select my_services()) or desk_id = any ((select my_services())::uuid[]) or (select my_role()) = 'system') with check (true);
create policy seen on advice_message for select using (exists (select from advice_request a where a.id = request_id));
create policy writes on advice_message for insert with check (by_id = (select my_membership()) and exists (select from advice_request a where a.id = request_id));

-- How the actor stands to it; null for who had it once, and for the system.
create function advice_side(a advice_request) returns text language plpgsql stable as $$
begin
  return case when a.organisation_id = my_sending_organisation() then 'asker' when a.service_id = any (my_services()) then 'service' when a.at_desk and a.desk_id = any (my_services()) then 'desk' end;
end $$;

-- One question, without what was written. Whom it is about is told with it: whoever is asked of somebody by name has to know who that is.
create function advice_json(a advice_request) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select jsonb_build_object(
      'id', a.id, 'reference', a.reference, 'topic', a.topic, 'state', a.state, 'askedAt', iso(a.asked_at), 'due', iso(a.due_at), 'closedAt', iso(a.closed_at),
      'service', jsonb_build_object('id', s.id, 'name', name_shown(s.name, s.public_alias)),
      'organisation', jsonb_build_object('id', o.id, 'name', o.name),
      'askedBy', u.name, 'isMine', m.user_id = my_user(), 'side', advice_side(a), 'deskId', case when a.at_desk then a.desk_id end, 'visited', to_jsonb(a.visited),
      'owner', case when a.due_at is null then null
                    when a.state = 'answered' then jsonb_build_object('kind', 'referrer', 'name', o.name)
                    when a.at_desk then jsonb_build_object('kind', 'coordinator', 'name', name_shown(d.name, d.public_alias))
                    else jsonb_build_object('kind', 'service', 'name', name_shown(s.name, s.public_alias)) end,
      'person', (select jsonb_build_object('id', p.id, 'name', person_name(p.given, p.family), 'birthDate', p.birth_date,
                   'nhsNumber', (select min(i.value) from person_identifier i where i.person_id = any (records_of(p.id)) and i.system = 'nhs-number'))
                 from person p where p.id = root_of(a.person_id)),
      'suggested', (select jsonb_build_object('id', t.id, 'name', name_shown(t.name, t.public_alias)) from service t where t.id = a.suggested_id),
      'referral', (select jsonb_build_object('id', r.id, 'reference', r.reference) from referral r where r.id = a.referral_id),
      'question', (select left(q.text, 200) from advice_message q where q.request_id = a.id and q.act = 'ask'))
    from service s, organisation o, membership m join app_user u on u.id = m.user_id, (select 1) one left join service d on d.id = a.desk_id
    where s.id = a.service_id and o.id = a.organisation_id and m.id = a.asked_by_id);
end $$;

create function advice_thread(p_request uuid) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'at', iso(x.at), 'act', x.act, 'text', x.text,
            'by', case when x.act in ('overdue', 'lapse', 'hand-over') then null
                       else jsonb_build_object('name', u.name, 'of', case when m.organisation_id = a.organisation_id and m.role = 'referrer' then o.name else name_shown(s.name, s.public_alias) end) end,
            'to', (select jsonb_build_object('id', t.id, 'name', name_shown(t.name, t.public_alias)) from service t where t.id = x.to_id)) order by x.at, x.id), '[]')
    from advice_message x join advice_request a on a.id = x.request_id join membership m on m.id = x.by_id left join app_user u on u.id = m.user_id
      join organisation o on o.id = a.organisation_id join service s on s.id = x.service_id
    where x.request_id = p_request);
end $$;

create function read_advice(p_membership uuid, p_request uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  return (select advice_json(a) || jsonb_build_object('messages', advice_thread(a.id)) from advice_request a where a.id = p_request);
end $$;

-- What the actor asked or is asked: open, the first due first; or over, the last first.
create function read_advice_list(p_membership uuid, p_open boolean, p_at timestamptz, p_id uuid, p_limit integer) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_found advice_request[]; v_last advice_request;
begin
  perform act_as(p_membership, null);
  if p_open then
    v_found := array(select a from advice_request a where a.due_at is not null and (p_at is null or (a.due_at, a.id) > (p_at, p_id)) order by a.due_at, a.id limit p_limit + 1);
  else
    v_found := array(select a from advice_request a where a.closed_at is not null and (p_at is null or (a.closed_at, a.id) < (p_at, p_id)) order by a.closed_at desc, a.id desc limit p_limit + 1);
  end if;
  v_last := v_found[p_limit];
  return jsonb_build_object(
    'items', (select coalesce(jsonb_agg(advice_json(v_found[n]) order by n), '[]') from generate_subscripts(v_found[1:p_limit], 1) n),
    'last', case when cardinality(v_found) > p_limit then jsonb_build_array(keyset_time(coalesce(v_last.due_at, v_last.closed_at)), v_last.id) end);
end $$;

-- What was asked before a referral was made: for who sent it, and for who has it in hand; nothing for others who know of it. Null for who does not.
create function advice_of_referral(p_membership uuid, p_referral uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_found jsonb := '[]'; v_about uuid; v_reads boolean;
begin
  perform act_as(p_membership, null);
  select r.person_id, view_of(r.id) ~ 'h' or coalesce(r.sender_organisation_id = my_sending_organisation(), false) into v_about, v_reads from referral r where r.id = p_referral and view_of(r.id) <> '';
  if not found then return null; end if;
  if v_reads then
    -- as the system: they may never have been asked it
    perform act_as('00000000-0000-7000-8000-000000000003', null);
    v_found := (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'reference', a.reference, 'messages', advice_thread(a.id)) order by a.asked_at), '[]') from advice_request a where a.referral_id = p_referral);
    perform act_as(p_membership, null);
  end if;
  return jsonb_build_object('items', v_found, 'about', v_about);
end $$;

-- What time has to do with by now: it is late, its answer was not read, or its service has closed.
create function advice_to_turn(p_now timestamptz) returns setof uuid language plpgsql stable as $$
begin
  return query select a.id from advice_request a where a.due_at <= p_now
    union select a.id from advice_request a join service s on s.id = a.service_id where a.state = 'asked' and not a.at_desk and s.state = 'closed';
end $$;

-- Notices tell of questions too: of a message in place of an event.
alter table notification
  alter column event_id drop not null,
  alter column referral_id drop not null,
  add column advice_message_id uuid references advice_message (id),
  add constraint notification_of_one check (num_nonnulls(event_id, advice_message_id) = 1),
  add check ((advice_message_id is null) = (referral_id is not null));
create unique index notification_advice_once on notification (advice_message_id, coalesce(organisation_id, service_id)) where advice_message_id is not null;
