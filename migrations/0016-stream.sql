-- The stream of what concerns somebody (docs/adr/0012): each process asks once a second which events are new, whom they may concern, and then, as each
-- of those, which of them they may know of. An event's id is made of the time, so that its primary key is the index of what is new.

-- What is told of an event: ids and codes, nothing of whom it is about and nothing anybody wrote.
create function streamed(p_id uuid, p_referral uuid, p_type text, p_version integer, p_service uuid, p_at timestamptz) returns json language sql stable
  return json_build_object('id', p_id, 'data', json_build_object('referralId', p_referral, 'type', p_type, 'version', p_version, 'serviceId', p_service, 'at', iso(p_at)));

-- The ids of the events after a bound, for the system alone. Nothing else of them is read: most are known from the look before.
create function events_since(p_membership uuid, p_after uuid) returns uuid[]
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' then return '{}'; end if;
  return array(select e.id from referral_event e where e.id > p_after order by e.id);
end $$;

-- The organisations, services and users whom each of these events may concern. Whether it does is asked as each of them.
create function whom_events_concern(p_membership uuid, p_events uuid[]) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  return (select coalesce(json_agg(json_build_object('id', e.id, 'concerns', array_remove(
      array[r.sender_organisation_id, r.service_id, r.desk_service_id]
      || array(select unnest(array[p.organisation_id, p.service_id, p.user_id]) from referral_party p where p.referral_id = r.id), null)) order by e.id), '[]')
    from referral_event e join referral r on r.id = e.referral_id where e.id = any (p_events));
end $$;

-- Those of these events that the actor may know of. Run as the owner, under the referral's own policy, which is the event's too.
create function stream_events(p_membership uuid, p_events uuid[]) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  return (select coalesce(json_agg(streamed(e.id, e.referral_id, e.type, e.version, e.service_id, e.at) order by e.id), '[]')
    from referral_event e join referral r on r.id = e.referral_id where e.id = any (p_events));
end $$;

-- The same of all events after a bound, a thousand at a time whoever they concern: `last` is where the next thousand begins, null where there are no more.
create function replay_events(p_membership uuid, p_after uuid) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  return (
    -- the number stands here, and is no parameter, so that the plan is made for so few
    with slice as materialized (
      select e.id, e.referral_id, e.type, e.version, e.service_id, e.at from referral_event e where e.id > p_after order by e.id limit 1000)
    select json_build_object(
      'last', (select s.id from slice s order by s.id offset 999),
      'items', coalesce((select json_agg(streamed(s.id, s.referral_id, s.type, s.version, s.service_id, s.at) order by s.id)
                         from slice s join referral r on r.id = s.referral_id), '[]')));
end $$;
