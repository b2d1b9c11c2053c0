-- What each of the referrals copied from the patterns is: temporary tables `pattern` (as sent through the API) and `plan` (a row for each copy).
create function pg_temp.bench_id(kind int, n bigint) returns uuid language sql immutable
  return ('01900000-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;

create temp table plan as
  select n, case when (n - 1) / 200 % 20 < 9 then 'untouched' when (n - 1) / 200 % 20 = 9 then 'accepted' else 'closed' end as pattern,
    'ONW-' || lpad((n / 10000)::text, 4, '0') || '-' || lpad((n % 10000)::text, 4, '0') as reference,
    pg_temp.bench_id(6, n) as referral, pg_temp.bench_id(7, n) as response, pg_temp.bench_id(5, 1 + n::bigint * 7919 % :people) as person,
    pg_temp.bench_id(2, 1 + n * 31 % 200) as service,
    pg_temp.bench_id(3, 1 + n % 50) as gp, pg_temp.bench_id(4, 1 + n % 50) as gp_membership, pg_temp.bench_id(1, 1 + n % 50) as practice,
    pg_temp.bench_id(3, 51 + n * 31 % 200 / 20) as triager, pg_temp.bench_id(4, 51 + n * 31 % 200 / 20) as triager_membership,
    -- what is open was sent in the last hour, so that nothing of it is late
    case when (n - 1) / 200 % 20 <= 9 then n * 7919::bigint % 3600 * interval '1 second' else (1 + n * 7919::bigint % 700) * interval '1 day' end as ago
  from generate_series(1, :referrals) n;
create unique index on plan (pattern, n);

-- all patterns were sent by the GP of practice 1 to service 1
create temp table pattern as
  select p.name, r.id as referral, r.response_id as response, r.person_id as person, r.service_id as service,
    pg_temp.bench_id(3, 1) as gp, pg_temp.bench_id(4, 1) as gp_membership, pg_temp.bench_id(1, 1) as practice,
    pg_temp.bench_id(3, 51) as triager, pg_temp.bench_id(4, 51) as triager_membership
  from json_each_text(':patterns') p (name, id) join referral r on r.id = p.id::uuid;
analyze plan;
