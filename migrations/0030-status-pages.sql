-- The person's own status page: a link with a secret, opened by their date of birth. It exists only where nobody can come to harm by it, which is asked
-- anew each time that it is opened; and it says what happens, never why.
create table status_link (
  id          uuid primary key,
  referral_id uuid not null references referral (id),
  -- of the secret in the link: what is kept cannot be used
  token_hash  bytea not null unique,
  made_by_id  uuid not null references membership (id),
  made_at     timestamptz not null,
  -- shown to be handed on, printed on the letter, or sent to the person
  way         text not null default 'shown' check (way in ('shown', 'letter', 'sent')),
  -- a newer link of its way takes its place; what was sent is read again later, and stays
  ended_at    timestamptz,
  tries       smallint not null default 0
);
create unique index status_link_in_force on status_link (referral_id, way) where ended_at is null and way <> 'sent';

-- Who has given the date of birth, for as long as one looks at a page. It is of no use later.
create unlogged table status_visit (
  token_hash bytea primary key,
  link_id    uuid not null,
  until      timestamptz not null
);

-- What the person asks of whoever has their referral: a request, never an event.
create table person_request (
  id            uuid primary key,
  referral_id   uuid not null references referral (id),
  kind          text not null check (kind in ('withdraw', 'phone')),
  phone         text,
  at            timestamptz not null,
  settled_at    timestamptz,
  settled_by_id uuid references membership (id),
  check ((kind = 'phone') = (phone is not null)),
  check ((settled_at is null) = (settled_by_id is null))
);
-- asked again it is the same request, with the newest number
create unique index person_request_open on person_request (referral_id, kind) where settled_at is null;

-- and whoever may deal with it is told
alter table notification
  add column person_request_id uuid references person_request (id),
  drop constraint notification_of_one,
  add constraint notification_of_one check (num_nonnulls(event_id, advice_message_id, person_request_id) = 1);
create unique index notification_request_once on notification (person_request_id, coalesce(organisation_id, service_id)) where person_request_id is not null;

alter table status_link enable row level security;
alter table status_link force row level security;
alter table status_visit enable row level security;
alter table status_visit force row level security;
alter table person_request enable row level security;
alter table person_request force row level security;
-- only the functions below read and write them; what a person asked is read by who has the referral in hand, and by who sent it
create policy definer on status_link to current_user using (true) with check (true);
create policy definer on status_visit to current_user using (true) with check (true);
create policy definer on person_request to current_user using (true) with check (true);
create policy seen on person_request for select using (
  view_of(referral_id) ~ 'h' or exists (select from referral r where r.id = referral_id and r.sender_organisation_id = (select my_sending_organisation())));

-- How the person of a referral is reached safely: by the record that leads, else by another of the same person. What somebody said of themselves on the public page (migration
-- 0033) holds for what they sent there, and for no other referral: whoever finds that two records are one person knows who they are of, not who typed them.
create function safe_contact_for(p_referral uuid) returns person_contact
language sql stable security definer set search_path = public, pg_temp as $$
  select c from referral r, unnest(records_of(root_of(r.person_id))) with ordinality k (id, place) join person p on p.id = k.id join person_contact c on c.person_id = k.id
  where r.id = p_referral and c.safe_contact is not null and (k.id = r.person_id or p.added_by_id <> '00000000-0000-7000-8000-000000000006')
  order by k.place limit 1;
$$;

-- Why there is no such page for a referral; null where there is one. Not of children's and adults' safeguarding, nor of a service that goes by another name so that
-- nobody learns who goes there, nor of a referral by the police, nor where a safeguarding concern was told: somebody else may hold the telephone.
create function status_withheld(p_referral uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select case
      when r.submitted_at is null then 'not-sent'
      when coalesce((r.facts ->> 'enteredInError')::boolean, false) then 'entered-in-error'
      when died_on(p.id) is not null then 'died'
      when g.kind = 'police' or is_restricted(p.id)
        or exists (select from service s where (s.id = r.service_id or r.facts -> 'visited' ? s.id::text) and (s.statutory_duty or s.public_alias is not null))
        or exists (select from response q join response_part t on t.response_id = q.id and t.category = 'safeguarding'
                   where q.referral_id = r.id and coalesce(t.answers ->> 'safeguardingConcern', 'none') <> 'none')
        or exists (select from response q where q.referral_id = r.id and q.form_key = 'domestic-abuse') then 'sensitive'
      when (safe_contact_for(r.id)).person_id is null then 'no-safe-contact'
      when p.birth_date is null then 'no-birth-date'
    end
    from referral r join person p on p.id = root_of(r.person_id) join organisation g on g.id = r.sender_organisation_id where r.id = p_referral);
