-- Who looked at, searched for, was refused or did what. Rows come in batches; each batch is chained to the one before.

create table audit_batch (
  id     bigint primary key,
  at     timestamptz not null,
  size   integer not null,
  hash   bytea not null
);
create table audit_head (
  only_one boolean primary key default true check (only_one),
  batch    bigint not null,
  hash     bytea not null
);
insert into audit_head (batch, hash) values (0, sha256('onward audit'));

create table audit_entry (
  -- no foreign key: an entry of a batch that is not there breaks the chain like any other
  batch         bigint not null,
  seq           integer not null,
  at            timestamptz not null,
  membership_id uuid,
  action        text not null,
  outcome       integer not null,
  person_id     uuid,
  referral_id   uuid,
  service_id    uuid,
  basis         text,
  request_id    text,
  primary key (batch, seq)
);
create index audit_entry_person on audit_entry (person_id, at desc) where person_id is not null;
create index audit_entry_referral on audit_entry (referral_id, at desc) where referral_id is not null;
create index audit_entry_actor on audit_entry (membership_id, at desc);

-- What the chain covers of an entry: every stored field, in words that no setting of the server changes.
create function audit_entry_text(e audit_entry) returns text language sql stable
  return concat_ws('|', e.seq, (extract(epoch from e.at) * 1000000)::bigint, coalesce(e.membership_id::text, '-'), e.action, e.outcome,
                   coalesce(e.person_id::text, '-'), coalesce(e.referral_id::text, '-'), coalesce(e.service_id::text, '-'),
                   coalesce(e.basis, '-'), coalesce(e.request_id, '-'));

-- Appends one batch. The head row is the lock: batches of several processes follow one another, never fork.
create function write_audit(p_at timestamptz, p_entries jsonb) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_batch bigint; v_hash bytea;
begin
  update audit_head set batch = batch + 1 returning batch, hash into v_batch, v_hash;
  with written as (
    insert into audit_entry (batch, seq, at, membership_id, action, outcome, person_id, referral_id, service_id, basis, request_id)
      select v_batch, e.n, e.at, e."membershipId", e.action, e.outcome, e."personId", e."referralId", e."serviceId", e.basis, e."requestId"
      from rows from (jsonb_to_recordset(p_entries) as (at timestamptz, "membershipId" uuid, action text, outcome int, "personId" uuid, "referralId" uuid,
                                                        "serviceId" uuid, basis text, "requestId" text)) with ordinality
        as e (at, "membershipId", action, outcome, "personId", "referralId", "serviceId", basis, "requestId", n)
      returning audit_entry)
  insert into audit_batch (id, at, size, hash)
    select v_batch, p_at, count(*), sha256(v_hash || convert_to(string_agg(audit_entry_text(w.audit_entry), e'\n' order by (w.audit_entry).seq), 'UTF8'))
    from written w returning hash into v_hash;
  update audit_head set hash = v_hash;
  return v_batch;
end $$;

-- The first batch whose stored rows do not give its hash; null where the whole chain holds.
create function first_broken_audit_batch() returns bigint
language plpgsql stable set search_path = public, pg_temp as $$
declare v_hash bytea := sha256('onward audit'); v_last bigint := 0; b record;
begin
  for b in select id, size, hash from audit_batch order by id loop
    v_hash := sha256(v_hash || convert_to(coalesce((select string_agg(audit_entry_text(e), e'\n' order by e.seq) from audit_entry e where e.batch = b.id), ''), 'UTF8'));
    if b.id <> v_last + 1 or v_hash <> b.hash then return v_last + 1; end if;
    v_last := b.id;
  end loop;
  if not exists (select from audit_head where batch = v_last and hash = v_hash) then return v_last + 1; end if;
  if exists (select from audit_entry e where e.batch > v_last) then return v_last + 1; end if;
  if exists (select from audit_entry e where e.batch < 1) then return 1; end if;
  return null;
end $$;
