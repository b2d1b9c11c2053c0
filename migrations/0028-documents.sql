-- Documents on a referral (docs/adr/0025). They come in parts, and are kept in parts: nothing ever holds a whole one in memory. One that is attached by an event
-- is read by whoever reads the messages; until then by who uploads it.
create table document (
  id                       uuid primary key,
  referral_id              uuid not null references referral (id),
  -- names tell of people: not in an event, a log or the audit. Null once it is taken out
  name                     text,
  size_bytes               integer not null check (size_bytes between 1 and 52428800),
  -- how far it has come: where the next part begins
  received                 integer not null default 0 check (received between 0 and size_bytes),
  -- by its content, once all of it is there
  content_type             text,
  sha256                   bytea,
  -- with it, the digest that the chain covers tells nothing of a short text
  salt                     bytea,
  state                    text not null default 'uploading' check (state in ('uploading', 'checking', 'kept', 'refused', 'redacted')),
  refused_because          text check (refused_because in ('type', 'markup', 'mixed', 'bomb', 'virus')),
  added_by_id              uuid not null references membership (id),
  added_by_organisation_id uuid not null references organisation (id),
  created_at               timestamptz not null,
  attached_by_event_id     uuid,
  attached_at              timestamptz,
  check ((state = 'refused') = (refused_because is not null)),
  check (state not in ('checking', 'kept') or received = size_bytes and num_nulls(name, content_type, sha256, salt) = 0),
  check ((attached_by_event_id is null) = (attached_at is null))
);
create index document_referral on document (referral_id, created_at);
create unique index document_event on document (attached_by_event_id) where attached_by_event_id is not null;
create index document_loose on document (created_at) where attached_by_event_id is null;

create table document_part (
  document_id uuid not null references document (id) on delete cascade,
  -- of its first byte in the document
  position    integer not null check (position >= 0),
  bytes       bytea check (length(bytes) between 1 and 524288),
  -- where another store has the bytes: under which key, how many, and what they must be
  key         text unique,
  length      integer check (length between 1 and 524288),
  sha256      bytea,
  primary key (document_id, position),
  check (num_nonnulls(bytes, key) = 1 and num_nonnulls(key, length, sha256) in (0, 3))
);
-- what people attach is compressed already
alter table document_part alter column bytes set storage external;

alter table document enable row level security;
alter table document force row level security;
alter table document_part enable row level security;
alter table document_part force row level security;
create policy seen on document for select using (
  (select my_role()) = 'system'
  or case when attached_by_event_id is null then added_by_id = (select my_membership()) and view_of(referral_id) <> ''
          else may_read(view_of(referral_id), 'parties') or view_of(referral_id) <> '' and mine_or_before(referral_id, attached_by_event_id) end);
-- of one that may hold a virus, nobody but the system reads a byte
create policy seen on document_part for select using (
  exists (select from document d where d.id = document_id and (d.state = 'kept' or (select my_role()) = 'system' or d.state = 'uploading' and d.added_by_id = (select my_membership()))));
-- written only by the functions below
create policy definer on document to current_user using (true) with check (true);
create policy definer on document_part to current_user using (true) with check (true);

-- What holds the bytes of one that is there is kept as it came, against everybody.
create function document_is_kept() returns trigger language plpgsql as $$
begin
  if (new.id, new.referral_id, new.size_bytes, new.added_by_id, new.added_by_organisation_id, new.created_at)
       is distinct from (old.id, old.referral_id, old.size_bytes, old.added_by_id, old.added_by_organisation_id, old.created_at)
     or old.attached_by_event_id is not null and (new.attached_by_event_id, new.attached_at) is distinct from (old.attached_by_event_id, old.attached_at)
     or old.state <> 'uploading' and (new.name, new.content_type, new.sha256, new.salt) is distinct from (old.name, old.content_type, old.sha256, old.salt)
        and not (new.state = 'redacted' and is_redacting()) then
    raise exception 'a document is kept as it was added' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger document_is_kept before update on document for each row execute function document_is_kept();
alter table document enable always trigger document_is_kept;

create function document_told(d document) returns jsonb language plpgsql stable as $$
begin
  return jsonb_build_object('id', d.id, 'name', d.name, 'size', d.size_bytes, 'received', d.received, 'contentType', d.content_type, 'sha256', encode(d.sha256, 'hex'),
      'state', d.state, 'refusedBecause', d.refused_because, 'eventId', d.attached_by_event_id, 'at', iso(coalesce(d.attached_at, d.created_at)),
      'addedBy', who_recorded(d.added_by_id), 'mine', d.added_by_id = my_membership());