end $$;

-- Makes a link, and ends the one before it of its way. `refused` says why there is none; null where the actor may not know of the referral, or has no part in it.
create function make_status_link(p_membership uuid, p_purpose text, p_referral uuid, p_id uuid, p_way text, p_token_hash bytea, p_at timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_about uuid; v_refused text;
begin
  perform act_as(p_membership, p_purpose);
  select r.person_id into v_about from referral r
    where r.id = p_referral and (view_of(r.id) ~ 'h' or view_of(r.id) <> '' and r.sender_organisation_id = my_sending_organisation()) for no key update;
  if not found then return null; end if;
  v_refused := status_withheld(p_referral);
  if v_refused is null then
    update status_link set ended_at = p_at where referral_id = p_referral and way = p_way and ended_at is null;
    insert into status_link (id, referral_id, token_hash, made_by_id, made_at, way) values (p_id, p_referral, p_token_hash, p_membership, p_at, p_way);
  end if;
  return jsonb_build_object('about', v_about, 'refused', v_refused);
end $$;

-- A link that is sent to the person, and where to. Null where none may be: there is no page, or they are not to be reached by mail or text message, or who said how wrote
-- more (a time, a note, that somebody else answers) than a machine can keep to.
create function send_status_link(p_membership uuid, p_referral uuid, p_id uuid, p_token_hash bytea, p_at timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_contact person_contact; v_to text;
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' or status_withheld(p_referral) is not null then return null; end if;
  v_contact := safe_contact_for(p_referral);
  if v_contact.safe_contact ?| '{when,note,name,relationship}' then return null; end if;
  v_to := case v_contact.safe_contact ->> 'by'
    when 'email' then substring(btrim(coalesce(v_contact.safe_contact ->> 'to', v_contact.email)) from '^[^[:space:]@<>,;"]+@[^[:space:]@<>,;"]+[.][^[:space:]@<>,;"]+$')
    when 'text' then substring(translate(coalesce(v_contact.safe_contact ->> 'to', v_contact.phone), ' ()-', '') from '^[+]?[0-9]{7,20}$') end;
  if v_to is null then return null; end if;
  insert into status_link (id, referral_id, token_hash, made_by_id, made_at, way) values (p_id, p_referral, p_token_hash, p_membership, p_at, 'sent');
  return jsonb_build_object('way', v_contact.safe_contact ->> 'by', 'to', v_to);
end $$;

-- The link that a secret opens, while it is in force and its page may be shown.
create function status_link_of(p_token_hash bytea) returns status_link
language sql stable security definer set search_path = public, pg_temp as $$
  select l from status_link l where l.token_hash = p_token_hash and l.ended_at is null and status_withheld(l.referral_id) is null;
$$;

-- Takes a date of birth: `none`, `locked`, `wrong` with the tries that are left, or `open`, and then the visit is remembered. Five tries, over all visitors:
-- who guesses at once from many places has no more.
create function open_status(p_membership uuid, p_token_hash bytea, p_birth_date date, p_visit_hash bytea, p_at timestamptz, p_until timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_most constant smallint := 5; v_link status_link; v_born date;
begin
  perform act_as(p_membership, null);
  v_link := status_link_of(p_token_hash);
  if v_link.id is null then return jsonb_build_object('outcome', 'none'); end if;
  select * into v_link from status_link where id = v_link.id for update;
  if v_link.tries >= v_most then return jsonb_build_object('outcome', 'locked'); end if;
  select p.birth_date into v_born from referral r join person p on p.id = root_of(r.person_id) where r.id = v_link.referral_id;
  if v_born is distinct from p_birth_date then
    update status_link set tries = tries + 1 where id = v_link.id;
    return jsonb_build_object('outcome', case when v_link.tries + 1 >= v_most then 'locked' else 'wrong' end, 'left', v_most - v_link.tries - 1);
  end if;
  update status_link set tries = 0 where id = v_link.id;
  delete from status_visit where until < p_at;
  insert into status_visit (token_hash, link_id, until) values (p_visit_hash, v_link.id, p_until);
  return jsonb_build_object('outcome', 'open');
end $$;

create function visited_status(p_token_hash bytea, p_visit_hash bytea, p_at timestamptz) returns status_link
language sql stable security definer set search_path = public, pg_temp as $$
  select l from status_link_of(p_token_hash) l join status_visit v on v.link_id = l.id where v.token_hash = p_visit_hash and v.until > p_at;
$$;

-- What the page shows: `none` where there is none; `asks`, or `locked`, until the date of birth was given; `open`, with what happened and what is to come. No reason, no
-- answer, no message and no priority is among it. An act that was taken back is left out, with its taking back.
create function read_status(p_membership uuid, p_token_hash bytea, p_visit_hash bytea, p_at timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_link status_link;
begin
  perform act_as(p_membership, null);
  v_link := status_link_of(p_token_hash);
  if v_link.id is null then return jsonb_build_object('page', 'none'); end if;
  if (visited_status(p_token_hash, p_visit_hash, p_at)).id is null then return jsonb_build_object('page', case when v_link.tries >= 5 then 'locked' else 'asks' end); end if;
  return (select jsonb_build_object('page', 'open', 'about', r.person_id, 'referralId', r.id, 'reference', r.reference, 'given', p.given, 'state', r.state, 'dueAt', iso(r.due_at),
      'sender', g.name, 'isOwn', g.kind = 'self', 'service', jsonb_build_object('name', s.name, 'phone', s.phone, 'organisation', o.name),
      'steps', (select coalesce(jsonb_agg(jsonb_build_object('type', e.type, 'at', iso(e.at), 'to', e.to_state, 'service', t.name, 'kind', e.data ->> 'kind', 'when', e.data ->> 'at') order by e.seq), '[]')
                from referral_event e join service t on t.id = e.service_id where e.referral_id = r.id),
      'requests', (select coalesce(jsonb_agg(q.kind order by q.kind), '[]') from person_request q where q.referral_id = r.id and q.settled_at is null))
    from referral r join person p on p.id = root_of(r.person_id) join organisation g on g.id = r.sender_organisation_id
      join service s on s.id = r.service_id join organisation o on o.id = s.organisation_id
    where r.id = v_link.referral_id);
end $$;

-- What the person asks. False where the visit is over, or the referral is: there is nothing to stop.
create function ask_on_status(p_membership uuid, p_token_hash bytea, p_visit_hash bytea, p_id uuid, p_kind text, p_phone text, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_link status_link; v_request uuid;
begin
  perform act_as(p_membership, null);
  v_link := visited_status(p_token_hash, p_visit_hash, p_at);
  if v_link.id is null or not exists (select from referral r where r.id = v_link.referral_id and r.closed_at is null) then return false; end if;
  insert into person_request (id, referral_id, kind, phone, at) values (p_id, v_link.referral_id, p_kind, p_phone, p_at)
    on conflict (referral_id, kind) where settled_at is null do update set phone = excluded.phone, at = excluded.at
    returning id into v_request;
  perform graphile_worker.add_job('person-request', json_build_object('requestId', v_request, 'referralId', v_link.referral_id));
  return true;
end $$;

-- Whoever has the referral in hand, or sent it, has dealt with what the person asked. Null where they may not know of it.
create function settle_person_request(p_membership uuid, p_purpose text, p_referral uuid, p_request uuid, p_at timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_about uuid;
begin
  perform act_as(p_membership, p_purpose);
  select r.person_id into v_about from referral r
    where r.id = p_referral and (view_of(r.id) ~ 'h' or view_of(r.id) <> '' and r.sender_organisation_id = my_sending_organisation());
  if not found or not exists (select from person_request q where q.id = p_request and q.referral_id = p_referral) then return null; end if;
  -- twice is once
  update person_request set settled_at = p_at, settled_by_id = p_membership where id = p_request and settled_at is null;
  return jsonb_build_object('about', v_about);
end $$;
