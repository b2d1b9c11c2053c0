-- The inbox: notices that were written for an actor's organisation, service or themselves, and which of them they have read. Reading is each member's own: what
-- one of a team has read is still news to the others. What somebody did themselves is no news to them.

create table notification_read (
  membership_id   uuid not null references membership (id),
  notification_id uuid not null references notification (id),
  at              timestamptz not null,
  primary key (membership_id, notification_id)
);
alter table notification_read enable row level security;
alter table notification_read force row level security;
create policy mine on notification_read for all using (membership_id = (select my_membership())) with check (membership_id = (select my_membership()));
-- what was read already is left out of a summary by mail
create policy system on notification_read for select using ((select my_role()) = 'system');

-- Since when an actor's notices are kept in sight: a quarter of a year, and not what was before they came.
create function notices_since(p_now timestamptz) returns timestamptz language sql stable
  return (select greatest(m.created_at, p_now - interval '90 days') from membership m where m.id = my_membership());

create function is_news(o notification, p_unread boolean) returns boolean language plpgsql stable as $$
begin
  if p_unread and exists (select from notification_read d where d.membership_id = my_membership() and d.notification_id = o.id) then return false; end if;
  -- the referral, and the question, under their own policies: who may no longer know of one hears no more of it
  if o.advice_message_id is not null then
    return exists (select from advice_message x join membership m on m.id = x.by_id where x.id = o.advice_message_id and m.user_id <> my_user());
  end if;
  if o.document_id is not null then return exists (select from document d where d.id = o.document_id); end if;
  if o.person_request_id is not null then return exists (select from person_request q where q.id = o.person_request_id); end if;
  return exists (select from referral_event e join membership m on m.id = e.actor_id join referral r on r.id = e.referral_id where e.id = o.event_id and m.user_id <> my_user());
end $$;

-- The actor's notices after a place, the newest first. Each of the three ways to be told is an index of its own.
create function my_notices(p_now timestamptz, p_unread boolean, p_at timestamptz, p_id uuid, p_limit integer) returns setof notification
language plpgsql stable as $$
declare v_since timestamptz := notices_since(p_now); v_organisation uuid := my_sending_organisation(); v_user uuid := my_user();
begin
  return query
    select n.* from (
      (select * from notification o where o.organisation_id = v_organisation and o.created_at >= v_since and o.created_at <= p_at
         and (o.created_at < p_at or o.id > p_id) and is_news(o, p_unread) order by o.created_at desc, o.id limit p_limit)
      union all
      select t.* from unnest(my_services()) s (id) cross join lateral (
        select * from notification o where o.service_id = s.id and o.created_at >= v_since and o.created_at <= p_at
          and (o.created_at < p_at or o.id > p_id) and is_news(o, p_unread) order by o.created_at desc, o.id limit p_limit) t
      union all
      (select * from notification o where o.user_id = v_user and o.created_at >= v_since and o.created_at <= p_at
         and (o.created_at < p_at or o.id > p_id) and is_news(o, p_unread) order by o.created_at desc, o.id limit p_limit)) n
    order by n.created_at desc, n.id limit p_limit;
end $$;

create function notice_referral(r referral) returns json language plpgsql stable as $$
begin
  return json_build_object('id', r.id, 'reference', r.reference, 'priority', r.priority,
    'worklist', case when r.desk_service_id = any (my_services()) then r.desk_service_id when r.service_id = any (my_services()) and r.submitted_at is not null then r.service_id end);
end $$;

-- One of them as it is answered: which referral and service, and what it was in codes; the words are made of these. `worklist` is the reader's own list that it is on.
create function notice_json(p_notice notification) returns json language plpgsql stable as $$
begin
  if p_notice.advice_message_id is not null then
    return (select json_build_object('id', p_notice.id, 'at', iso(x.at), 'type', x.act, 'toTeam', p_notice.organisation_id is null,
        'isRead', exists (select from notification_read d where d.membership_id = my_membership() and d.notification_id = p_notice.id),
        'advice', json_build_object('id', a.id, 'reference', a.reference), 'service', json_build_object('id', s.id, 'name', name_shown(s.name, s.public_alias)))
      from advice_message x join advice_request a on a.id = x.request_id join service s on s.id = coalesce(x.to_id, x.service_id) where x.id = p_notice.advice_message_id);
  end if;
  if p_notice.document_id is not null then
    return (select json_build_object('id', p_notice.id, 'at', iso(p_notice.created_at), 'type', 'document-removed', 'from', r.state, 'to', r.state, 'kind', null, 'isUndone', false, 'toTeam', p_notice.organisation_id is null,
        'isRead', exists (select from notification_read d where d.membership_id = my_membership() and d.notification_id = p_notice.id),
        'referral', notice_referral(r), 'service', json_build_object('id', s.id, 'name', name_shown(s.name, s.public_alias)))
      from referral r join service s on s.id = r.service_id where r.id = p_notice.referral_id);
  end if;
  if p_notice.person_request_id is not null then
    return (select json_build_object('id', p_notice.id, 'at', iso(q.at), 'type', 'person-asks', 'from', r.state, 'to', r.state, 'kind', q.kind, 'isUndone', false, 'toTeam', p_notice.organisation_id is null,
        'isRead', exists (select from notification_read d where d.membership_id = my_membership() and d.notification_id = p_notice.id),
        'referral', notice_referral(r), 'service', json_build_object('id', s.id, 'name', name_shown(s.name, s.public_alias)))
      from person_request q join referral r on r.id = q.referral_id join service s on s.id = r.service_id where q.id = p_notice.person_request_id);
  end if;
  return (select json_build_object(
      'id', p_notice.id, 'at', iso(e.at), 'type', e.type, 'from', e.from_state, 'to', e.to_state,
      'kind', e.data ->> 'kind', 'isUndone', coalesce((e.data ->> 'undo')::boolean, false), 'toTeam', p_notice.organisation_id is null,
      'isRead', exists (select from notification_read d where d.membership_id = my_membership() and d.notification_id = p_notice.id),
      'referral', notice_referral(r),
      'service', json_build_object('id', s.id, 'name', name_shown(s.name, s.public_alias)))
    from referral_event e join referral r on r.id = e.referral_id join service s on s.id = e.service_id where e.id = p_notice.event_id);
