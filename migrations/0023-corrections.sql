-- What is put right for good: words and answers that are taken out of the record by a court's order or by right, and a death.

-- Only while a redaction is written, and only by the function that writes it.
create function is_redacting() returns boolean language plpgsql stable as $$
begin
  return coalesce(current_setting('app.redacting', true), '') = 'on';
end $$;
create policy redacts on referral_event_content for update to current_user using ((select is_redacting())) with check ((select is_redacting()));
create policy redacts on response_part for update to current_user using ((select is_redacting())) with check ((select is_redacting()));
create policy redacts on idempotency_key for all to current_user using ((select is_redacting())) with check ((select is_redacting()));

-- All texts of a referral, whoever may read them, for what is left of them to be worked out; null where the actor may not know of it. The answers of a sending
-- that was taken back are among them: they stay recorded. With the version of which they are.
create function open_redaction(p_membership uuid, p_purpose text, p_referral uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, p_purpose);
  if view_of(p_referral) = '' then return null; end if;
  return jsonb_build_object(
    'version', (select r.version from referral r where r.id = p_referral),
    'contents', (select coalesce(jsonb_agg(jsonb_build_object('eventId', c.event_id, 'audience', c.audience, 'content', c.content)), '[]')
                 from referral_event_content c where c.referral_id = p_referral and c.content is not null),
    'parts', (select coalesce(jsonb_agg(jsonb_build_object('responseId', p.response_id, 'revision', p.revision, 'category', p.category, 'answers', p.answers::text)), '[]')
              from response_part p where p.answers is not null and p.response_id in (
                select (a ->> 'responseId')::uuid from referral_event e, json_array_elements(e.data -> 'answers') a where e.referral_id = p_referral)),
    'attachedBy', (select coalesce(jsonb_agg(d.attached_by_event_id), '[]') from document d
                   where d.referral_id = p_referral and d.attached_by_event_id is not null and d.state <> 'redacted'),
    'hasSpokenTo', (select r.spoken_to ->> 'name' is not null from referral r where r.id = p_referral),
    'hasOverride', (select r.override is not null from referral r where r.id = p_referral)
      or exists (select from referral_event_content c where c.referral_id = p_referral and c.content::jsonb ? 'override'),
    'assessmentIds', (select coalesce(jsonb_agg(a.id), '[]') from referral r
                        join assessment a on a.referral_id = r.id or a.referral_id is null and a.person_id = any (records_of(r.person_id))
                      where r.id = p_referral and a.redacted_at is null));
end $$;

