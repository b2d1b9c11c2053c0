-- Deadlines that act (docs/adr/0021): what was said of each, and when it is next looked at, by the injected clock.

alter table deadline
  add column said    text check (said in ('at-risk', 'breached')),
  -- null once there is nothing more to say
  add column next_at timestamptz;
-- in place of the one on due_at: an act that opens or closes a deadline keeps as many indexes as before
drop index deadline_due;
create index deadline_next on deadline (next_at) where closed_at is null;
-- what the desk looks after: few of all that are open
create index deadline_late on deadline (said, due_at, id) where said is not null and closed_at is null;

-- Who is called for what is urgent outside the hours.
alter table service
  add column on_call jsonb check (on_call is null or jsonb_typeof(on_call -> 'name') = 'string' and jsonb_typeof(on_call -> 'phone') = 'string');

-- A notice may be one person's, or the on-call contact's of a service, who has no inbox here.
alter table notification
  add column user_id            uuid references app_user (id),
  add column on_call_service_id uuid references service (id);
drop index notification_once;
create unique index notification_once on notification (event_id, coalesce(organisation_id, service_id, user_id, on_call_service_id), (on_call_service_id is not null));
create index notification_user on notification (user_id, created_at desc, id) where user_id is not null;
drop policy mine on notification;
create policy mine on notification for select using (
  organisation_id = (select my_sending_organisation()) or service_id = any ((select my_services())::uuid[]) or user_id = (select my_user())
  or on_call_service_id = any ((select my_services())::uuid[]) or (select my_role()) = 'system');

-- The open deadlines of which something is to be said by now, for the system alone. By their state: what is dealt with is no longer among them.
create function due_deadlines(p_membership uuid, p_now timestamptz, p_limit integer) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' then return '[]'; end if;
  return (select coalesce(json_agg(json_build_object('id', d.id, 'referralId', d.referral_id, 'said', d.said, 'nextAt', d.next_at) order by d.next_at, d.id), '[]')
    from (select * from deadline d where d.closed_at is null and d.next_at <= p_now order by d.next_at limit p_limit) d);
end $$;

-- When the first of them is next looked at, for a clock that is stepped from one to the next.
create function next_deadline_at(p_membership uuid) returns timestamptz
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' then return null; end if;
  return (select min(d.next_at) from deadline d where d.closed_at is null);
end $$;

-- Says of one deadline what is due to be said: the event as any other, and that it was said, in one transaction. p_seen is when it was to be looked at as
-- the sayer read it: of two who say the same, one finds it changed, and nothing of theirs is written.
create function fire_deadline(p_membership uuid, p_deadline uuid, p_seen timestamptz, p_said text, p_next timestamptz,
                              p_purpose text, p_key text, p_fingerprint text, p_status integer, p_answer text, p_etag text,
                              p_referral uuid, p_version integer, p_seq integer, p_state text, p_head jsonb, p_event jsonb, p_data text, p_contents jsonb,
                              p_close jsonb, p_open jsonb, p_parties jsonb, p_parts jsonb, p_job jsonb) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_written jsonb;
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' then return '{"stale": true}'; end if;
  -- the head first, as every act does: who met in another order would wait for each other
  v_written := write_event(p_membership, p_purpose, p_key, p_fingerprint, p_status, p_answer, p_etag, p_referral, p_version, p_seq, p_state, p_head, p_event, p_data,
                           p_contents, p_close, p_open, p_parties, p_parts, p_job);
  if v_written ? 'stale' then return v_written; end if;
  update deadline set said = coalesce(p_said, said), next_at = p_next where id = p_deadline and next_at = p_seen;
  if not found then raise exception 'it was said meanwhile' using errcode = 'OW412'; end if;
  return v_written;
end $$;

-- Nothing is to be said of it yet, or could be: when it is looked at again.
create function look_again_at_deadline(p_membership uuid, p_deadline uuid, p_seen timestamptz, p_said text, p_next timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' then return false; end if;
  update deadline set said = coalesce(p_said, said), next_at = p_next where id = p_deadline and next_at = p_seen and closed_at is null;
  return found;
end $$;

-- What is late or nearly so anywhere, for a coordinator's desk on a stated purpose: each referral once, by the worst and then the first of its deadlines; what lies with
-- the desk is on its worklist. A draft is nobody's but its sender's. Null for who does not work there, or states no purpose.
create function read_late(p_membership uuid, p_purpose text, p_service uuid, p_said text, p_after_due timestamptz, p_after_id uuid, p_limit integer)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare v_dues timestamptz[]; v_ids uuid[]; v_items text[];
begin
  perform act_as(p_membership, p_purpose);
  if not am_let_in() or not p_service = any (my_services()) or not (select s.desk from service s where s.id = p_service) then return null; end if;
  select array_agg(l.due_at order by l.due_at, l.id), array_agg(l.id order by l.due_at, l.id),
         array_agg(concat(left(worklist_item(l.referral_id, l.reference, l.state, l.version, l.priority, p.id, p.given, p.family, p.birth_date, l.owed_at, l.submitted_at, l.hops,
                                             o.id, o.name, u.id, u.name), -1),
                          ',"service":{"id":"', s.id, '","name":', to_json(name_shown(s.name, s.public_alias)), ',"phone":', coalesce(to_json(s.phone)::text, 'null'), '},"late":{"kind":"', l.kind, '","owner":"', l.owner_kind,
                          '","dueAt":"', iso(l.due_at), '"}}') order by l.due_at, l.id)
    into v_dues, v_ids, v_items
    from (
      select d.id, d.kind, d.owner_kind, d.due_at, d.referral_id, r.reference, r.state, r.version, r.priority, r.person_id, r.due_at as owed_at, r.submitted_at, r.hops, r.sender_organisation_id,
             r.assignee_user_id, r.service_id
      from deadline d join referral r on r.id = d.referral_id
      where d.closed_at is null and d.said = p_said and d.kind <> 'send' and r.state <> 'escalated'
        and (d.due_at, d.id) > (coalesce(p_after_due, '-infinity'), coalesce(p_after_id, '00000000-0000-0000-0000-000000000000'))
        and not exists (select from deadline x where x.referral_id = d.referral_id and x.closed_at is null and x.id <> d.id
                          and (x.said = 'breached' and d.said = 'at-risk' or x.said = d.said and (x.due_at, x.id) < (d.due_at, d.id)))
      order by d.due_at, d.id limit p_limit + 1) l
      join person p on p.id = l.person_id join organisation o on o.id = l.sender_organisation_id join service s on s.id = l.service_id
      left join app_user u on u.id = l.assignee_user_id;
  return concat(case when cardinality(v_ids) > p_limit then json_build_array(keyset_time(v_dues[p_limit]), v_ids[p_limit]) end,
                e'\n[', array_to_string(v_items[1:p_limit], ','), ']');
end $$;
