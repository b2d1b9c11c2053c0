-- The story: what was told of a person in any referral, for the next form to offer. It is read from the answers themselves and kept nowhere else, so that
-- what is corrected, redacted or entered in error is out of it at once.
--
-- `app.story` is on while it is read: then, and only then, answers are seen under a sharing agreement too. What a referral's own page shows stays as it was.
create function is_story_read() returns boolean language plpgsql stable as $$
begin
  return coalesce(current_setting('app.story', true), '') = 'on';
end $$;

-- Between the actor's organisation and the one that recorded it an agreement is in force, and it names the category (any of its categories, for null).
-- Who works in neither health nor care is told nothing clinical: of an agreement they have what was said of safety alone. What the person objects to is shared
-- with nobody (migration 0021).
create function is_shared(p_person uuid, p_organisation uuid, p_category text) returns boolean
language plpgsql stable as $$
begin
  return my_role() in ('referrer', 'triager', 'service-manager', 'coordinator')
     and (p_category is null or am_professional() or p_category in ('safeguarding', 'police'))
     and exists (select from sharing_agreement_party mine
                   join sharing_agreement a on a.id = mine.agreement_id and a.ends_on >= current_date and (p_category is null or p_category = any (a.categories))
                   join sharing_agreement_party theirs on theirs.agreement_id = a.id and theirs.organisation_id = p_organisation
                 where mine.organisation_id = my_organisation())
     and not objects_to_sharing(p_person, p_category);
end $$;

-- The person must be one whom the actor may open: that is asked of the person's own policies.
create policy story on response for select using (
  (select is_story_read()) and told_at is not null and is_shared(person_id, organisation_id, null) and exists (select from person p where p.id = person_id));
create policy story on response_part for select using (
  (select is_story_read()) and exists (select from response s where s.id = response_id and s.told_at is not null and is_shared(s.person_id, response_part.organisation_id, category)));

-- Why the actor may read it, and all that was told of the person in every revision of each answer, category by category; null where they may not know of
-- the person.
create function read_story(p_membership uuid, p_purpose text, p_person uuid) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
declare v_basis jsonb; v_parts jsonb;
begin
  perform act_as(p_membership, p_purpose);
  v_basis := to_jsonb(basis_for(p_person));
  if v_basis is null then return null; end if;
  perform set_config('app.story', 'on', true);
  select coalesce(jsonb_agg(jsonb_build_object('responseId', p.response_id, 'category', p.category, 'form', jsonb_build_object('key', s.form_key, 'version', s.form_version),
                    'answers', p.answers::jsonb, 'recordedBy', u.name, 'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind), 'recordedAt', iso(p.at))
                  order by p.response_id, p.category, p.revision), '[]')
    into v_parts
    from response s join response_part p on p.response_id = s.id
      join membership m on m.id = p.recorded_by_id join app_user u on u.id = m.user_id join organisation o on o.id = p.organisation_id
    where s.person_id = any (records_of(p_person)) and s.told_at is not null and p.answers is not null;
  perform set_config('app.story', '', true);
  return jsonb_build_object('basis', v_basis, 'parts', v_parts);
end $$;
