-- What goes out to people of notices (docs/adr/0026): a row for each person, notice and way, written with the notice; whether it was sent, and how often that failed.
-- What is sent holds a link and no content.

alter table app_user
  add column email text check (email ~ '^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$' and length(email) <= 254),
  add column phone text check (phone ~ '^\+?[0-9 ]{7,20}$');

-- What somebody chose; who chose nothing is sent what notifications/ways.ts says.
create table notice_setting (
  user_id    uuid primary key references app_user (id),
  scope      text not null check (scope in ('mine', 'team')),
  ways       jsonb not null check (jsonb_typeof(ways) = 'object'),
  updated_at timestamptz not null
);
alter table notice_setting enable row level security;
alter table notice_setting force row level security;
create policy mine on notice_setting for all using (user_id = (select my_user())) with check (user_id = (select my_user()));
create policy system on notice_setting for select using ((select my_role()) = 'system');

-- A digest is a message that others were gathered into (`digest_id`); an alarm is about a deadline and not of a notice.
create table notice_message (
  id                 uuid primary key,
  way                text not null check (way in ('email', 'text', 'digest')),
  kind               text not null,
  notification_id    uuid references notification (id),
  deadline_id        uuid references deadline (id),
  reminder_id        uuid references service_reminder (id),
  referral_id        uuid references referral (id),
  user_id            uuid references app_user (id),
  on_call_service_id uuid references service (id),
  digest_id          uuid references notice_message (id),
  created_at         timestamptz not null,
  attempts           integer not null default 0,
  sent_at            timestamptz,
  -- why it never was, or not yet: a code
  failure            text,
  given_up_at        timestamptz,
  check (num_nonnulls(user_id, on_call_service_id) = 1)
);
create unique index notice_message_once on notice_message (coalesce(notification_id, deadline_id, reminder_id), coalesce(user_id, on_call_service_id), way)
  where num_nonnulls(notification_id, deadline_id, reminder_id) > 0;
create index notice_message_digest on notice_message (user_id, created_at) where way = 'digest' and digest_id is null;
create index notice_message_gathered on notice_message (digest_id) where digest_id is not null;
alter table notice_message enable row level security;
alter table notice_message force row level security;
create policy system on notice_message for all using ((select my_role()) = 'system') with check ((select my_role()) = 'system');

-- Where mail lands in the demo, in place of a server. Nothing leads from here to anybody's record but the link that a mail carries.
create table demo_mail (
  id      uuid primary key,
  at      timestamptz not null,
  way     text not null check (way in ('email', 'text')),
  address text not null,
  subject text not null,
  body    text not null
);
create index demo_mail_newest on demo_mail (at desc, id desc);

-- Whom a notice may be sent to: who works, by then, where it is for, and did not do it themselves; what they chose, and whether the referral is theirs.
create function whom_to_send(p_notice uuid, p_now timestamptz) returns json language plpgsql stable as $$
declare n notification;
begin
  select * into n from notification x where x.id = p_notice;
  return (
    with reached (membership_id) as (
      select m.id from membership m where m.organisation_id = n.organisation_id and m.role = 'referrer'
      union select ms.membership_id from membership_service ms where ms.service_id = n.service_id
      union select m.id from membership m where m.user_id = n.user_id)
    select coalesce(json_agg(json_build_object('userId', u.id, 'email', u.email, 'phone', u.phone, 'scope', s.scope, 'ways', s.ways, 'leads', w.leads,
                                               'isMine', u.id = f.whose or u.id is not distinct from f.taken_by or n.user_id is not null) order by u.id), '[]')
    from (select m.user_id, bool_or(m.role in ('service-manager', 'coordinator')) as leads from reached join membership m on m.id = reached.membership_id
          where m.ends_at is null or m.ends_at > p_now group by m.user_id) w
      join app_user u on u.id = w.user_id left join notice_setting s on s.user_id = u.id
      cross join (
        select r.author_user_id as whose, r.assignee_user_id as taken_by, (select a.user_id from referral_event e join membership a on a.id = e.actor_id where e.id = n.event_id) as did
          from referral r where r.id = n.referral_id
        union all
        select k.user_id, null, w.user_id from advice_message x join advice_request q on q.id = x.request_id join membership k on k.id = q.asked_by_id join membership w on w.id = x.by_id
          where x.id = n.advice_message_id) f
    where (u.email is not null or u.phone is not null) and u.id is distinct from f.did);
end $$;

