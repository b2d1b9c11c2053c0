-- Who acts. An actor is one membership: a user's role in one organisation, and in which services.

create table app_user (
  id         uuid primary key,
  issuer     text not null,
  subject    text not null,
  name       text not null,
  created_at timestamptz not null,
  unique (issuer, subject)
);

create table membership (
  id              uuid primary key,
  user_id         uuid not null references app_user (id),
  organisation_id uuid not null references organisation (id),
  role            text not null check (role in ('referrer', 'triager', 'service-manager', 'coordinator', 'commissioner',
                                                'information-governance', 'administrator', 'patient', 'system')),
  created_at      timestamptz not null,
  ends_at         timestamptz,
  -- role | user | organisation | its kind | services: all that row-level security asks of an actor, in one place, since it is asked at every act
  actor           text not null
);
create index membership_user on membership (user_id);

create table membership_service (
  membership_id uuid not null references membership (id),
  service_id    uuid not null references service (id),
  primary key (membership_id, service_id)
);
create index membership_service_service on membership_service (service_id);

-- `actor` is written by these triggers alone, whatever a statement says of it.
create function keep_actor() returns trigger language plpgsql as $$
begin
  new.actor := concat_ws('|', new.role, new.user_id, new.organisation_id, (select o.kind from organisation o where o.id = new.organisation_id),
    case when new.role in ('triager', 'service-manager', 'coordinator')
         then (select array_agg(ms.service_id order by ms.service_id) from membership_service ms where ms.membership_id = new.id)::text end);
  return new;
end $$;
create trigger keep_actor before insert or update on membership for each row execute function keep_actor();

create function services_changed() returns trigger language plpgsql as $$
begin
  update membership set actor = '' where id in (old.membership_id, new.membership_id);
  return null;
end $$;
create trigger keep_actor after insert or update or delete on membership_service for each row execute function services_changed();

create function kind_changed() returns trigger language plpgsql as $$
begin
  update membership set actor = '' where organisation_id = new.id;
  return null;
end $$;
create trigger keep_actor after update of kind on organisation for each row when (old.kind <> new.kind) execute function kind_changed();

-- Server-side sessions: the browser holds only a random cookie, the table only its digest.
create table session (
  id_digest       bytea primary key,
  user_id         uuid not null references app_user (id),
  acr             text,
  id_token        text,
  created_at      timestamptz not null,
  last_seen_at    timestamptz not null,
  expires_at      timestamptz not null,
  ended_at        timestamptz
);
create index session_by_user on session (user_id);

-- One OpenID Connect sign-in under way: state, nonce and PKCE verifier, used once.
create table sign_in (
  state_digest  bytea primary key,
  nonce         text not null,
  code_verifier text not null,
  return_to     text not null,
  expires_at    timestamptz not null
);

-- The actor of the transaction, as row-level security sees it. Whoever begins says so by act_as; after the transaction the settings are ''
-- rather than NULL, hence nullif. Everything else is looked up once, at the first question, and kept for the length of the
-- transaction: policies ask many times a statement. A plan in a SQL function would be made anew for each of them; PL/pgSQL keeps it.
create function act_as(p_membership uuid, p_purpose text) returns void language plpgsql as $$
begin
  perform set_config('app.membership', p_membership::text, true), set_config('app.purpose', coalesce(p_purpose, ''), true),
          set_config('app.view', '', true);
end $$;

create function my_membership() returns uuid language sql stable
  return nullif(current_setting('app.membership', true), '')::uuid;

create function my_purpose() returns text language sql stable
  return nullif(current_setting('app.purpose', true), '');

-- `app.me` holds what was looked up: the membership, a bar, its `actor`. A membership that has ended is nobody's: all it may ask is answered by nothing.
create function look_me_up() returns void language plpgsql stable as $$
declare v_membership text := coalesce(current_setting('app.membership', true), ''); v_actor text;
begin
  if v_membership <> '' then
    select m.actor into v_actor from membership m where m.id = v_membership::uuid and (m.ends_at is null or m.ends_at > now());
  end if;
  perform set_config('app.me', concat(v_membership, '|', v_actor), true);
end $$;

create function me(p_place integer) returns text language plpgsql stable as $$
begin
  if split_part(current_setting('app.me', true), '|', 1) is distinct from coalesce(current_setting('app.membership', true), '') then perform look_me_up(); end if;
  return nullif(split_part(current_setting('app.me'), '|', p_place), '');
end $$;

create function my_role() returns text language sql stable return me(2);
create function my_user() returns uuid language sql stable return me(3)::uuid;
create function my_organisation() returns uuid language sql stable return me(4)::uuid;
-- The node whose sent referrals this actor reads: a referrer's own. Other roles in it (a commissioner, a clerk) read none.
create function my_sending_organisation() returns uuid language sql stable return case when me(2) = 'referrer' then me(4)::uuid end;
-- The services this actor works for.
create function my_services() returns uuid[] language sql stable return coalesce(me(6)::uuid[], '{}');
-- Health and care professionals read what police and other parties do not.
create function am_professional() returns boolean language sql stable
  return coalesce(me(5) in ('gp-practice', 'nhs-trust', 'ambulance', 'local-authority'), false);

-- A service by the name this actor may read: its public alias (that it is a sexual-health clinic, say, tells something of the person) unless they
-- work in health or care.
create function name_shown(p_name text, p_alias text) returns text language plpgsql stable as $$
begin
  if p_alias is null then return p_name; end if;
  return case when am_professional() or my_role() in ('coordinator', 'system') then p_name else p_alias end;
end $$;