end $$;

create function read_notices(p_membership uuid, p_now timestamptz, p_unread boolean, p_at timestamptz, p_id uuid, p_limit integer) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_notices notification[];
begin
  perform act_as(p_membership, null);
  v_notices := array(select n from my_notices(p_now, p_unread, coalesce(p_at, 'infinity'), coalesce(p_id, '00000000-0000-0000-0000-000000000000'), p_limit + 1) n);
  return json_build_object(
    'items', (select coalesce(json_agg(notice_json(n) order by n.created_at desc, n.id), '[]') from unnest(v_notices[1:p_limit]) n),
    'last', case when cardinality(v_notices) > p_limit then json_build_array(keyset_time(v_notices[p_limit].created_at), v_notices[p_limit].id) end);
end $$;

-- How many are unread; no more than a hundred are counted.
create function unread_notices(p_membership uuid, p_now timestamptz) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  return (select count(*) from my_notices(p_now, true, 'infinity', '00000000-0000-0000-0000-000000000000', 100));
end $$;

-- The messages of others that the actor has not read, by referral: of the newest five hundred notices that are unread.
create function unread_messages(p_membership uuid, p_now timestamptz) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  return (select coalesce(json_agg(json_build_object('referralId', u.referral_id, 'unread', u.number) order by u.newest desc, u.referral_id), '[]')
    from (select n.referral_id, count(*) as number, max(n.created_at) as newest
          from my_notices(p_now, true, 'infinity', '00000000-0000-0000-0000-000000000000', 500) n join referral_event e on e.id = n.event_id
          where e.type = 'message' group by n.referral_id) u);
end $$;

-- Says that the actor has read the conversation on a referral up to one of its events; what came after it stays news. False where they may not know of it.
create function mark_messages_read(p_membership uuid, p_now timestamptz, p_referral uuid, p_event uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if not exists (select from referral r where r.id = p_referral) or not exists (select from referral_event e where e.id = p_event and e.referral_id = p_referral) then return false; end if;
  insert into notification_read (membership_id, notification_id, at)
    select p_membership, n.id, p_now from referral_event e join notification n on n.event_id = e.id
    where e.referral_id = p_referral and e.type = 'message' and e.seq <= (select upto.seq from referral_event upto where upto.id = p_event)
      and (n.organisation_id = my_sending_organisation() or n.service_id = any (my_services()) or n.user_id = my_user())
    on conflict do nothing;
  return true;
end $$;

-- Says that the actor has read one, and answers it; null for one that is not theirs.
create function mark_notice_read(p_membership uuid, p_now timestamptz, p_notice uuid) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_notice notification;
begin
  perform act_as(p_membership, null);
  select n.* into v_notice from notification n
    where n.id = p_notice and n.on_call_service_id is null
      and (exists (select from referral r where r.id = n.referral_id) or exists (select from advice_message x where x.id = n.advice_message_id));
  if not found then return null; end if;
  insert into notification_read (membership_id, notification_id, at) values (p_membership, p_notice, p_now) on conflict do nothing;
  return notice_json(v_notice);
end $$;

-- All that are unread at this moment; what comes later stays news.
create function mark_notices_read(p_membership uuid, p_now timestamptz) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_read integer;
begin
  perform act_as(p_membership, null);
  insert into notification_read (membership_id, notification_id, at)
    select p_membership, n.id, p_now from my_notices(p_now, true, 'infinity', '00000000-0000-0000-0000-000000000000', 100000) n on conflict do nothing;
  get diagnostics v_read = row_count;
  return v_read;
end $$;

-- The ids after a bound, and whom they are for: for the system alone, which rings at the open pages of these (docs/adr/0012).
create function notices_after(p_membership uuid, p_after uuid) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' then return '[]'; end if;
  return (select coalesce(json_agg(json_build_object('id', n.id, 'concerns', json_build_array(coalesce(n.organisation_id, n.service_id, n.user_id))) order by n.id), '[]')
    from notification n where n.id > p_after and n.on_call_service_id is null);
end $$;
