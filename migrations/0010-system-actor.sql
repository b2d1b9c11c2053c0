-- The system is an actor too: deadlines and fan-out act, and are audited, under this membership. Its ids are fixed.
insert into organisation (id, kind, name, created_at, updated_at)
  values ('00000000-0000-7000-8000-000000000001', 'other', 'Onward', '2026-01-01Z', '2026-01-01Z');
insert into app_user (id, issuer, subject, name, created_at)
  values ('00000000-0000-7000-8000-000000000002', 'onward', 'system', 'Onward', '2026-01-01Z');
insert into membership (id, user_id, organisation_id, role, created_at)
  values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'system', '2026-01-01Z');
