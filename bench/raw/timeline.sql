\set referral random(1, :referrals)
select r.*, p.family, p.given, p.nhs_number from referral r join person p on p.id = r.person_id where r.id = :referral;
select seq, type, actor_id, from_state, to_state, data, at from referral_event where referral_id = :referral order by seq;
