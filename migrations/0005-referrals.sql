-- A referral's head, and beside it what happened (append-only events), what is owed (deadlines) and who is told (parties).
--
-- Foreign keys lead out of a referral, to people, services and memberships. Inside of it, its events, their texts, its deadlines, its responses and their parts have none to
-- one another: only the functions of the write path write them, each with the head it has just written, and nobody may delete a head.
-- A dozen checks for each act would cost more than the rows themselves; that none is without its head is tested instead.

create table referral (
  id                     uuid primary key,
  reference              text not null unique,
  person_id              uuid not null references person (id),
  service_id             uuid not null references service (id),
  desk_service_id        uuid references service (id),
  state                  text not null check (state in ('draft', 'submitted', 'redirected', 'triaged', 'information-requested', 'escalated',
                                                        'accepted', 'in-progress', 'advised', 'completed', 'declined', 'withdrawn')),
  priority               text not null check (priority in ('routine', 'soon', 'urgent', 'emergency')),
  -- 0 emergency … 3 routine, so that an index sorts it
  priority_rank          smallint not null generated always as
                         (case priority when 'emergency' then 0 when 'urgent' then 1 when 'soon' then 2 else 3 end) stored,
  version                integer not null,
  -- folded from the events by libs/workflow; what the machine needs of the past
  facts                  jsonb not null,
  owner_kind             text check (owner_kind in ('service', 'referrer', 'coordinator')),
  owner_id               uuid,
  due_at                 timestamptz,
  hops                   integer not null,
  group_id               uuid,
  based_on_id            uuid references referral (id),
  author_id              uuid not null references membership (id),
  -- copied from the author's membership (see response)
  author_user_id         uuid not null,
  sender_organisation_id uuid not null,
  response_id            uuid not null,
  assignee_user_id       uuid references app_user (id),
  spoken_to              jsonb,
  override               jsonb,
  submitted_at           timestamptz,
  closed_at              timestamptz,
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  chain_seq              integer not null,
  chain_hash             bytea not null,
  -- promise 2, in the database's own words: exactly one owner and one due time while anybody owes an act
  constraint referral_owned check ((state in ('completed', 'declined', 'withdrawn')) = (due_at is null)
                               and (owner_kind is null) = (due_at is null) and (owner_id is null) = (due_at is null)),
  constraint referral_sent check ((state = 'draft') <= (submitted_at is null))
);

-- worklist: most pressing due time, then priority, then age; closed rows are not in it
create index referral_worklist on referral (service_id, due_at, priority_rank, submitted_at, id)
  where due_at is not null and submitted_at is not null;
create index referral_service_closed on referral (service_id, closed_at desc, id) where closed_at is not null;
create index referral_desk on referral (desk_service_id, due_at, priority_rank, submitted_at, id) where desk_service_id is not null;
create index referral_sent on referral (sender_organisation_id, created_at desc, id desc);
create index referral_author on referral (author_user_id, created_at desc, id desc);
create index referral_person on referral (person_id, created_at desc);
create index referral_group on referral (group_id) where group_id is not null;

-- offered: told of it when they were about to send another, and so free to join it while `until` is to come (migration 0026)
create table referral_party (
  id                uuid primary key,
  referral_id       uuid not null references referral (id),
  kind              text not null check (kind in ('had', 'copied', 'consulted', 'joined', 'offered')),
  service_id        uuid references service (id),
  organisation_id   uuid references organisation (id),
  user_id           uuid references app_user (id),
  since             timestamptz not null,
  until             timestamptz
);
create index referral_party_referral on referral_party (referral_id);
create index referral_party_organisation on referral_party (organisation_id, referral_id) where organisation_id is not null;

-- `data` is json, not jsonb: the chain covers the stored text, whatever version of PostgreSQL reads it back.
create table referral_event (
  id              uuid primary key,
  referral_id     uuid not null,
  seq             integer not null,
  schema_version  integer not null,
  type            text not null,
  at              timestamptz not null,
  actor_id        uuid not null,
  from_state      text not null,
  to_state        text not null,
  version         integer not null,
  service_id      uuid not null,
  data            json not null,
  content_digest  bytea,
  hash            bytea not null,
  unique (referral_id, seq)
);

-- Free text, apart from the chain, which covers a salted digest of it: it can lawfully be redacted and the chain still verifies.
-- audience: `holders` reads note and advice given among themselves; `clinical` a summary for health and care professionals; `parties` what was written to every party.
create table referral_event_content (
  event_id    uuid not null,
  referral_id uuid not null,
  audience    text not null check (audience in ('holders', 'clinical', 'parties')),
  salt        bytea not null,
  content     text,
  digest      bytea not null,
  redacted_at timestamptz,
  primary key (event_id, audience)
);

create table deadline (
  id             uuid primary key,
  referral_id    uuid not null,
  kind           text not null check (kind in ('send', 'acknowledge', 'decide', 'answer', 'resolve', 'contact', 'outcome', 'read-advice')),
  clock          text not null check (clock in ('working', 'elapsed')),
  target_minutes integer not null,
  starts_at      timestamptz not null,
  at_risk_at     timestamptz not null,
  due_at         timestamptz not null,
  owner_kind     text not null check (owner_kind in ('service', 'referrer', 'coordinator')),
  service_id     uuid,
  closed_at      timestamptz,
  outcome        text check (outcome in ('met', 'cancelled', 'breached')),
  check ((closed_at is null) = (outcome is null))
);
create unique index deadline_open on deadline (referral_id, kind) where closed_at is null;
create index deadline_due on deadline (due_at) where closed_at is null;

-- The retried command: same key, same answer. Kept in the write's own transaction, and only for what succeeded.
create table idempotency_key (
  membership_id uuid not null,
  key           text not null,
  fingerprint   text not null,
  status        integer not null,
  answer        text not null,
  etag          text,
  at            timestamptz not null,
  primary key (membership_id, key)
);
create index idempotency_key_age on idempotency_key using brin (at);

create table notification (
  id              uuid primary key,
  event_id        uuid not null references referral_event (id),
  referral_id     uuid not null references referral (id),
  organisation_id uuid references organisation (id),
  service_id      uuid references service (id),
  created_at      timestamptz not null
);
create unique index notification_once on notification (event_id, coalesce(organisation_id, service_id));
create index notification_organisation on notification (organisation_id, created_at desc, id) where organisation_id is not null;
create index notification_service on notification (service_id, created_at desc, id) where service_id is not null;
