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
  ends_at         timestamptz
);
create index membership_user on membership (user_id);

create table membership_service (
  membership_id uuid not null references membership (id),
  service_id    uuid not null references service (id),
  primary key (membership_id, service_id)
);
create index membership_service_service on membership_service (service_id);

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

-- The actor of the transaction, as row-level security sees it. Set by set_config('app.membership', …, true); afterwards the
-- setting is '' rather than NULL, hence nullif. Plain SQL and STABLE, so that `(select my_services())` is planned once a query.
create function my_membership() returns uuid language sql stable
  return nullif(current_setting('app.membership', true), '')::uuid;

create function my_purpose() returns text language sql stable
  return nullif(current_setting('app.purpose', true), '');

create function my_role() returns text language sql stable
  return (select role from membership where id = my_membership() and (ends_at is null or ends_at > now()));

create function my_user() returns uuid language sql stable
  return (select user_id from membership where id = my_membership() and (ends_at is null or ends_at > now()));

create function my_organisation() returns uuid language sql stable
  return (select organisation_id from membership where id = my_membership() and (ends_at is null or ends_at > now()));

-- The node whose sent referrals this actor reads: a referrer's own. Other roles in it (a commissioner, a clerk) read none.
create function my_sending_organisation() returns uuid language sql stable
  return (select organisation_id from membership
          where id = my_membership() and role = 'referrer' and (ends_at is null or ends_at > now()));

-- The services this actor works for.
create function my_services() returns uuid[] language sql stable
  return (select coalesce(array_agg(ms.service_id), '{}') from membership m join membership_service ms on ms.membership_id = m.id
          where m.id = my_membership() and m.role in ('triager', 'service-manager', 'coordinator')
            and (m.ends_at is null or m.ends_at > now()));

-- A service by the name this actor may read: its public alias (that it is a sexual-health clinic, say, tells something of the person) unless they
-- work in health or care. An alias is rare, so the actor's organisation is rarely asked for.
create function name_shown(p_name text, p_alias text) returns text language sql stable
  return case when p_alias is null then p_name
              when (select o.kind from organisation o where o.id = my_organisation()) in ('gp-practice', 'nhs-trust', 'ambulance', 'local-authority')
                or my_role() in ('coordinator', 'system') then p_name
              else p_alias end;
