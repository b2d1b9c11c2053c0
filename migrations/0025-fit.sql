-- What the fit check needs of the past: where referrals to a service went on to. Counted for everybody who chooses a service: no referral, person or
-- sender is told, and no number of fewer than three.
create index referral_party_had on referral_party (service_id, until desc) where kind = 'had';

-- Of the last `p_of` referrals that came to each service, sent or moved there: how many it moved onward before it had accepted them, to which service, and why
-- most often. A transfer after an assessment is no wrong choice.
create function redirects_of(p_services uuid[], p_of integer) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- as the system: who chooses may see none of these referrals
  perform act_as('00000000-0000-7000-8000-000000000003', null);
  return (
    select coalesce(jsonb_object_agg(counted.service_id, jsonb_build_object('of', counted.among, 'to', counted.to_services)), '{}')
    from unnest(p_services) as asked (service_id)
    cross join lateral (
      with came as (
        select id, submitted_at, null::timestamptz as left_at from referral where service_id = asked.service_id and submitted_at is not null and due_at is not null
        union all (select id, submitted_at, null from referral where service_id = asked.service_id and closed_at is not null and submitted_at is not null
                   order by closed_at desc limit p_of)
        union all (select r.id, r.submitted_at, p.until from referral_party p join referral r on r.id = p.referral_id
                   where p.kind = 'had' and p.service_id = asked.service_id order by p.until desc limit p_of)),
      latest as (select * from came order by submitted_at desc, id limit p_of),
      moved as (
        select e.data ->> 'toServiceId' as to_id, e.data ->> 'reason' as reason
        from latest l join referral_event e on e.referral_id = l.id and e.type = 'redirect' and e.at = l.left_at
        where e.data ->> 'reason' not in ('transfer-after-assessment', 'accepted-in-error')
          -- taken back within its minute
          and not exists (select from referral_event n where n.referral_id = e.referral_id and n.type = 'retract' and n.at between e.at and e.at + interval '1 minute')),
      gone as (select to_id, count(*) as times, mode() within group (order by reason) as reason from moved group by to_id having count(*) >= 3)
      select asked.service_id, (select count(*) from latest) as among,
             (select jsonb_agg(jsonb_build_object('id', s.id, 'name', coalesce(s.public_alias, s.name), 'times', g.times, 'reason', g.reason) order by g.times desc, s.name)
              from gone g join service s on s.id = g.to_id::uuid) as to_services) counted
    where counted.to_services is not null);
end $$;

-- What a service asks of whom it takes, for the check as a referral is sent or moved there.
create function criteria_of(p_service uuid) returns jsonb language plpgsql stable as $$
begin
  return (select s.criteria from service s where s.id = p_service);
end $$;

-- What a search shows of somebody whom this actor may refer and may not open: as much decides which services take them. Null for nobody, and for oneself.
create function person_found(p_membership uuid, p_person uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if not may_find_people() or my_person() = any (records_of(p_person)) then return null; end if;
  return (select jsonb_build_object('basis', 'found', 'person', jsonb_build_object('id', p.id, 'birthDate', p.birth_date, 'approximateAge', p.approximate_age, 'restricted', is_restricted(p.id),
            'address', (select jsonb_build_object('postcode', a.postcode) from person_address a where a.person_id = p.id and not is_restricted(p.id))))
          from person p where p.id = root_of(p_person));
end $$;
