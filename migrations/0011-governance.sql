-- Information governance reads the audit, and answers for the record being whole; it reads no referral.

alter table audit_batch enable row level security;
alter table audit_batch force row level security;
alter table audit_filed enable row level security;
alter table audit_filed force row level security;
-- write_audit, file_audit and the verification run as the owner
create policy definer on audit_batch to current_user using (true) with check (true);
create policy definer on audit_filed to current_user using (true) with check (true);
create policy governs on audit_batch for select using ((select my_role()) in ('information-governance', 'system'));
create policy governs on audit_filed for select using ((select my_role()) in ('information-governance', 'system'));

-- The next referrals, by id, whose chains are looked at, up to the first broken one. Governance may not see them, so it is the system that
-- looks, and all that comes out is an id and a place in the chain. In slices, since a whole economy takes longer than a statement may.
create function verify_referral_chains(p_after uuid, p_limit integer)
returns table (checked integer, last uuid, broken uuid, broken_seq integer)
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_caller text := current_setting('app.membership', true); v_id uuid;
begin
  if my_role() is distinct from 'information-governance' then
    raise exception 'only information governance verifies the chains' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('app.membership', '00000000-0000-7000-8000-000000000003', true);
  checked := 0;
  for v_id in select r.id from referral r where p_after is null or r.id > p_after order by r.id limit p_limit loop
    checked := checked + 1;
    last := v_id;
    broken_seq := first_broken_event(v_id);
    if broken_seq is not null then
      broken := v_id;
      exit;
    end if;
  end loop;
  perform set_config('app.membership', v_caller, true);
  return next;
end $$;
