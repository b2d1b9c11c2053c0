-- Assessments: a scored form about a person, as it was answered and as the server scored it. They are beside the referrals and not in them: one that is made
-- on a referral is that referral's too, and what a score does to a referral is an event there (`reprioritise`, by the system).
create table assessment (
  id              uuid primary key,
  person_id       uuid not null references person (id),
  -- made on this referral; null where it was made of the person alone
  referral_id     uuid references referral (id),
  form_key        text not null,
  form_version    integer not null,
  -- of all that was answered: a score is for whom all of it is for
  categories      text[] not null check (categories <> '{}'),
  answers         jsonb not null,
  -- scales, alerts, priority and what is missing, by the form version of then
  result          jsonb not null,
  -- the referrals whose priority it raised: referralId, reference, from, to
  raised          jsonb not null,
  author_id       uuid not null,
  organisation_id uuid not null,
  recorded_at     timestamptz not null,
  in_error_at     timestamptz,
  in_error_by_id  uuid,
  in_error_note   text,
  -- since when it is lawfully taken out: of what was answered and scored nothing is left
  redacted_at     timestamptz,
  foreign key (form_key, form_version) references form (key, version),
  check (num_nulls(in_error_at, in_error_by_id, in_error_note) in (0, 3))
);
create index assessment_person on assessment (person_id, recorded_at desc, id desc);
create index assessment_referral on assessment (referral_id) where referral_id is not null;

-- Kept as it was recorded, against everybody; that it was a mistake is said once, beside it, and a redaction empties it for good.
create function assessment_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.id, new.referral_id, new.form_key, new.form_version, new.categories, new.raised, new.author_id, new.organisation_id, new.recorded_at)
         is not distinct from
       (old.id, old.referral_id, old.form_key, old.form_version, old.categories, old.raised, old.author_id, old.organisation_id, old.recorded_at)
       and ((new.answers, new.result, new.redacted_at) is not distinct from (old.answers, old.result, old.redacted_at)
            or old.redacted_at is null and new.redacted_at is not null and new.answers = '{}' and new.result -> 'scales' = '[]' and is_redacting())
       and (old.in_error_at is null
            or (new.in_error_at, new.in_error_by_id, new.in_error_note) is not distinct from (old.in_error_at, old.in_error_by_id, old.in_error_note)) then
      return new;
    end if;
  end if;
  raise exception 'an assessment is kept as it was recorded' using errcode = 'restrict_violation';
end $$;
create trigger assessment_is_kept before update or delete on assessment for each row execute function assessment_is_kept();
alter table assessment enable always trigger assessment_is_kept;

-- Scores are for who works in health or care and takes part in referrals, and for the coordinator, who reads what lies on the desk. The police see none.
create function am_assessor() returns boolean language plpgsql stable as $$
begin
  return coalesce(my_role() = 'coordinator' or my_role() in ('referrer', 'triager', 'service-manager') and am_professional(), false);
end $$;

-- A sent referral of this person, by whichever of their records (migration 0021).
create function is_referral_of(p_referral uuid, p_person uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from referral r where r.id = p_referral and r.person_id = any (records_of(p_person)) and r.submitted_at is not null);
end $$;

alter table assessment enable row level security;
alter table assessment force row level security;
-- Whoever may open the person, and: whose organisation recorded it; who has the referral in hand or reads summaries of it; or has an agreement in force with who
-- recorded it that names all its categories.
create policy seen on assessment for select using (
  (select my_role()) = 'system'
  or (select am_assessor()) and exists (select from person p where p.id = person_id)
     and (organisation_id = (select my_organisation())
          or referral_id is not null and view_of(referral_id) ~ '[ch]'
          or not exists (select from unnest(categories) c where not is_shared(person_id, organisation_id, c))));
create policy adds on assessment for insert with check (
  author_id = (select my_membership()) and organisation_id = (select my_organisation()) and (select am_assessor()) and in_error_at is null
  and exists (select from person p where p.id = person_id)
  and (referral_id is null
       or view_of(referral_id) ~ '[ch]' and is_referral_of(referral_id, person_id)));
create policy marks on assessment for update
  using ((select am_assessor()) and organisation_id = (select my_organisation()) and in_error_at is null and exists (select from person p where p.id = person_id))
  with check (in_error_by_id = (select my_membership()));
create policy definer on assessment to current_user using (true) with check (true);

-- A referral that was about somebody else takes along what was assessed on it; one that was entered in error takes it out of the page.
create function assessments_follow() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update assessment set person_id = new.person_id where referral_id = new.id and person_id <> new.person_id;
  if (new.facts ->> 'enteredInError')::boolean then
    update assessment set in_error_at = new.updated_at, in_error_by_id = my_membership(), in_error_note = 'The referral it was made on was entered in error.'
      where referral_id = new.id and in_error_at is null;
  end if;
  return null;
end $$;
create trigger assessments_follow after update on referral for each row
  when (new.person_id <> old.person_id or new.facts ? 'enteredInError' and not old.facts ? 'enteredInError') execute function assessments_follow();