-- An assessment of which nothing is left but that there was one: its answers and scores, what it was told of on the referrals whose priority it raised, and the
-- answers that were kept for a retry. The chains of those referrals hold: a text of which nothing is left is not looked at.
create function redact_assessment(p_assessment uuid, p_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_nothing constant jsonb := '{"scales": [], "alerts": [], "priority": null, "missing": []}'; a assessment;
begin
  update assessment x set answers = '{}', result = v_nothing, redacted_at = p_at where x.id = p_assessment and x.redacted_at is null returning x.* into a;
  if not found then return; end if;
  update referral_event_content c set content = null, redacted_at = p_at
    from jsonb_array_elements(a.raised) r, referral_event e
    where e.referral_id = (r ->> 'referralId')::uuid and e.data ->> 'assessmentId' = a.id::text and c.event_id = e.id and c.audience = 'clinical';
  update idempotency_key k set answer = (k.answer::jsonb || v_nothing || '{"answers": {}}')::text
    where k.membership_id in (a.author_id, a.in_error_by_id) and k.answer like '%"id":"' || a.id || '"%' and k.answer::jsonb ->> 'id' = a.id::text;
end $$;

-- Leaves of each text what a redaction leaves, and nothing of a document. A text is gone before what is left of it is written, so that whatever was made of it goes too; and answers that
-- were kept for a retry no longer hold it.
create function redact(p_referral uuid, p_redaction jsonb, p_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  perform set_config('app.redacting', 'on', true);
  update referral_event_content c set content = x.left, salt = decode(x.salt, 'hex'), redacted_at = p_at
    from jsonb_to_recordset(p_redaction -> 'contents') x ("eventId" uuid, audience text, "left" text, salt text)
    where c.event_id = x."eventId" and c.audience = x.audience and c.referral_id = p_referral;
  update response_part p set answers = null, salt = decode(x.salt, 'hex')
    from jsonb_to_recordset(p_redaction -> 'parts') x ("responseId" uuid, revision int, category text, salt text)
    where p.response_id = x."responseId" and p.revision = x.revision and p.category = x.category;
  update response_part p set answers = x.left::json
    from jsonb_to_recordset(p_redaction -> 'parts') x ("responseId" uuid, revision int, category text, "left" text)
    where p.response_id = x."responseId" and p.revision = x.revision and p.category = x.category;
  update idempotency_key k set answer = jsonb_set(k.answer::jsonb, '{event,content}', 'null')::text
    from jsonb_to_recordset(p_redaction -> 'contents') x ("eventId" uuid), referral_event e
    where e.id = x."eventId" and e.referral_id = p_referral and k.membership_id = e.actor_id and k.answer like '%"id":"' || e.id || '"%' and k.answer::jsonb #>> '{event,id}' = e.id::text;
  update referral r set spoken_to = jsonb_set(r.spoken_to, '{name}', 'null') where r.id = p_referral and p_redaction -> 'sending' ? 'spoken-to';
  update referral r set override = null where r.id = p_referral and p_redaction -> 'sending' ? 'override';
  perform redact_document((p_redaction ->> 'attachedBy')::uuid);
  perform redact_assessment((p_redaction ->> 'assessmentId')::uuid, p_at);
  perform set_config('app.redacting', '', true);
end $$;

-- The digest of what the last redaction left of a text, as the chain has it; null where it was not redacted, or nothing is left.
create function left_of_content(p_referral uuid, p_event uuid, p_audience text) returns text language plpgsql stable as $$
begin
  return (select x ->> 'digest' from referral_event v, json_array_elements(v.data -> 'redacted' -> 'contents') x
          where v.referral_id = p_referral and v.type = 'redact' and x ->> 'eventId' = p_event::text and x ->> 'audience' = p_audience order by v.seq desc limit 1);
end $$;
create function left_of_answers(p_referral uuid, p_response uuid, p_revision integer, p_category text) returns text language plpgsql stable as $$
begin
  return (select x ->> 'digest' from referral_event v, json_array_elements(v.data -> 'redacted' -> 'answers') x
          where v.referral_id = p_referral and v.type = 'redact' and x ->> 'responseId' = p_response::text and (x ->> 'revision')::int = p_revision
            and x ->> 'category' = p_category order by v.seq desc limit 1);
end $$;

insert into graphile_worker._private_tasks (identifier) values ('person-death') on conflict do nothing;

-- A death, or that it was a mistake: of the person, whichever referral it was told on. The job tells their other referrals.
create function record_death(p_referral uuid, p_undo boolean, p_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_person uuid := (select r.person_id from referral r where r.id = p_referral);
begin
  if p_undo then
    update person set deceased_on = null, version = version + 1, updated_at = p_at where id = any (records_of(v_person)) and deceased_on is not null;
    if not found then return; end if;
  else
    if died_on(v_person) is not null then return; end if;
    update person set deceased_on = (p_at at time zone 'Europe/London')::date, version = version + 1, updated_at = p_at where id = v_person;
  end if;
  insert into graphile_worker._private_jobs (task_id, payload, run_at)
    select t.id, json_build_object('personId', v_person, 'undo', p_undo), p_at from graphile_worker._private_tasks t where t.identifier = 'person-death';
end $$;

-- The referrals of a person that do not say so yet, for the system.
create function referrals_to_tell(p_membership uuid, p_person uuid, p_undo boolean) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  if my_role() is distinct from 'system' then return '[]'; end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'version', r.version)), '[]') from referral r
          where r.person_id = any (records_of(p_person)) and r.closed_at is null and coalesce((r.facts ->> 'deceased')::boolean, false) = p_undo
            and (died_on(p_person) is null) = p_undo);
end $$;
