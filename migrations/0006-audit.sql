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
  batch         bigint not null references audit_batch (id),
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

-- What the chain covers of a batch: every stored field, in words that no setting of the server changes.
create function audit_batch_text(p_batch bigint) returns text language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (select string_agg(concat_ws('|', seq, (extract(epoch from at) * 1000000)::bigint, coalesce(membership_id::text, '-'), action, outcome,
                                      coalesce(person_id::text, '-'), coalesce(referral_id::text, '-'), coalesce(service_id::text, '-'),
                                      coalesce(basis, '-'), coalesce(request_id, '-')), e'\n' order by seq)
          from audit_entry where batch = p_batch);
end $$;

-- Appends one batch. The head row is the lock: batches of several processes follow one another, never fork.
create function write_audit(p_at timestamptz, p_entries jsonb) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_batch bigint; v_hash bytea;
begin
  update audit_head set batch = batch + 1 returning batch, hash into v_batch, v_hash;
  insert into audit_batch (id, at, size, hash) values (v_batch, p_at, jsonb_array_length(p_entries), '');
  insert into audit_entry (batch, seq, at, membership_id, action, outcome, person_id, referral_id, service_id, basis, request_id)
    select v_batch, e.n, (e.j ->> 'at')::timestamptz, (e.j ->> 'membershipId')::uuid, e.j ->> 'action', (e.j ->> 'outcome')::int,
           (e.j ->> 'personId')::uuid, (e.j ->> 'referralId')::uuid, (e.j ->> 'serviceId')::uuid, e.j ->> 'basis', e.j ->> 'requestId'
    from jsonb_array_elements(p_entries) with ordinality as e (j, n);
  v_hash := sha256(v_hash || convert_to(audit_batch_text(v_batch), 'UTF8'));
  update audit_batch set hash = v_hash where id = v_batch;
  update audit_head set hash = v_hash;
  return v_batch;
end $$;

-- The first batch whose stored rows do not give its hash; null where the whole chain holds.
create function first_broken_audit_batch() returns bigint
language plpgsql stable set search_path = public, pg_temp as $$
declare v_hash bytea := sha256('onward audit'); v_last bigint := 0; b record;
begin
  for b in select id, size, hash from audit_batch order by id loop
    v_hash := sha256(v_hash || convert_to(coalesce(audit_batch_text(b.id), ''), 'UTF8'));
    if b.id <> v_last + 1 or v_hash <> b.hash then return v_last + 1; end if;
    v_last := b.id;
  end loop;
  if not exists (select from audit_head where batch = v_last and hash = v_hash) then return v_last + 1; end if;
  return null;
end $$;
