-- The person, the subject of every referral. Row-level security from the first day: a row is seen by who has a reason to.

create table person (
  id                     uuid primary key,
  family                 text,
  given                  text,
  birth_date             date,
  approximate_age        integer check (approximate_age between 0 and 130),
  sex                    text check (sex in ('female', 'male', 'other', 'unknown')),
  language               text,
  registered_practice_id uuid references organisation (id),
  deceased_on            date,
  -- the S flag: where the person is goes out of no door
  restricted             boolean not null,
  -- unmatched: not enough is known; waits in the matching queue for a person to decide, never guessed
  unmatched              boolean not null,
  -- a merge is a reversible alias
  alias_of_id            uuid references person (id),
  version                integer not null,
  added_by_id            uuid not null references membership (id),
  added_by_organisation_id uuid not null references organisation (id),
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  -- stored lower case, compared by range: LIKE and lower() are not leakproof and would lose the index under policies
  family_lower           text generated always as (lower(family)) stored,
  given_lower            text generated always as (lower(given)) stored,
  check (alias_of_id is distinct from id)
);
create index person_name on person (family_lower, birth_date, given_lower, id);
create index person_birth on person (birth_date, family_lower, id);
create index person_practice on person (registered_practice_id);

create table person_identifier (
  person_id uuid not null references person (id),
  system    text not null check (system in ('nhs-number', 'local')),
  value     text not null,
  primary key (system, value),
  check (system <> 'nhs-number' or value ~ '^[0-9]{10}$')
);
create index person_identifier_person on person_identifier (person_id);

-- Where the person is: a row of its own, since row-level security hides rows and not fields.
create table person_address (
  person_id uuid primary key references person (id),
  lines     text[] not null,
  postcode  text
);

create table person_contact (
  person_id    uuid primary key references person (id),
  phone        text,
  email        text,
  safe_contact jsonb
);

create table person_relation (
  id                uuid primary key,
  person_id         uuid not null references person (id),
  kind              text not null,
  related_person_id uuid references person (id),
  name              text,
  phone             text,
  created_at        timestamptz not null,
  recorded_by_id    uuid references membership (id),
  -- since when they are none any more: kept, and not shown
  ended_at          timestamptz,
  ended_by_id       uuid references membership (id),
  check ((ended_at is null) = (ended_by_id is null))
);
create index person_relation_person on person_relation (person_id);

-- A service's or organisation's standing relationship of care with a person.
create table caseload (
  person_id       uuid not null references person (id),
  organisation_id uuid not null references organisation (id),
  since           timestamptz not null,
  until           timestamptz,
  primary key (person_id, organisation_id)
);

create table matching_queue (
  id          uuid primary key,
  person_id   uuid references person (id),
  reason      text not null check (reason in ('too-little-known', 'identity-mismatch', 'possible-duplicate')),
  said        jsonb not null,
  asked_by_id uuid not null references membership (id),
  created_at  timestamptz not null,
  resolved_at timestamptz
);

-- Between organisations: parties, purposes, categories, basis and end.
create table sharing_agreement (
  id         uuid primary key,
  name       text not null,
  purposes   text[] not null,
  categories text[] not null,
  basis      text not null,
  ends_on    date not null,
  created_at timestamptz not null
);
create table sharing_agreement_party (
  agreement_id    uuid not null references sharing_agreement (id),
  organisation_id uuid not null references organisation (id),
  primary key (agreement_id, organisation_id)
);
create index sharing_agreement_party_organisation on sharing_agreement_party (organisation_id);
