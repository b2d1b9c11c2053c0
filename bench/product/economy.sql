-- Organisations, services, users and people, by the numbers and names of economy.mjs.
create function pg_temp.bench_id(kind int, n bigint) returns uuid language sql immutable
  return ('01900000-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;

-- 1 … 50 practices, 51 … 60 trusts, 61 the hub with the desk
insert into organisation (id, kind, name, created_at, updated_at)
  select pg_temp.bench_id(1, n), case when n <= 50 then 'gp-practice' when n <= 60 then 'nhs-trust' else 'other' end, 'Organisation ' || n, now(), now()
  from generate_series(1, 61) n;

insert into service (id, organisation_id, name, description, category, state, referable, statutory_duty, self_referral, desk, criteria, on_call_always,
                     required_supplements, languages, details, version, created_at, updated_at)
  select pg_temp.bench_id(2, n), pg_temp.bench_id(1, case when n <= 200 then 51 + (n - 1) / 20 else 61 end), 'Service ' || n, 'Service ' || n || ' of the bench.',
    'Category ' || n % 15, 'open', true, false, false, n = 201, '[]', true, '{}', '{}', '{}', 1, now(), now()
  from generate_series(1, 201) n;

-- 1 … 50 GPs, 51 … 60 triagers, 61 the coordinator
insert into app_user (id, issuer, subject, name, created_at)
  select pg_temp.bench_id(3, n), ':issuer', case when n <= 50 then 'bench-gp-' || n when n <= 60 then 'bench-triager-' || n - 50 else 'bench-coordinator' end,
    'Person ' || n, now()
  from generate_series(1, 61) n;
insert into membership (id, user_id, organisation_id, role, created_at)
  select pg_temp.bench_id(4, n), pg_temp.bench_id(3, n), pg_temp.bench_id(1, n), case when n <= 50 then 'referrer' when n <= 60 then 'triager' else 'coordinator' end, now()
  from generate_series(1, 61) n;
insert into membership_service (membership_id, service_id)
  select pg_temp.bench_id(4, case when n <= 200 then 51 + (n - 1) / 20 else 61 end), pg_temp.bench_id(2, n) from generate_series(1, 201) n;

insert into person (id, family, given, birth_date, restricted, unmatched, version, registered_practice_id, added_by_id, added_by_organisation_id, created_at, updated_at)
  select pg_temp.bench_id(5, p), family.name, given.name, date '1930-01-01' + (p::bigint * 7919 % 32000)::int, false, false, 1,
    pg_temp.bench_id(1, 1 + p % 50), pg_temp.bench_id(4, 1 + p % 50), pg_temp.bench_id(1, 1 + p % 50), now(), now()
  from generate_series(1, :people) p join family on family.n = pg_temp.family_number(p) join given on given.n = p % 300;
insert into person_identifier (person_id, system, value)
  select pg_temp.bench_id(5, n), 'nhs-number', (9000000000 + n)::text from generate_series(1, :people) n;
