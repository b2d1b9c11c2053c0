-- People who refer themselves. They have no account: what they send on the public page is sent by one membership of role `patient`, in which nobody can
-- sign in. Its organisation is the sender: whoever works there as a referrer answers for the person what a service asks back, and is told of each step.
insert into organisation (id, kind, name, description, created_at, updated_at)
  values ('00000000-0000-7000-8000-000000000004', 'self', 'Self-referral line', 'Speaks for people who referred themselves.', '2026-01-01Z', '2026-01-01Z');
insert into app_user (id, issuer, subject, name, created_at)
  values ('00000000-0000-7000-8000-000000000005', 'onward', 'self-referrer', 'The person themselves', '2026-01-01Z');
insert into membership (id, user_id, organisation_id, role, created_at)
  values ('00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000004', 'patient', '2026-01-01Z');

-- A service is asked for its name, address and telephone by whoever looks for help: only what takes self-referral is listed to them, and it is few.
create index service_self_referral on service (public_name_lower, id) where self_referral and referable and state = 'open';

create function am_self_referrer() returns boolean language sql stable
  return coalesce(my_membership() = '00000000-0000-7000-8000-000000000006', false);

-- They add themselves, as somebody new: a public page claims nobody's record. Whether they are known already is for the matching queue.
create policy adds_themselves on person for insert with check (
  (select am_self_referrer()) and added_by_id = (select my_membership()) and added_by_organisation_id = (select my_organisation()));
create policy added_themselves on person for select using ((select am_self_referrer()) and added_by_id = (select my_membership()));
