-- The directory's ground: organisations (a tree) and the services referrals are sent to.
-- Names after Open Referral UK and FHIR (Organization, HealthcareService).

create table organisation (
  id          uuid primary key,
  parent_id   uuid references organisation (id),
  kind        text not null check (kind in ('gp-practice', 'nhs-trust', 'police', 'local-authority', 'voluntary',
                                            'education', 'ambulance', 'prison', 'other', 'self')),
  name        text not null,
  ods_code    text unique,
  description text,
  url         text,
  email       text,
  phone       text,
  source      text,
  source_id   text,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  unique (source, source_id)
);
create index organisation_parent on organisation (parent_id);

create table service (
  id                   uuid primary key,
  organisation_id      uuid not null references organisation (id),
  name                 text not null,
  -- what non-clinical roles see instead of the name (a sexual-health clinic, say)
  public_alias         text,
  description          text not null,
  category             text,
  state                text not null check (state in ('open', 'paused', 'closed')),
  paused_until         date,
  alternative_id       uuid references service (id),
  -- somebody triages here; what is not referable is listed for signposting only
  referable            boolean not null,
  statutory_duty       boolean not null,
  self_referral        boolean not null,
  -- the coordinator's desk is a service with a worklist like any other
  desk                 boolean not null,
  criteria             jsonb not null,
  targets              jsonb,
  hours                jsonb,
  on_call_always       boolean not null,
  coverage             jsonb,
  required_supplements text[] not null,
  languages            text[] not null,
  current_wait_days    integer check (current_wait_days >= 0),
  assured_until        date,
  url                  text,
  email                text,
  phone                text,
  -- what else an Open Referral UK feed said (locations, schedules, eligibility, cost, accessibility, contacts, taxonomy)
  details              jsonb not null,
  source               text,
  source_id            text,
  source_digest        text,
  version              integer not null,
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  -- lower-case copies so that a prefix search compares by range and keeps its index (lower() is not leakproof)
  name_lower           text generated always as (lower(name)) stored,
  unique (source, source_id)
);
-- Whoever changes it and however: what was decided on an earlier version shows.
create function version_moves() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;
create trigger version_moves before update on service for each row execute function version_moves();
create index service_organisation on service (organisation_id);
create index service_page on service (name_lower, id);
create index service_category on service (category, name_lower, id);
create unique index service_one_desk on service (desk) where desk;

-- Words a directory search looks in. Services are public, so full-text search needs no leakproof care here.
create index service_words on service using gin (to_tsvector('english', name || ' ' || coalesce(category, '') || ' ' || description));
