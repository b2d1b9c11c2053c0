-- The registered practice as a party, referrals that are open already, and how often somebody was referred (docs/adr/0022).

-- What is told across organisations that the person did not ask to be told: to any objection of theirs it gives way, whatever the categories. That there is a
-- referral has no category.
create function objects_to_any_sharing(p_person uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from sharing_objection o where o.person_id = any (records_of(p_person)) and o.withdrawn_at is null);
end $$;

-- Once a referral was sent, its person's registered practice is copied in, by itself and once: not where the practice sent it or has it, nor where the person
-- objects to sharing. Nor where a service that has it, or had it, goes by an alias: what a sexual-health or a domestic-abuse service does, the person tells their
-- GP, or does not. The party has the id of the event that it was sent by, by which it is known from those who were invited by hand.
create function copy_registered_practice(p_submit uuid, p_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  insert into referral_party (id, referral_id, kind, organisation_id, since)
    select e.id, r.id, 'copied', practice.id, p_at
    from referral_event e join referral r on r.id = e.referral_id join service s on s.id = r.service_id
      cross join lateral (select p.registered_practice_id as id from unnest(records_of(r.person_id)) with ordinality record (id, place) join person p on p.id = record.id
                          where p.registered_practice_id is not null order by record.place limit 1) practice
    where e.id = p_submit and r.submitted_at is not null
      and practice.id not in (r.sender_organisation_id, s.organisation_id)
      and not exists (select from jsonb_array_elements_text(r.facts -> 'visited') had (id) join service v on v.id = had.id::uuid where v.public_alias is not null)
      and not objects_to_any_sharing(r.person_id)
      and not exists (select from referral_party q where q.referral_id = r.id and q.organisation_id = practice.id)
    on conflict (id) do nothing;
end $$;

-- Two records that were taken for one and are not: the practice of the one is no longer told, by rule, of the other's referrals.
create function copies_end_with_match(p_record uuid, p_other uuid, p_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_me uuid := my_membership();
begin
  -- as the system: who matches sees few of their referrals
  perform act_as('00000000-0000-7000-8000-000000000003', null);
  update referral_party q set until = p_at
    from referral r
    where r.id = q.referral_id and q.kind = 'copied' and q.until is null
      and exists (select from referral_event e where e.id = q.id)
      and r.person_id = any (records_of(p_record) || records_of(p_other))
      and exists (select from person p where p.id = any (records_of(p_record) || records_of(p_other)) and p.registered_practice_id = q.organisation_id)
      and not exists (select from person p where p.id = any (records_of(r.person_id)) and p.registered_practice_id = q.organisation_id);
  perform act_as(v_me, null);
end $$;

-- Moved to a service that goes by an alias, it is no longer told to who was copied by rule.
create function copies_end_behind_alias(p_referral uuid, p_service uuid, p_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update referral_party q set until = p_at
    where q.referral_id = p_referral and q.kind = 'copied' and q.until is null
      and exists (select from referral_event e where e.id = q.id)
      and exists (select from service s where s.id = p_service and s.public_alias is not null);
end $$;

-- A referral of the person that is open already and stands in the way of another one to this service, as far as the actor may be told of it: {"duplicate": its
-- id}, or null. One that they see, to the same service or, where they may know what both services are, to one of the same category (what a service must do by
-- statute is in the way of nothing else, and nothing else of it). And one by anybody to this
-- very service: where it goes by no alias and has no statutory duty, and the person neither objects to sharing nor has their whereabouts kept. Of that one the
-- actor hears now, and may join it for an hour. All others are as if they were not there.
-- Two that would send the same at once go one after the other, so that the second finds the first.
create function duplicate_of(p_person uuid, p_service uuid, p_referral uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_membership uuid := my_membership(); v_purpose text := my_purpose(); v_records uuid[] := records_of(p_person); v_open uuid[]; v_same uuid; v_found uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended(v_records[1]::text, 0));
  -- as the system: who sends may see none of them
  perform act_as('00000000-0000-7000-8000-000000000003', null);
  v_open := array(select r.id from referral r join service s on s.id = r.service_id join service meant on meant.id = p_service
                  where r.person_id = any (v_records) and r.due_at is not null and r.submitted_at is not null and r.id <> p_referral
                    and (s.id = meant.id or s.category = meant.category));
  if cardinality(v_open) > 0 then
    select r.id into v_same from referral r join service s on s.id = r.service_id
      where r.id = any (v_open) and r.service_id = p_service and s.public_alias is null and not s.statutory_duty
        and not objects_to_any_sharing(p_person) and not is_restricted(p_person)
      order by r.submitted_at desc, r.id limit 1;
  end if;
  perform act_as(v_membership, v_purpose);
  if cardinality(v_open) = 0 then return null; end if;
  select r.id into v_found from referral r join service s on s.id = r.service_id join service meant on meant.id = p_service
    where r.id = any (v_open)
      and (s.id = meant.id or s.category = meant.category and s.statutory_duty = meant.statutory_duty
                              and (am_professional() or s.public_alias is null and meant.public_alias is null))
    order by s.id = meant.id desc, r.submitted_at desc, r.id limit 1;
  if v_found is null then v_found := v_same; end if;
  if v_found is not null and v_found = v_same then perform offer(v_found); end if;
  return case when v_found is not null then jsonb_build_object('duplicate', v_found) end;
end $$;

-- Being told of a referral permits to join it for an hour, by the database's own clock, which is what policies go by. Whoever sees it otherwise needs no offer.
create function offer(p_referral uuid) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update referral_party p set until = now() + interval '1 hour' where p.referral_id = p_referral and p.kind = 'offered' and p.user_id = my_user();
  if found or exists (select from referral r where r.id = p_referral) then return; end if;
  insert into referral_party (id, referral_id, kind, user_id, since, until) values (gen_random_uuid(), p_referral, 'offered', my_user(), now(), now() + interval '1 hour');
end $$;

-- Whoever joined is a party until they leave, and then none.
create function offer_is_taken(p_referral uuid) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update referral_party p set until = now() where p.referral_id = p_referral and p.kind = 'offered' and p.user_id = my_user() and p.until > now();
end $$;

-- How often somebody was referred, by whomever, within 30 and 90 days before a moment: numbers only. Not what was entered in error, or withdrawn as sent in
-- error or as a duplicate.
create function contacts_about(p_person uuid, p_to timestamptz) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (select jsonb_build_object('days30', count(*) filter (where r.submitted_at > p_to - interval '30 days'), 'days90', count(*))
    from referral r
    where r.person_id = any (records_of(p_person)) and r.submitted_at > p_to - interval '90 days' and r.submitted_at <= p_to
      and not coalesce((r.facts ->> 'enteredInError')::boolean, false)
      and not (r.state = 'withdrawn' and coalesce((select e.data ->> 'reason' from referral_event e where e.referral_id = r.id and e.type = 'withdraw'
                                                   order by e.seq desc limit 1), '') in ('duplicate', 'sent-in-error')));
end $$;

-- The same for who has one of the person's referrals in hand; null for others.
create function repeat_contacts(p_referral uuid, p_at timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_membership uuid := my_membership(); v_purpose text := my_purpose(); v_contacts jsonb;
begin
  if view_of(p_referral) !~ 'h' then return null; end if;
  perform act_as('00000000-0000-7000-8000-000000000003', null);
  v_contacts := contacts_about((select r.person_id from referral r where r.id = p_referral), p_at);
  perform act_as(v_membership, v_purpose);
  return v_contacts;
end $$;

-- Of a referral that was sent as the third of its person within 30 days, or a later one: its priority, and how many there were; null otherwise, and once
-- something has come of it. `after` in an event of the system's names the event that it follows from.
create function repeats_at(p_submit uuid) returns jsonb
language plpgsql stable set search_path = public, pg_temp as $$
begin
  return (
    select jsonb_build_object('referralId', r.id, 'priority', r.priority) || counted.contacts
    from referral_event e join referral r on r.id = e.referral_id cross join lateral contacts_about(r.person_id, e.at) counted (contacts)
    where e.id = p_submit and r.due_at is not null and r.submitted_at is not null and (counted.contacts ->> 'days30')::int >= 3
      and not exists (select from referral_event n where n.referral_id = r.id and n.type = 'reprioritise' and n.data ->> 'after' = e.id::text));
end $$;

-- What follows by rule from an event, where it is a sending: the practice is copied in; and repeats_at, for the API to raise the priority by. For the system.
create function after_sending(p_membership uuid, p_event uuid, p_at timestamptz) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' or not exists (select from referral_event e where e.id = p_event and e.type = 'submit') then return null; end if;
  perform copy_registered_practice(p_event, p_at);
  return repeats_at(p_event);
end $$;

-- How many others of the same incident were sent, whoever may see them: that a referral is one of several is told to whoever reads it, and no more of the others.
create function sent_with(p_referral uuid) returns integer
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select count(*) from referral r join referral o on o.group_id = r.group_id and o.id <> r.id and o.sender_organisation_id = r.sender_organisation_id and o.submitted_at is not null
          where r.id = p_referral and not coalesce((o.facts ->> 'enteredInError')::boolean, false));
end $$;
