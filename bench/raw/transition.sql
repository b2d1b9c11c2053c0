\set referral random(1, :referrals)
begin;
select version from referral where id = :referral for update \gset
update referral set state = case when state = 'TRIAGE' then 'ACCEPTED' else 'TRIAGE' end, version = version + 1, updated_at = now() where id = :referral and version = :version;
insert into referral_event (referral_id, seq, type, actor_id, from_state, to_state, data) values (:referral, :version + 1000, 'TRIAGED', 7, 'X', 'TRIAGE', '{"comment":"x"}'::jsonb);
commit;
