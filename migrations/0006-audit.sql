-- Who looked at, searched for, was refused or did what. Entries are written in batches, each one row, chained to the one before: that is the record,
-- and all that an answer waits for. Every minute the entries are filed, a row each, to be searched by.

create table audit_batch (
  id      bigint primary key,
  at      timestamptz not null,
  -- verbatim: the chain covers this text
  entries json not null,
  hash    bytea not null
) with (toast_tuple_target = 8160); -- kept whole in its page: compressing each would cost more than all the rest of its write
create table audit_head (
  only_one boolean primary key default true check (only_one),
  batch    bigint not null,
  hash     bytea not null
);
insert into audit_head (batch, hash) values (0, sha256('onward audit'));

create table audit_filed (
  -- no foreign key: an entry of a batch that is not there is a fault like any other that verification finds
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
-- pages are in the order of the chain, newest first: a total order, where times may be equal
create index audit_filed_person on audit_filed (person_id, batch desc, seq desc) where person_id is not null;
create index audit_filed_referral on audit_filed (referral_id, batch desc, seq desc) where referral_id is not null;
create index audit_filed_actor on audit_filed (membership_id, batch desc, seq desc);
create table audit_filed_to (
  only_one boolean primary key default true check (only_one),
  batch    bigint not null
);
insert into audit_filed_to (batch) values (0);

-- The entries of the batches after one, as rows.
create function audit_rows(p_after bigint, p_to bigint) returns setof audit_filed language sql stable
  begin atomic
    select b.id, e.seq::int, e.at, e."membershipId", e.action, e.outcome, e."personId", e."referralId", e."serviceId", e.basis, e."requestId"
    from audit_batch b, rows from (json_to_recordset(b.entries) as (at timestamptz, "membershipId" uuid, action text, outcome int, "personId" uuid,
                                   "referralId" uuid, "serviceId" uuid, basis text, "requestId" text)) with ordinality
           as e (at, "membershipId", action, outcome, "personId", "referralId", "serviceId", basis, "requestId", seq)
    where b.id > p_after and b.id <= p_to;
  end;

-- Every entry, filed already or not yet.
create view audit_entry with (security_invoker = true) as
  select * from audit_filed
  union all
  select * from audit_rows((select batch from audit_filed_to), (select batch from audit_head));

create function audit_hash(p_previous bytea, p_id bigint, p_at timestamptz, p_entries text) returns bytea language sql stable
  return sha256(p_previous || convert_to(concat_ws('|', p_id, (extract(epoch from p_at) * 1000000)::bigint, p_entries), 'UTF8'));

-- Appends one batch. The head row is the lock: batches of several processes follow one another, never fork.
create function write_audit(p_at timestamptz, p_entries text) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_batch bigint; v_hash bytea;
begin
  update audit_head set batch = batch + 1, hash = audit_hash(hash, batch + 1, p_at, p_entries) returning batch, hash into v_batch, v_hash;
  insert into audit_batch (id, at, entries, hash) values (v_batch, p_at, p_entries::json, v_hash);
  return v_batch;
end $$;

-- Files the entries of the next batches; false where none are left. Batches become visible in their order, so that none is passed over.
create function file_audit(p_batches integer) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_from bigint; v_to bigint;
begin
  select batch into v_from from audit_filed_to for update;
  v_to := least((select batch from audit_head), v_from + p_batches);
  insert into audit_filed select * from audit_rows(v_from, v_to);
  update audit_filed_to set batch = v_to where batch < v_to;
  return v_to = v_from + p_batches;
end $$;

-- The first batch whose text does not give its hash, or whose entries were filed as something else; null where all holds.
create function first_broken_audit_batch() returns bigint
language plpgsql stable set search_path = public, pg_temp as $$
declare v_hash bytea := sha256('onward audit'); v_last bigint := 0; v_filed bigint := (select batch from audit_filed_to); b record;
begin
  for b in select id, at, entries::text as said, hash from audit_batch order by id loop
    v_hash := audit_hash(v_hash, b.id, b.at, b.said);
    if b.id <> v_last + 1 or v_hash <> b.hash then return v_last + 1; end if;
    if b.id <= v_filed and exists ((select * from audit_rows(v_last, b.id) except select * from audit_filed f where f.batch = b.id)
                                   union all (select * from audit_filed f where f.batch = b.id except select * from audit_rows(v_last, b.id))) then
      return b.id;
    end if;
    v_last := b.id;
  end loop;
  if not exists (select from audit_head where batch = v_last and hash = v_hash) then return v_last + 1; end if;
  return (select min(greatest(f.batch, 1)) from audit_filed f where f.batch < 1 or f.batch > v_filed);
end $$;
