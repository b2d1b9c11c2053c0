-- :people people, the same as the product's.
insert into person (id, nhs_number, family, given, birth_date)
  select p, (9000000000 + p)::text, family.name, given.name, date '1930-01-01' + (p::bigint * 7919 % 32000)::int
  from generate_series(1, :people) p join family on family.n = pg_temp.family_number(p) join given on given.n = p % 300;
select setval(pg_get_serial_sequence('person', 'id'), :people);
