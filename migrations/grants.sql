-- What the running role may do; run after every migration, since the role is named by DATABASE_URL. It owns nothing. On the tables that hold
-- a referral's state and history it may only read: writing them is for the functions of the write path.
grant usage on schema public, graphile_worker to :role;
grant select on all tables in schema public to :role;
grant insert, update on organisation, service, app_user, membership, person, person_identifier, person_address, person_contact,
  caseload, matching_queue, sharing_agreement, sharing_agreement_party, sharing_objection, form, form_discarded, session, sign_in, idempotency_key, notification, notification_read, notice_setting, notice_message, demo_mail, webhook, webhook_delivery, job_worker to :role;
grant insert, delete on membership_service to :role;
grant insert on advice_message to :role;
grant insert, update on advice_request to :role;
grant insert, update (ended_at, ended_by_id) on person_relation to :role;
grant insert, update (in_error_at, in_error_by_id, in_error_note) on assessment to :role;
grant delete on session, sign_in, idempotency_key, job_worker, form to :role;
grant execute on all functions in schema public to :role;
grant select, insert, update, delete on all tables in schema graphile_worker to :role;
grant usage, select on all sequences in schema graphile_worker to :role;
grant execute on all functions in schema graphile_worker to :role;
-- The queue's tables have row-level security of their own and, as installed, no policy. What is there stays: making it anew would lock the
-- queue against the workers that run.
do $$ declare t regclass; begin
  for t in select c.oid from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'running_role' and p.polroles = array[':role'::regrole::oid]) loop
    execute format('drop policy if exists running_role on %s', t);
    execute format('create policy running_role on %s to %s using (true) with check (true)', t, ':role');
  end loop;
end $$;
