-- How a person is reached, as it was before somebody changed it: who it was told by then, or may still come to harm by it, can be found out.
create table person_contact_before (
  person_id      uuid not null references person (id),
  phone          text,
  email          text,
  safe_contact   jsonb,
  replaced_at    timestamptz not null,
  replaced_by_id uuid not null references membership (id)
);
create index person_contact_before_person on person_contact_before (person_id, replaced_at);
alter table person_contact_before enable row level security;
alter table person_contact_before force row level security;
-- kept, and read by nobody through the product
create policy definer on person_contact_before to current_user using (true) with check (true);

-- How the person is reached from now on, on every record of theirs: what another record had would else show through.
create function put_person_contact(p_person uuid, p_phone text, p_email text, p_safe_contact jsonb, p_at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_records uuid[] := records_of(p_person);
begin
  if coalesce(my_role(), '') not in ('referrer', 'triager', 'service-manager', 'coordinator') then return; end if;
  insert into person_contact_before (person_id, phone, email, safe_contact, replaced_at, replaced_by_id)
    select c.person_id, c.phone, c.email, c.safe_contact, p_at, my_membership() from person_contact c where c.person_id = any (v_records);
  update person_contact set safe_contact = null where person_id = any (v_records) and person_id <> v_records[1];
  insert into person_contact (person_id, phone, email, safe_contact) values (v_records[1], p_phone, p_email, p_safe_contact)
    on conflict (person_id) do update set phone = excluded.phone, email = excluded.email, safe_contact = excluded.safe_contact;
  update person set version = version + 1, updated_at = p_at where id = v_records[1];
end $$;

create function lock_person(p_person uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return (select p.version from person p where p.id = root_of(p_person) for update);
end $$;

-- The same as the actor asks for it: null where they may not know of the person, `restricted` where nobody is shown how they are reached, and so nobody can say that it has changed,
-- `stale` where somebody was first. What opens a person is asked before anything is done past their policies.
create function change_person_contact(p_membership uuid, p_purpose text, p_person uuid, p_version integer, p_phone text, p_email text, p_safe_contact jsonb, p_at timestamptz) returns text
language plpgsql set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, p_purpose);
  if basis_for(p_person) is null then return null; end if;
  if is_restricted(p_person) then return 'restricted'; end if;
  if lock_person(p_person) <> p_version then return 'stale'; end if;
  perform put_person_contact(p_person, p_phone, p_email, p_safe_contact, p_at);
  return 'changed';
end $$;
