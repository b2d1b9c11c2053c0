\set person random(1, :people)
select id, nhs_number, family, given, birth_date from person where (family || ' ' || given) ilike (select family || ' ' || left(given, 2) || '%' from person where id = :person) order by family, given limit 20;
