-- :referrals referrals of :people people to 200 services, four events each. Made up, and the same each time.
select setseed(0.42);
insert into service select i, 'Service ' || i from generate_series(1, 200) i;
insert into referral (id, person_id, service_id, state, priority, content, version, submitted_at, updated_at)
  select i, 1 + (i::bigint * 7919 % :people), 1 + (i * 31 % 200),
    (array['SUBMITTED', 'SUBMITTED', 'TRIAGE', 'ACCEPTED', 'ASSESSMENT', 'CLOSED', 'CLOSED', 'CLOSED', 'REJECTED', 'CLOSED'])[1 + floor(random() * 10)::int],
    1 + floor(random() * 3)::int,
    jsonb_build_object('form', 'core', 'reason', repeat('Needs help with daily living after a fall. ', 6),
      'answers', jsonb_build_object('q1', md5(i::text), 'q2', i % 7, 'q3', md5((i * 3)::text), 'mobility', 'walks with frame',
                                    'risk', jsonb_build_array('falls', 'isolation', 'medication'), 'notes', repeat(md5((i * 5)::text), 8)),
      'referrer', jsonb_build_object('org', 'ODS' || i % 5000, 'name', 'Dr ' || i % 900)),
    4, now() - random() * interval '700 days', now() - random() * interval '600 days'
  from generate_series(1, :referrals) i;
insert into referral_event (referral_id, seq, type, actor_id, to_state, data, at)
  select i, s, (array['SUBMITTED', 'VIEWED', 'TRIAGED', 'DECIDED'])[s], 1 + i % 2000, (array['SUBMITTED', 'SUBMITTED', 'TRIAGE', 'ACCEPTED'])[s],
    jsonb_build_object('comment', 'Event ' || s), now() - interval '500 days' + s * interval '1 day'
  from generate_series(1, :referrals) i, generate_series(1, 4) s;
create unique index referral_public on referral (public_id);
create index referral_worklist on referral (service_id, state, priority, submitted_at, id);
create index referral_open on referral (service_id, priority, submitted_at, id) where state in ('SUBMITTED', 'TRIAGE', 'ACCEPTED', 'ASSESSMENT');
create index referral_person on referral (person_id);
create unique index referral_event_referral on referral_event (referral_id, seq);
create index outbox_unsent on outbox (id) where sent_at is null;
alter table referral add foreign key (person_id) references person (id), add foreign key (service_id) references service (id);
alter table referral_event add foreign key (referral_id) references referral (id);
select setval(pg_get_serial_sequence('referral', 'id'), :referrals);
