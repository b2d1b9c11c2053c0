-- A form is immutable once published; a response is pinned to one version of one form.

create table form (
  key          text not null,
  version      integer not null,
  title        text not null,
  kind         text not null check (kind in ('core', 'supplement', 'assessment')),
  status       text not null check (status in ('draft', 'published', 'retired')),
  schema       jsonb not null,
  ui_schema    jsonb not null,
  scoring      jsonb,
  example      jsonb not null,
  digest       text not null,
  published_at timestamptz,
  primary key (key, version)
);

create function form_is_immutable() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.digest is distinct from new.digest or old.status = 'retired' and new.status <> 'retired' then
    raise exception 'a published form is immutable: % version %', old.key, old.version using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger form_is_immutable before update or delete on form for each row when (old.status <> 'draft')
  execute function form_is_immutable();
alter table form enable always trigger form_is_immutable;

-- Who wrote what, and for which organisation, is copied from the actor's membership by the function that writes it; memberships end and are never
-- deleted. So these columns have no foreign keys: each would lock the same few rows at every write.
create table response (
  id              uuid primary key,
  person_id       uuid not null references person (id),
  referral_id     uuid,
  form_key        text not null,
  form_version    integer not null,
  revision        integer not null,
  author_id       uuid not null,
  organisation_id uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  -- when it was said in earnest: in a referral that was sent, and is not entered in error
  told_at         timestamptz,
  foreign key (form_key, form_version) references form (key, version)
);
create index response_referral on response (referral_id);
create index response_person on response (person_id);

-- Answers, one row a sharing category and revision: row-level security hides rows, not fields. An amendment is a new revision.
create table response_part (
  response_id     uuid not null,
  revision        integer not null,
  category        text not null check (category in ('general', 'mental-health', 'safeguarding', 'sexual-health',
                                                    'substance-misuse', 'end-of-life', 'police')),
  -- json, verbatim: the event that recorded it carries a digest of salt and text; null once lawfully redacted
  answers         json,
  salt            bytea not null,
  recorded_by_id  uuid not null,
  organisation_id uuid not null,
  at              timestamptz not null,
  primary key (response_id, revision, category)
);