-- One message as it is about to be sent, counted as an attempt; null where it was sent, or is not to be any more.
create function take_message(p_message uuid, p_now timestamptz) returns json language plpgsql as $$
declare v notice_message;
begin
  update notice_message m set attempts = m.attempts + 1 where m.id = p_message and m.sent_at is null and m.given_up_at is null returning * into v;
  if not found then return null; end if;
  return (select json_build_object('id', v.id, 'way', v.way, 'kind', v.kind, 'noticeId', v.notification_id, 'referralId', v.referral_id, 'entry', e.entry, 'attempts', v.attempts, 'createdAt', iso(v.created_at),
      'reference', coalesce(r.reference, q.reference), 'isQuestion', q.reference is not null, 'priority', r.priority, 'name', coalesce(u.name, c.on_call ->> 'name'), 'email', coalesce(u.email, c.on_call ->> 'email'), 'phone', coalesce(u.phone, c.on_call ->> 'phone'),
      -- nothing is sent once a death is recorded, but that the referral has to be completed
      'isStopped', died_on(r.person_id) is not null and not exists (select from notification n join referral_event e on e.id = n.event_id where n.id = v.notification_id and e.type = 'record-death'),
      'isGone', v.user_id is not null and not exists (select from membership m where m.user_id = v.user_id and (m.ends_at is null or m.ends_at > p_now)),
      'gathered', (select json_object_agg(g.kind, g.number) from (
          select d.kind, count(*) as number from notice_message d join notification n on n.id = d.notification_id left join referral x on x.id = d.referral_id
          where d.digest_id = v.id and died_on(x.person_id) is null
            and not exists (select from notification_read k join membership m on m.id = k.membership_id where k.notification_id = n.id and m.user_id = v.user_id)
          group by d.kind) g))
    from (select 1) one left join referral r on r.id = v.referral_id
      left join (select a.reference from notification n join advice_message x on x.id = n.advice_message_id join advice_request a on a.id = x.request_id where n.id = v.notification_id) q on true
      left join (select json_build_object('serviceId', s.id, 'name', s.name) as entry from service_reminder x join service s on s.id = x.service_id where x.id = v.reminder_id) e on true
      left join app_user u on u.id = v.user_id left join service c on c.id = v.on_call_service_id);
end $$;

-- Gathers what waited for a digest until a time, a message for each person: their ids. Of two processes that gather at once, one finds nothing left.
create function gather_digests(p_until timestamptz, p_now timestamptz) returns uuid[] language plpgsql as $$
declare v_user uuid; v_digest uuid; v_all uuid[] := '{}';
begin
  for v_user in select distinct m.user_id from notice_message m where m.way = 'digest' and m.digest_id is null and m.created_at < p_until loop
    -- whoever gathers for somebody is alone at it
    perform pg_advisory_xact_lock(hashtext('digest'), hashtext(v_user::text));
    if not exists (select from notice_message m where m.way = 'digest' and m.digest_id is null and m.user_id = v_user and m.created_at < p_until) then continue; end if;
    v_digest := gen_random_uuid();
    insert into notice_message (id, way, kind, user_id, created_at) values (v_digest, 'email', 'digest', v_user, p_now);
    update notice_message m set digest_id = v_digest where m.way = 'digest' and m.digest_id is null and m.user_id = v_user and m.created_at < p_until;
    v_all := v_all || v_digest;
  end loop;
  return v_all;
end $$;

-- Urgent referrals that nobody has looked at by half of the time that the service has for the first look, and of which nobody who leads it was told apart: one row for each of those
-- to be told. Where nobody manages the service, the coordinator's desk.
create function unseen_urgent(p_now timestamptz) returns json language plpgsql stable as $$
begin
  return (select coalesce(json_agg(json_build_object('deadlineId', d.id, 'referralId', d.referral_id, 'userId', t.user_id, 'email', t.email, 'phone', t.phone)), '[]')
    from deadline d join referral r on r.id = d.referral_id
      cross join lateral (
        select distinct on (u.id) u.id as user_id, u.email, u.phone from membership m join membership_service ms on ms.membership_id = m.id join app_user u on u.id = m.user_id
        where (m.ends_at is null or m.ends_at > p_now) and (u.email is not null or u.phone is not null) and (
          ms.service_id = r.service_id and m.role = 'service-manager'
          or m.role = 'coordinator' and not exists (
            select from membership x join membership_service xs on xs.membership_id = x.id join app_user xu on xu.id = x.user_id
            where xs.service_id = r.service_id and x.role = 'service-manager' and (x.ends_at is null or x.ends_at > p_now) and (xu.email is not null or xu.phone is not null)))) t
    where d.closed_at is null and d.kind = 'acknowledge' and r.priority in ('urgent', 'emergency') and r.state <> 'escalated'
      and p_now >= d.starts_at + (d.due_at - d.starts_at) / 2 and d.next_at is not null
      and died_on(r.person_id) is null
      and not exists (select from notice_message m where m.deadline_id = d.id and m.user_id = t.user_id));
end $$;

create function read_notice_settings(p_membership uuid) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  return (select json_build_object('email', u.email, 'phone', u.phone, 'scope', s.scope, 'ways', s.ways) from app_user u left join notice_setting s on s.user_id = u.id where u.id = my_user());
end $$;

create function write_notice_settings(p_membership uuid, p_now timestamptz, p_email text, p_phone text, p_scope text, p_ways jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if my_role() in ('system', 'patient') or my_user() is null then return; end if;
  update app_user set email = p_email, phone = p_phone where id = my_user();
  insert into notice_setting (user_id, scope, ways, updated_at) values (my_user(), p_scope, p_ways, p_now)
    on conflict (user_id) do update set scope = excluded.scope, ways = excluded.ways, updated_at = excluded.updated_at;
end $$;