-- As it is told, as far as the actor may know of the referrals.
create function assessment_told(a assessment) returns jsonb language plpgsql stable as $$
begin
  return jsonb_build_object('id', a.id, 'personId', a.person_id,
      'referral', (select jsonb_build_object('id', r.id, 'reference', r.reference) from referral r where r.id = a.referral_id),
      'form', (select jsonb_build_object('key', f.key, 'version', f.version, 'title', f.title) from form f where f.key = a.form_key and f.version = a.form_version),
      'answers', a.answers,
      'raised', (select coalesce(jsonb_agg(x), '[]') from jsonb_array_elements(a.raised) x where exists (select from referral r where r.id = (x ->> 'referralId')::uuid)),
      'recordedAt', iso(a.recorded_at), 'recordedBy', who_recorded(a.author_id),
      'enteredInError', case when a.in_error_at is not null then jsonb_build_object('at', iso(a.in_error_at), 'by', who_recorded(a.in_error_by_id), 'note', a.in_error_note) end,
      'mayEnterInError', a.in_error_at is null and a.organisation_id = my_organisation())
    || a.result;
end $$;

create function who_recorded(p_author uuid) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object('name', u.name, 'organisation', jsonb_build_object('id', o.id, 'name', o.name))
          from membership m join app_user u on u.id = m.user_id join organisation o on o.id = m.organisation_id where m.id = p_author);
end $$;

-- Why the actor may record an assessment of this person, for what kind of organisation, and the referrals that its score may raise: the one it is made on
-- (null where they may not), else those that their services have in hand. Null where they may not know of the person. Where the form's version is retired,
-- since when, and whether their organisation has begun with it: what it recorded of the person last with this version still lacks answers.
create function open_assessment(p_membership uuid, p_purpose text, p_person uuid, p_referral uuid, p_form_key text, p_form_version integer) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_basis jsonb;
begin
  perform act_as(p_membership, p_purpose);
  v_basis := read_person(p_membership, p_purpose, p_person) -> 'basis';
  if v_basis is null then return null; end if;
  return jsonb_build_object('basis', v_basis, 'mayAssess', am_assessor(), 'organisationKind', me(5),
    'retiredAt', (select iso(f.retired_at) from form f where f.key = p_form_key and f.version = p_form_version and f.status = 'retired'),
    'isBegun', coalesce((select jsonb_array_length(a.result -> 'missing') > 0 from assessment a
                         where a.person_id = any (records_of(p_person)) and a.form_key = p_form_key and a.form_version = p_form_version
                           and a.organisation_id = my_organisation() and a.in_error_at is null
                         order by a.recorded_at desc, a.id desc limit 1), false),
    'referrals',
    case when p_referral is not null
         then (select jsonb_build_array(p_referral) where view_of(p_referral) ~ '[ch]' and is_referral_of(p_referral, p_person))
         else (select coalesce(jsonb_agg(r.id order by r.id), '[]') from referral r
               where r.person_id = any (records_of(p_person)) and r.submitted_at is not null and r.due_at is not null
                 and (r.service_id = any (my_services()) or r.desk_service_id = any (my_services()))) end);
end $$;

create function record_assessment(p_membership uuid, p_purpose text, p_id uuid, p_person uuid, p_referral uuid, p_form_key text, p_form_version integer,
                                  p_categories text[], p_answers jsonb, p_result jsonb, p_raised jsonb, p_at timestamptz) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare a assessment;
begin
  perform act_as(p_membership, p_purpose);
  insert into assessment (id, person_id, referral_id, form_key, form_version, categories, answers, result, raised, author_id, organisation_id, recorded_at)
    values (p_id, p_person, p_referral, p_form_key, p_form_version, p_categories, p_answers, p_result, p_raised, p_membership, my_organisation(), p_at)
    returning * into a;
  return assessment_told(a);
end $$;

-- Those of a person, newest first, of one form or of all: those that stand, or those entered in error. Null where the actor may not know of the person.
create function read_assessments(p_membership uuid, p_purpose text, p_person uuid, p_form text, p_in_error boolean, p_after_at timestamptz, p_after_id uuid,
                                 p_limit integer) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_basis jsonb; v_page assessment[];
begin
  perform act_as(p_membership, p_purpose);
  v_basis := read_person(p_membership, p_purpose, p_person) -> 'basis';
  if v_basis is null then return null; end if;
  if not am_assessor() then return jsonb_build_object('basis', v_basis, 'mayAssess', false); end if;
  v_page := array(
    select a from assessment a
    where a.person_id = any (records_of(p_person)) and (p_form is null or a.form_key = p_form) and (a.in_error_at is not null) = p_in_error and a.redacted_at is null
      and (a.recorded_at, a.id) < (coalesce(p_after_at, 'infinity'), coalesce(p_after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    order by a.recorded_at desc, a.id desc limit p_limit + 1);
  return jsonb_build_object('basis', v_basis, 'mayAssess', true,
    'next', case when cardinality(v_page) > p_limit then jsonb_build_array(keyset_time((v_page[p_limit]).recorded_at), (v_page[p_limit]).id) end,
    'items', (select coalesce(jsonb_agg(assessment_told(a) order by a.recorded_at desc, a.id desc), '[]') from unnest(v_page[1:p_limit]) a));
end $$;

-- That it was a mistake; `marked` is false where it is another team's, and the whole null where the actor may not know of it. Said twice, it stays as it was first said.
create function enter_assessment_in_error(p_membership uuid, p_purpose text, p_assessment uuid, p_note text, p_at timestamptz) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare a assessment; v_is_ours boolean;
begin
  perform act_as(p_membership, p_purpose);
  update assessment set in_error_at = p_at, in_error_by_id = p_membership, in_error_note = p_note where id = p_assessment;
  select x.* into a from assessment x where x.id = p_assessment;
  if not found then return null; end if;
  v_is_ours := a.organisation_id = my_organisation();
  return jsonb_build_object('marked', v_is_ours, 'assessment', assessment_told(a));
end $$;