end $$;

-- A document that is about to come. Null where the actor may not know of the referral; `tooMany` where others of theirs wait to be attached.
create function add_document(p_membership uuid, p_purpose text, p_id uuid, p_referral uuid, p_name text, p_size integer, p_most integer, p_at timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare d document;
begin
  perform act_as(p_membership, p_purpose);
  if view_of(p_referral) = '' then return null; end if;
  if (select count(*) from document x where x.added_by_id = p_membership and x.attached_by_event_id is null and x.state <> 'refused') >= p_most then return '{"tooMany": true}'; end if;
  insert into document (id, referral_id, name, size_bytes, added_by_id, added_by_organisation_id, created_at)
    values (p_id, p_referral, p_name, p_size, p_membership, my_organisation(), p_at) returning * into d;
  return document_told(d);
end $$;

-- One document, as its reader may know of it, with whom the referral is about; null where they may not.
create function read_document(p_membership uuid, p_purpose text, p_referral uuid, p_document uuid) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, p_purpose);
  return (select jsonb_build_object('about', r.person_id, 'document', document_told(d)) from document d join referral r on r.id = d.referral_id
          where d.id = p_document and d.referral_id = p_referral);
end $$;

-- Those that are attached, oldest first, and what the reader has begun; null where they may not know of the referral.
create function read_documents(p_membership uuid, p_purpose text, p_referral uuid) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, p_purpose);
  return (select jsonb_build_object('about', r.person_id, 'items',
            (select coalesce(jsonb_agg(document_told(d) order by coalesce(d.attached_at, d.created_at), d.id), '[]') from document d where d.referral_id = r.id))
          from referral r where r.id = p_referral);
end $$;

-- What the other store has of a part goes with the part's row.
create function part_leaves_store() returns trigger language plpgsql as $$
begin
  perform graphile_worker.add_job('remove-part', json_build_object('key', old.key), max_attempts => 25);
  return null;
end $$;
create trigger part_leaves_store after delete on document_part for each row when (old.key is not null) execute function part_leaves_store();

-- May a part of this length be written there? Locks the document until the part is.
create function takes_part(p_document uuid, p_position integer, p_length integer) returns boolean
language plpgsql set search_path = public, pg_temp as $$
declare d document;
begin
  select x.* into d from document x where x.id = p_document and x.added_by_id = my_membership() and x.attached_by_event_id is null for update;
  if not found or view_of(d.referral_id) = '' then return null; end if;
  return d.state = 'uploading' and d.received = p_position and p_position + p_length <= d.size_bytes;
end $$;

-- A part of a document, where it goes on from what is there: true. Else nothing is written, and false says that it has moved on: of two that upload at once, each
-- part is taken from one. Null where it is not theirs.
create function write_document_part(p_membership uuid, p_purpose text, p_document uuid, p_position integer, p_bytes bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_takes boolean;
begin
  perform act_as(p_membership, p_purpose);
  v_takes := takes_part(p_document, p_position, length(p_bytes));
  if v_takes is not true then return v_takes; end if;
  insert into document_part (document_id, position, bytes) values (p_document, p_position, p_bytes);
  update document set received = p_position + length(p_bytes) where id = p_document;
  return true;
end $$;

-- The same of a part that another store has by now.
create function place_document_part(p_membership uuid, p_purpose text, p_document uuid, p_position integer, p_length integer, p_key text, p_sha256 bytea) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_takes boolean;
begin
  perform act_as(p_membership, p_purpose);
  v_takes := takes_part(p_document, p_position, p_length);
  if v_takes is not true then return v_takes; end if;
  insert into document_part (document_id, position, key, length, sha256) values (p_document, p_position, p_key, p_length, p_sha256);
  update document set received = p_position + p_length where id = p_document;
  return true;
end $$;

-- The part that begins at a position, as far as the actor reads it.
create function read_document_part(p_membership uuid, p_purpose text, p_document uuid, p_position integer) returns bytea
language plpgsql set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, p_purpose);
  return (select p.bytes from document_part p where p.document_id = p_document and p.position = p_position);
end $$;

-- Where the other store has it, and the digest of the whole document, which the chain covers.
create function find_document_part(p_membership uuid, p_purpose text, p_document uuid, p_position integer) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, p_purpose);
  return (select jsonb_build_object('key', p.key, 'sha256', encode(p.sha256, 'hex'), 'whole', encode(d.sha256, 'hex'))
          from document_part p join document d on d.id = p.document_id where p.document_id = p_document and p.position = p_position and p.key is not null);
