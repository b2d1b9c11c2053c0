-- Finding somebody, adding them and opening their page. Who searches usually does not yet see the person, so candidates come from functions that
-- do (SECURITY DEFINER); each asks for the actor's role itself and answers what matches, never a list to browse.

-- A name as it is compared: case, accents, apostrophes, hyphens, spaces and invisible marks make no difference. Letters that do not decompose are
-- spelled out. Null where nothing is left. Marks of other scripts carry meaning (Devanagari vowels) and stay.
create function name_key(p_name text) returns text language sql immutable parallel safe
  return nullif(regexp_replace(
    replace(replace(replace(replace(translate(lower(normalize(p_name, NFKD)), 'øđłðıħ', 'odldih'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    '[\u0300-\u036f\u0027\u0060\u02b9-\u02bf\u05f3\u2018-\u201b\u2032\u002d\u2010-\u2015\u2212\u0020.,\u00ad\u061c\u200b-\u200f\u2060\ufeff]', '', 'g'), '');

-- Stored, and compared by equality: LIKE, lower() and trigrams are not leakproof, lose the index under policies and grow with the table.
alter table person
  add column family_key text generated always as (name_key(family)) stored,
  add column given_key text generated always as (name_key(given)) stored,
  drop column family_lower,
  drop column given_lower;
create index person_family on person (family_key, birth_date, id);
-- everything that a search by date of birth leaves people out by, so that only those it finds are looked at in the table
create index person_birth on person (birth_date, family_key, id);

-- in a schema of its own: what it brings is nobody's to call but our functions'
create schema extensions;
create extension fuzzystrmatch schema extensions;

-- Adding: a referrer's or the desk's business, in their own name; the rows beside a person are added by who added the person.
create policy adds on person for insert with check (
  added_by_id = (select my_membership()) and added_by_organisation_id = (select my_organisation()) and (select my_role()) in ('referrer', 'coordinator'));
create policy adds on person_identifier for insert with check (
  exists (select from person p where p.id = person_id and p.added_by_id = (select my_membership())));
create policy adds on person_address for insert with check (
  exists (select from person p where p.id = person_id and p.added_by_id = (select my_membership())));
create policy adds on person_contact for insert with check (
  exists (select from person p where p.id = person_id and p.added_by_id = (select my_membership())));
create policy adds on matching_queue for insert with check (asked_by_id = (select my_membership()));

-- A number or an address of the web tells where somebody is as well as a street does. (Who added a restricted person no longer reads these either.)
drop policy known on person_contact;
create policy known on person_contact for select using (
  exists (select from person p where p.id = person_id and not p.restricted));

-- A reference finds the person of a referral that was sent, whoever holds it: only for the functions below, and only that one row.
create policy found_by_reference on referral for select to current_user using (
  reference = nullif(current_setting('app.reference', true), '') and submitted_at is not null);

create function may_find_people() returns boolean language sql stable
  return coalesce(my_role() in ('referrer', 'triager', 'service-manager', 'coordinator'), false);

-- The candidates of a search, by equality and `= any` only. By name and date of birth: everyone born that day whose name is about the same (the
-- caller counts the typing errors as people make them: two letters swapped are one of his and two of levenshtein's), and whoever has that very name and one of the dates a typing error away. Without an address where restricted.
-- PL/pgSQL keeps the plan, which costs more than the search (0.4 ms with it, 3 ms without, among 200,000 people).
create function people_like(p_nhs_number text, p_reference text, p_family text, p_given text, p_birth_date date, p_near_dates date[]) returns setof jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare v_family text := name_key(p_family); v_given text := name_key(p_given); v_far integer := case when length(v_family) >= 8 then 4 else 2 end;
begin
  return query
  with candidate as (
    select i.person_id as id from person_identifier i where i.system = 'nhs-number' and i.value = p_nhs_number
    union
    select r.person_id from referral r where r.reference = p_reference
    union
    select p.id from person p
      where p.birth_date = p_birth_date
        -- it takes no more than 255 letters
        and extensions.levenshtein_less_equal(left(p.family_key, 200), left(v_family, 200), v_far) <= v_far
    union
    select p.id from person p where p.family_key = v_family and p.birth_date = any (p_near_dates))
  -- found by any of their records, shown as the one that they lead to
  select jsonb_build_object('id', p.id, 'name', person_name(p.given, p.family), 'family', p.family, 'given', p.given, 'birthDate', p.birth_date,
    'approximateAge', p.approximate_age, 'deceasedOn', died_on(p.id), 'restricted', is_restricted(p.id),
    'nhsNumber', (select min(i.value) from person_identifier i where i.person_id = any (records_of(p.id)) and i.system = 'nhs-number'),
    'postcode', (select a.postcode from person_address a where a.person_id = p.id and not is_restricted(p.id)),
    'foundBirthDate', v.birth_date, 'familyKey', v.family_key, 'givenKey', v.given_key, 'askedFamilyKey', v_family, 'askedGivenKey', v_given)
  from candidate c join person v on v.id = c.id join person p on p.id = root_of(c.id)
  where (select may_find_people());
end $$;

create function find_people(p_membership uuid, p_nhs_number text, p_reference text, p_family text, p_given text, p_birth_date date, p_near_dates date[])
returns setof jsonb language plpgsql set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null), set_config('app.reference', coalesce(p_reference, ''), true);
  return query select people_like(p_nhs_number, p_reference, p_family, p_given, p_birth_date, p_near_dates);
end $$;

-- Who has this NHS number, asked before a person is added under it. It makes others who add the same number wait for the end of this transaction, so
-- that of twenty at once one adds and the rest find. `agrees`: family name and date of birth are those known; only then is `person` more than an id.
create function claim_nhs_number(p_number text, p_family text, p_birth_date date) returns table (agrees boolean, person jsonb)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if not may_find_people() then return; end if;
  perform pg_advisory_xact_lock(hashtextextended('nhs-number ' || p_number, 0));
  return query
  select coalesce(p.family_key = name_key(p_family) and p.birth_date = p_birth_date, false),
         case when p.family_key = name_key(p_family) and p.birth_date = p_birth_date
              then jsonb_build_object('id', p.id, 'version', p.version, 'name', person_name(p.given, p.family), 'given', p.given, 'family', p.family,
                                      'birthDate', p.birth_date, 'nhsNumber', p_number, 'restricted', is_restricted(p.id))
              else jsonb_build_object('id', p.id) end
  from person_identifier i join person p on p.id = root_of(i.person_id)
  where i.system = 'nhs-number' and i.value = p_number;
end $$;

-- The person's own data as their page shows it, under row-level security; null where this actor may not know they exist. `basis` is for the audit.
-- An S flag takes out where they are: address, telephone, email and practice, as the Personal Demographics Service does for its restricted records.
-- Asked by any of a person's records it is the one that they lead to (migration 0021), with what another one knows and this one does not.
create function read_person(p_membership uuid, p_purpose text, p_person uuid) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_records uuid[]; v_restricted boolean;
begin
  perform act_as(p_membership, p_purpose);
  v_records := records_of(p_person);
  v_restricted := is_restricted(p_person);
  return (
    select jsonb_build_object(
      'basis', basis_for(p.id),
      'person', jsonb_build_object(
        'id', p.id, 'version', p.version, 'name', person_name(p.given, p.family), 'given', p.given, 'family', p.family,
        'birthDate', p.birth_date, 'approximateAge', p.approximate_age, 'sex', p.sex, 'language', p.language,
        'deceasedOn', died_on(p.id), 'restricted', v_restricted, 'unmatched', p.unmatched,
        'nhsNumber', (select min(i.value) from person_identifier i where i.person_id = any (v_records) and i.system = 'nhs-number'),
        'identifiers', (select coalesce(jsonb_agg(jsonb_build_object('system', i.system, 'value', i.value) order by i.system desc, i.value), '[]')
                        from person_identifier i where i.person_id = any (v_records)),
        'address', case when v_restricted then jsonb_build_object('restricted', true, 'words',
                     'Location restricted: contact through ' || coalesce((select s.name from service s where s.desk), 'the coordinator'))
                   else (select jsonb_build_object('lines', to_jsonb(a.lines), 'postcode', a.postcode) from person_address a
                         where a.person_id = any (v_records) order by array_position(v_records, a.person_id) limit 1) end,
        'phone', c.phone, 'email', c.email,
        -- what somebody said of themselves on the public page (migration 0033) stands behind what was said to somebody here
        'safeContact', (select s.safe_contact from person_contact s join person q on q.id = s.person_id where s.person_id = any (v_records) and s.safe_contact is not null
                        order by q.added_by_id = '00000000-0000-7000-8000-000000000006', array_position(v_records, s.person_id) limit 1),
        'registeredPractice', (select jsonb_build_object('id', o.id, 'name', o.name, 'odsCode', o.ods_code)
                               from organisation o where o.id = p.registered_practice_id and not v_restricted),
        'related', related_to(p.id),
        'otherRecords', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'name', person_name(q.given, q.family), 'birthDate', q.birth_date,
                                    'approximateAge', q.approximate_age, 'phone', d.phone) order by array_position(v_records, q.id)), '[]')
                         from person q left join person_contact d on d.person_id = q.id where q.id = any (v_records) and q.id <> p.id),
        'objections', objections_to(p.id),
        'createdAt', iso(p.created_at), 'updatedAt', iso(p.updated_at)))
    from person p left join person_contact c on c.person_id = p.id where p.id = v_records[1]);
end $$;