end $$;

insert into graphile_worker._private_tasks (identifier) values ('scan-document'), ('remove-part') on conflict do nothing;

-- What was found of a document that has wholly come, said once. One that is to be looked at by the virus scanner has its job in the same write.
create function settle_document(p_membership uuid, p_document uuid, p_name text, p_type text, p_sha256 bytea, p_salt bytea, p_refused text, p_scans boolean) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  update document d set name = p_name, content_type = p_type, sha256 = p_sha256, salt = p_salt, refused_because = p_refused,
      state = case when p_refused is not null then 'refused' when p_scans then 'checking' else 'kept' end
    where d.id = p_document and d.added_by_id = p_membership and d.state = 'uploading' and d.received = d.size_bytes;
  if not found then return; end if;
  if p_refused is not null then delete from document_part where document_id = p_document;
  elsif p_scans then perform graphile_worker.add_job('scan-document', json_build_object('documentId', p_document), max_attempts => 25);
  end if;
end $$;

-- What the virus scanner says, for the system.
create function record_scan(p_membership uuid, p_document uuid, p_clean boolean) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' then return; end if;
  update document set state = case when p_clean then 'kept' else 'refused' end, refused_because = case when not p_clean then 'virus' end
    where id = p_document and state = 'checking';
  if not found or p_clean then return; end if;
  delete from document_part where document_id = p_document;
  perform graphile_worker.add_job('document-removed', json_build_object('documentId', p_document, 'referralId', d.referral_id)) from document d where d.id = p_document;
end $$;

-- What `attach` names: a document of this referral that the actor uploaded. Null where there is none.
create function document_to_attach(p_document uuid, p_referral uuid) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select jsonb_build_object('state', d.state, 'refusedBecause', d.refused_because, 'isAttached', d.attached_by_event_id is not null,
                                    'digest', encode(sha256(d.salt || d.sha256), 'hex'))
          from document d where d.id = p_document and d.referral_id = p_referral and d.added_by_id = my_membership());
end $$;

-- In the write of its event. Where somebody was first, all of that is undone and decided again.
create function attach_document(p_referral uuid, p_document uuid, p_event uuid, p_digest text, p_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update document d set attached_by_event_id = p_event, attached_at = p_at
    where d.id = p_document and d.referral_id = p_referral and d.added_by_id = my_membership() and d.attached_by_event_id is null and d.state in ('checking', 'kept')
      and encode(sha256(d.salt || d.sha256), 'hex') = p_digest;
  if not found then raise exception 'the document has moved on' using errcode = 'OW412'; end if;
end $$;

-- Name and content of what an event attached, for good; and in the answers that were kept for a retry.
create function redact_document(p_event uuid) returns void
language plpgsql set search_path = public, pg_temp as $$
declare d document;
begin
  update document x set name = null, content_type = null, sha256 = null, salt = null, refused_because = null, state = 'redacted'
    where x.attached_by_event_id = p_event and x.state <> 'redacted' returning x.* into d;
  if not found then return; end if;
  delete from document_part where document_id = d.id;
  update idempotency_key k set answer = (k.answer::jsonb || '{"name": null}')::text
    where k.membership_id = d.added_by_id and k.answer like '%"id":"' || d.id || '"%' and k.answer::jsonb ->> 'id' = d.id::text;
end $$;

-- Is what an event attached no longer what it was? What was taken out, or had a virus, has no content to compare.
create function is_document_altered(p_event uuid, p_data jsonb) returns boolean
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return not exists (select from document d where d.id = (p_data ->> 'attachmentId')::uuid and d.attached_by_event_id = p_event
    and (d.state = 'redacted'
      or encode(sha256(d.salt || d.sha256), 'hex') = p_data ->> 'digest'
         and (d.state = 'refused'
           -- what another store has is compared each time that it is read
           or exists (select from document_part p where p.document_id = d.id and p.key is not null)
              and (select sum(coalesce(p.length, length(p.bytes))) from document_part p where p.document_id = d.id) = d.size_bytes
           or d.sha256 = (select sha256(string_agg(p.bytes, ''::bytea order by p.position)) from document_part p where p.document_id = d.id))));
end $$;

-- What nobody attached, for the system: uploads that were given up.
create function forget_documents(p_membership uuid, p_before timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' then return; end if;
  delete from document d where d.attached_by_event_id is null and d.created_at < p_before;
end $$;
