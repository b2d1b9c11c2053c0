-- The write path of a referral: two calls an act, no BEGIN. `open_act` reads without a lock; Node decides; `write_event` or `create_referral`
-- writes everything where the version still matches, in its own implicit transaction. These functions hold no rule of the lifecycle.
-- The application may execute them and select; it can neither insert an event nor move a state by itself.

-- The chain covers stored values, and times as epoch microseconds: nothing a setting of the server changes.
create function event_hash(p_previous bytea, p_id uuid, p_referral uuid, p_seq integer, p_schema_version integer, p_type text, p_at timestamptz,
                           p_actor uuid, p_from text, p_to text, p_version integer, p_service uuid, p_data text, p_content_digest bytea)
returns bytea language sql stable
  return sha256(p_previous || convert_to(concat_ws('|', p_id, p_referral, p_seq, p_schema_version, p_type, (extract(epoch from p_at) * 1000000)::bigint,
    p_actor, p_from, p_to, p_version, p_service, coalesce(encode(p_content_digest, 'hex'), '-'), p_data), 'UTF8'));

create function chain_start(p_referral uuid) returns bytea language sql stable
  return sha256(convert_to('onward referral ' || p_referral::text, 'UTF8'));

create function service_terms(p_id uuid) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object('id', s.id, 'version', s.version, 'name', name_shown(s.name, s.public_alias), 'state', s.state, 'referable', s.referable, 'statutoryDuty', s.statutory_duty,
                                    'selfReferral', s.self_referral, 'desk', s.desk, 'targets', s.targets, 'hours', s.hours,
                                    'onCallAlways', s.on_call_always, 'onCall', s.on_call, 'organisationId', s.organisation_id, 'sameToAll', s.public_alias is null)
          from service s where s.id = p_id);
end $$;

-- A colleague works in the service, or at the desk, that has it and that the actor works in too.
create function named_things(p_named jsonb, p_services uuid[], p_referral uuid) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return jsonb_build_object(
    'userId', exists (select from membership m join membership_service ms on ms.membership_id = m.id
                      where m.user_id = (p_named ->> 'userId')::uuid and ms.service_id = any (p_services)
                        and ms.service_id = any ((select my_services())::uuid[]) and (m.ends_at is null or m.ends_at > now())),
    'organisationId', exists (select from organisation o where o.id = (p_named ->> 'organisationId')::uuid),
    -- between the sender and whom it would consult
    'agreement', exists (select from referral r join sharing_agreement_party ours on ours.organisation_id = r.sender_organisation_id
                           join sharing_agreement a on a.id = ours.agreement_id and a.ends_on >= current_date
                           join sharing_agreement_party theirs on theirs.agreement_id = a.id and theirs.organisation_id = (p_named ->> 'organisationId')::uuid
                         where r.id = p_referral),
    'toPersonId', exists (select from person p where p.id = (p_named ->> 'toPersonId')::uuid),
    'serviceId', exists (select from service s where s.id = (p_named ->> 'serviceId')::uuid),
    'attachmentId', document_to_attach((p_named ->> 'attachmentId')::uuid, p_referral));
end $$;

create function person_name(p_given text, p_family text) returns text language sql stable
  return coalesce(nullif(concat_ws(' ', p_given, p_family), ''), 'Name not known');

-- The latest answers of each response of a referral, by sharing category, as far as the caller reads them.
create function answers_of(p_referral uuid) returns jsonb language plpgsql stable as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'form', jsonb_build_object('key', s.form_key, 'version', s.form_version),
              'revision', s.revision, 'parts', (select coalesce(jsonb_object_agg(p.category, p.answers), '{}')
                 from (select distinct on (x.category) x.category, x.answers from response_part x where x.response_id = s.id
                       order by x.category, x.revision desc) p)) order by s.created_at, s.id), '[]')
          from response s where s.referral_id = p_referral);
end $$;

-- A retried key answers first.
create function replayed(p_key text) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object('fingerprint', k.fingerprint, 'status', k.status, 'answer', k.answer, 'etag', k.etag)
          from idempotency_key k where k.membership_id = my_membership() and k.key = p_key);
end $$;

create function replay_of(p_membership uuid, p_key text) returns jsonb language plpgsql set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  return replayed(p_key);
end $$;

-- What a decision about one referral needs, in one read under row-level security; `head` is null where the actor may not know it exists.
-- `named` says of what the event names (a service, a colleague, an organisation, a person) whether it is there.
create function open_act(p_membership uuid, p_purpose text, p_key text, p_referral uuid, p_named jsonb) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_replay jsonb; v_answer jsonb;
begin
  perform act_as(p_membership, p_purpose);
  select jsonb_build_object(
    'head', jsonb_build_object('id', r.id, 'reference', r.reference, 'personId', r.person_id, 'state', r.state, 'version', r.version,
      'priority', r.priority, 'facts', r.facts, 'serviceId', r.service_id, 'deskServiceId', r.desk_service_id, 'ownerKind', r.owner_kind,
      'ownerId', r.owner_id, 'dueAt', r.due_at, 'hops', r.hops, 'authorId', r.author_id, 'authorUserId', r.author_user_id,
      'senderOrganisationId', r.sender_organisation_id, 'responseId', r.response_id, 'assigneeUserId', r.assignee_user_id,
      'submittedAt', r.submitted_at, 'createdAt', r.created_at, 'spokenTo', r.spoken_to, 'override', r.override, 'chainSeq', r.chain_seq),
    'deadlines', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'clock', d.clock, 'targetMinutes', d.target_minutes,
        'startsAt', d.starts_at, 'atRiskAt', d.at_risk_at, 'dueAt', d.due_at, 'ownerKind', d.owner_kind, 'serviceId', d.service_id) order by d.due_at, d.kind), '[]')
        from deadline d where d.referral_id = r.id and d.closed_at is null),
    'parties', (select coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'serviceId', p.service_id, 'organisationId', p.organisation_id,
        'userId', p.user_id, 'until', p.until) order by p.since, p.id), '[]') from referral_party p where p.referral_id = r.id),
    'sender', (select jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) from organisation o where o.id = r.sender_organisation_id),
    'current', service_terms(r.service_id),
    'to', service_terms((p_named ->> 'toServiceId')::uuid),
    'named', case when p_named is null then null else named_things(p_named, array[r.service_id, r.desk_service_id], r.id) end,
    'desk', service_terms((select s.id from service s where s.desk)))
  into v_answer from referral r where r.id = p_referral;
  -- after the head: a twin's act moves it and keeps its answer at once, so that who sees it moved finds the answer
  if p_key is not null then
    v_replay := replayed(p_key);
    if v_replay is not null then return jsonb_build_object('replay', v_replay); end if;
  end if;
  return coalesce(v_answer, '{"head": null}');
end $$;

-- What sending or drafting a referral needs to know. create_referral compares it again with what is there then.
create function open_referral(p_membership uuid, p_key text, p_person uuid, p_service uuid, p_based_on uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_replay jsonb;
begin
  perform act_as(p_membership, null);
  if p_key is not null then
    v_replay := replayed(p_key);
    if v_replay is not null then return jsonb_build_object('replay', v_replay); end if;
  end if;
  return jsonb_build_object(
    'person', exists (select from person p where p.id = p_person),
    'sender', (select jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) from organisation o where o.id = my_organisation()),
    'service', service_terms(p_service),
    'desk', service_terms((select s.id from service s where s.desk)),
    'basedOn', p_based_on is null or exists (select from referral r where r.id = p_based_on));
end $$;

-- All the answers of a referral, for a change to be merged into; null where the actor may not know of it.
create function open_answers(p_membership uuid, p_purpose text, p_referral uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, p_purpose);
  return (select answers_of(r.id) from referral r where r.id = p_referral);
end $$;

-- What the answers were before an event changed them, each as the revision that takes the change back.
create function answers_before(p_membership uuid, p_purpose text, p_event uuid) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, p_purpose);
  return (select coalesce(jsonb_agg(jsonb_build_object('responseId', s.id, 'revision', s.revision + 1, 'category', a.category,
                                                       'answers', coalesce(b.answers::text, '{}'))), '[]')
          from referral_event e cross join json_to_recordset(e.data -> 'answers') a ("responseId" uuid, revision int, category text)
            join response s on s.id = a."responseId"
            left join lateral (select p.answers from response_part p where p.response_id = s.id and p.category = a.category and p.revision < a.revision
                               order by p.revision desc limit 1) b on true
          where e.id = p_event and view_of(e.referral_id) <> '');
end $$;

-- It covers who each text is for, too.
create function content_digest(p_contents jsonb) returns bytea language plpgsql stable as $$
begin
  return (select sha256(string_agg(convert_to(c ->> 'audience', 'UTF8') || sha256(decode(c ->> 'salt', 'hex') || convert_to(c ->> 'content', 'UTF8')),
                                   ''::bytea order by c ->> 'audience'))
          from jsonb_array_elements(p_contents) c);
end $$;

insert into graphile_worker._private_tasks (identifier) values ('referral-event') on conflict do nothing;

-- What one act writes beside its head: its event in the chain with its texts, the deadlines that close and open, and the job that fans it out; of a
-- draft, which has no event yet, its deadline. One statement where it can be: each sets up what the next needs again.
-- The job is put into the queue's table and not through its add_job, which notifies: NOTIFY holds a lock of the whole database through the commit's
-- flush, so that commits no longer share one. Nobody waits for these jobs: they are due in a minute, and the workers look every two seconds.
create function write_beside(p_referral uuid, p_at timestamptz, p_seq integer, p_hash bytea, p_version integer, p_event jsonb, p_data text, p_digest bytea,
                             p_contents jsonb, p_close jsonb, p_open jsonb, p_job jsonb)
returns void language plpgsql set search_path = public, pg_temp as $$
begin
  -- first, and by itself: what opens may be of a kind that closes
  if p_close is not null then
    update deadline d set closed_at = p_at, outcome = c.j ->> 'outcome'
      from jsonb_array_elements(p_close) c (j)
      where d.referral_id = p_referral and d.closed_at is null and d.kind = c.j ->> 'kind';
  end if;
  with event as (
    insert into referral_event (id, referral_id, seq, schema_version, type, at, actor_id, from_state, to_state, version, service_id, data, content_digest, hash)
    select (p_event ->> 'id')::uuid, p_referral, p_seq, (p_event ->> 'schemaVersion')::int, p_event ->> 'type', p_at, (p_event ->> 'actorId')::uuid,
           p_event ->> 'fromState', p_event ->> 'toState', p_version, (p_event ->> 'serviceId')::uuid, p_data::json, p_digest, p_hash
    where p_event is not null),
  content as (
    insert into referral_event_content (event_id, referral_id, audience, salt, content, digest)
    select (p_event ->> 'id')::uuid, p_referral, c ->> 'audience', decode(c ->> 'salt', 'hex'), c ->> 'content',
           sha256(decode(c ->> 'salt', 'hex') || convert_to(c ->> 'content', 'UTF8'))
    from jsonb_array_elements(p_contents) c),
  job as (
    insert into graphile_worker._private_jobs (task_id, payload, run_at)
    select (select t.id from graphile_worker._private_tasks t where t.identifier = 'referral-event'), (p_job -> 'payload')::json, (p_job ->> 'runAt')::timestamptz
    where p_job is not null)
  insert into deadline (id, referral_id, kind, clock, target_minutes, starts_at, at_risk_at, due_at, owner_kind, service_id, next_at)
  select d.id, p_referral, d.kind, d.clock, d."targetMinutes", d."startsAt", d."atRiskAt", d."dueAt", d."ownerKind", d."serviceId", d."atRiskAt"
  from jsonb_to_recordset(p_open) d (id uuid, kind text, clock text, "targetMinutes" int, "startsAt" timestamptz, "atRiskAt" timestamptz,
                                     "dueAt" timestamptz, "ownerKind" text, "serviceId" uuid);
end $$;

-- A new revision of answers. A draft's become a record only now, with the digests that its first event carries.
create function write_parts(p_referral uuid, p_at timestamptz, p_parts jsonb, p_replace boolean)
returns void language plpgsql set search_path = public, pg_temp as $$
begin
  delete from response_part p using response s where s.id = p.response_id and s.referral_id = p_referral and p_replace;
  -- a contribution merged into what its writer may not read stays the organisation's that wrote the rest
  insert into response_part (response_id, revision, category, answers, salt, recorded_by_id, organisation_id, at)
    select p."responseId", p.revision, p.category, p.answers::json, decode(p.salt, 'hex'), my_membership(),
           case when b.at is null or sees_answers(p."responseId", p.category, b.at) then my_organisation() else b.organisation_id end, p_at
    from jsonb_to_recordset(p_parts) p ("responseId" uuid, revision int, category text, answers text, salt text)
      left join lateral (select x.organisation_id, x.at from response_part x where x.response_id = p."responseId" and x.category = p.category
                         order by x.revision desc limit 1) b on true;
  update response s set revision = p.revision, updated_at = p_at
    from (select distinct "responseId", revision from jsonb_to_recordset(p_parts) x ("responseId" uuid, revision int)) p
    where s.id = p."responseId" and s.revision < p.revision;
end $$;

-- One event on one referral, whole or not at all; 'replay' where the key was used before; 'stale' where anything was written since the head was
-- read; 'duplicate' as duplicate_of (migration 0026) says, of a draft that is sent. Where that shows only after something was written it is an error, OW412: the statement is undone and all its calls are made again.
-- p_head is null for what changes nothing of the head (a message): then it keeps all but its place in the chain, and nothing can be stale.
create function write_event(p_membership uuid, p_purpose text, p_key text, p_fingerprint text, p_status integer, p_answer text, p_etag text,
                            p_referral uuid, p_version integer, p_seq integer, p_state text, p_head jsonb, p_event jsonb, p_data text, p_contents jsonb,
                            p_close jsonb, p_open jsonb, p_parties jsonb, p_parts jsonb, p_job jsonb) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_at timestamptz := (p_event ->> 'at')::timestamptz; v_digest bytea; v_seq integer; v_hash bytea; v_version integer; v_state text; v_service uuid; v_replay jsonb;
begin
  perform act_as(p_membership, p_purpose);
  -- a draft that is sent: where another referral of the person is open already, nothing is written
  if p_head ? 'looksForDuplicates' then
    v_replay := duplicate_of((p_head ->> 'personId')::uuid, (p_head ->> 'serviceId')::uuid, p_referral);
    if v_replay is not null then return v_replay; end if;
  end if;
  -- before the head moves: whoever hands a referral on keeps its timeline, and so still sees the row they have just written
  if p_parties is not null then
    insert into referral_party (id, referral_id, kind, service_id, organisation_id, user_id, since, until)
      select p.id, p_referral, p.kind, p."serviceId", p."organisationId", p."userId", v_at, p.until
      from jsonb_to_recordset(p_parties -> 'add') p (id uuid, kind text, "serviceId" uuid, "organisationId" uuid, "userId" uuid, until timestamptz);
  end if;
  -- a sending taken back: its answers stay as they were recorded, and the draft goes on with a copy
  if p_head ? 'redraft' then
    insert into response (id, person_id, referral_id, form_key, form_version, revision, author_id, organisation_id, created_at, updated_at)
      select n.copy, s.person_id, s.referral_id, s.form_key, s.form_version, 1, p_membership, my_organisation(), v_at, v_at
      from jsonb_to_recordset(p_head -> 'redraft') n ("of" uuid, copy uuid) join response s on s.id = n."of";
    insert into response_part (response_id, revision, category, answers, salt, recorded_by_id, organisation_id, at)
      select distinct on (n.copy, p.category) n.copy, 1, p.category, p.answers, p.salt, p_membership, my_organisation(), v_at
      from jsonb_to_recordset(p_head -> 'redraft') n ("of" uuid, copy uuid) join response_part p on p.response_id = n."of"
      order by n.copy, p.category, p.revision desc;
    update response s set referral_id = null, told_at = null from jsonb_to_recordset(p_head -> 'redraft') n ("of" uuid, copy uuid) where s.id = n."of";
  end if;
  if p_contents is not null then v_digest := content_digest(p_contents); end if;
  if p_head is null then
    update referral set chain_seq = chain_seq + 1, updated_at = v_at,
        chain_hash = event_hash(chain_hash, (p_event ->> 'id')::uuid, id, chain_seq + 1, (p_event ->> 'schemaVersion')::int, p_event ->> 'type', v_at,
                                p_membership, state, state, version, service_id, p_data, v_digest)
      where id = p_referral returning chain_seq, chain_hash, version, state, service_id into v_seq, v_hash, v_version, v_state, v_service;
    p_event := p_event || jsonb_build_object('fromState', v_state, 'toState', v_state, 'serviceId', v_service);
  else
    update referral set
        state = p_head ->> 'state', version = version + (p_head ->> 'moves')::int, priority = p_head ->> 'priority', facts = p_head -> 'facts',
        service_id = (p_head ->> 'serviceId')::uuid, desk_service_id = (p_head ->> 'deskServiceId')::uuid,
        person_id = (p_head ->> 'personId')::uuid, owner_kind = p_head ->> 'ownerKind', owner_id = (p_head ->> 'ownerId')::uuid,
        due_at = (p_head ->> 'dueAt')::timestamptz, hops = (p_head ->> 'hops')::int, assignee_user_id = (p_head ->> 'assigneeUserId')::uuid,
        submitted_at = (p_head ->> 'submittedAt')::timestamptz, closed_at = (p_head ->> 'closedAt')::timestamptz, updated_at = v_at,
        response_id = coalesce((p_head -> 'redraft' -> 0 ->> 'copy')::uuid, response_id),
        chain_seq = chain_seq + 1,
        chain_hash = event_hash(chain_hash, (p_event ->> 'id')::uuid, id, chain_seq + 1, (p_event ->> 'schemaVersion')::int, p_event ->> 'type', v_at,
                                p_membership, p_event ->> 'fromState', p_event ->> 'toState', version + (p_head ->> 'moves')::int, (p_event ->> 'serviceId')::uuid, p_data, v_digest)
      where id = p_referral and version = p_version and chain_seq = p_seq and state = p_state returning chain_seq, chain_hash, version into v_seq, v_hash, v_version;
  end if;
  if not found then
    v_replay := replayed(p_key);
    if v_replay is not null then return jsonb_build_object('replay', v_replay); end if;
    if p_parties is null and p_head is not null and not p_head ? 'redraft' then return '{"stale": true}'; end if;
    raise exception 'the referral has moved on' using errcode = 'OW412';
  end if;
  if p_key is not null then
    insert into idempotency_key (membership_id, key, fingerprint, status, answer, etag, at)
      values (p_membership, p_key, p_fingerprint, p_status, p_answer, p_etag, v_at) on conflict do nothing;
    -- a twin was quicker: the next try finds its answer
    if not found then raise exception 'the key was used meanwhile' using errcode = 'OW412'; end if;
  end if;
  if p_parts is not null then perform write_parts(p_referral, v_at, p_parts, coalesce((p_head -> 'replaceParts')::boolean, false)); end if;
  perform write_beside(p_referral, v_at, v_seq, v_hash, v_version, p_event, p_data, v_digest, p_contents, p_close, p_open, p_job);
  -- it was about somebody else: the answers go with the referral
  if p_head ? 'correctedPersonId' then
    update response set person_id = (p_head ->> 'personId')::uuid where referral_id = p_referral;
  end if;
  if p_head ? 'redaction' then perform redact(p_referral, p_head -> 'redaction', v_at); end if;
  if p_event ->> 'type' = 'record-death' then perform record_death(p_referral, coalesce((p_data::jsonb ->> 'undo')::boolean, false), v_at); end if;
  if p_event ->> 'type' in ('submit', 'entered-in-error', 'retract') then
    update response set told_at = case when not coalesce((p_head -> 'facts' ->> 'enteredInError')::boolean, false) then (p_head ->> 'submittedAt')::timestamptz end
      where referral_id = p_referral;
  end if;
  if p_event ->> 'type' = 'attach' then
    perform attach_document(p_referral, (p_data::jsonb ->> 'attachmentId')::uuid, (p_event ->> 'id')::uuid, p_data::jsonb ->> 'digest', v_at);
  end if;
  if p_event ->> 'type' = 'redirect' then perform copies_end_behind_alias(p_referral, (p_head ->> 'serviceId')::uuid, v_at); end if;
  if p_event ->> 'type' = 'join' then perform offer_is_taken(p_referral); end if;
  -- last: whoever leaves no longer sees what they have just written
  if (p_parties -> 'leave')::boolean then
    update referral_party p set until = v_at where p.referral_id = p_referral and p.until is null
      and p.kind <> 'had' and (p.user_id = my_user() or p.organisation_id = my_organisation());
  end if;
  return '{}';
end $$;

-- A new referral, as a draft (no event yet) or submitted at once (one event). 'stale' where the person, the service, the desk or the sender is no
-- longer what p_decided_on says, or a form was retired; 'replay' where the key was used before; 'duplicate' as duplicate_of (migration
-- 0026) says; else the person, as text, which both this answer and the kept one end with.
create function create_referral(p_membership uuid, p_key text, p_fingerprint text, p_status integer, p_answer text, p_etag text,
                                p_decided_on jsonb, p_head jsonb, p_response jsonb, p_parts jsonb, p_event jsonb, p_data text, p_open jsonb, p_job jsonb)
returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_at timestamptz := (p_head ->> 'createdAt')::timestamptz; v_id uuid := (p_head ->> 'id')::uuid; v_hash bytea := chain_start(v_id);
        v_seq integer := 0; v_service uuid := (p_head ->> 'serviceId')::uuid; v_person text; v_replay jsonb; v_duplicate jsonb;
begin
  perform act_as(p_membership, null);
  -- before anything is asked as the actor: it looks as the system
  if p_head ? 'looksForDuplicates' then v_duplicate := duplicate_of((p_head ->> 'personId')::uuid, v_service, v_id); end if;
  select concat('{"id":"', p.id, '","name":', to_json(person_name(p.given, p.family)), ',"birthDate":', coalesce(to_json(p.birth_date)::text, 'null'), '}')
    into v_person from person p, service s, organisation o
    where p.id = (p_head ->> 'personId')::uuid
      and s.id = v_service and s.version = (p_decided_on ->> 'serviceVersion')::int
      and o.id = my_organisation() and o.name = p_decided_on ->> 'senderName' and o.kind = p_decided_on ->> 'senderKind'
      and (select concat(d.id, ' ', d.version) from service d where d.desk) is not distinct from p_decided_on ->> 'desk'
      -- from the retired ones, which are few
      and not exists (select from form f where f.status = 'retired' and p_response @> jsonb_build_array(jsonb_build_object('formKey', f.key, 'formVersion', f.version)));
  if not found then
    v_replay := replayed(p_key);
    return case when v_replay is null then '{"stale": true}' else jsonb_build_object('replay', v_replay) end;
  end if;
  if v_duplicate is not null then
    -- what a twin has just sent is no duplicate of itself
    v_replay := replayed(p_key);
    return case when v_replay is null then v_duplicate else jsonb_build_object('replay', v_replay) end;
  end if;
  if p_key is not null then
    insert into idempotency_key (membership_id, key, fingerprint, status, answer, etag, at)
      values (p_membership, p_key, p_fingerprint, p_status, concat(left(p_answer, -1), ',"person":', v_person, '}'), p_etag, v_at) on conflict do nothing;
    if not found then return jsonb_build_object('replay', replayed(p_key)); end if;
  end if;
  if p_event is not null then
    v_seq := 1;
    v_hash := event_hash(v_hash, (p_event ->> 'id')::uuid, v_id, 1, (p_event ->> 'schemaVersion')::int, p_event ->> 'type', v_at, p_membership,
                         p_event ->> 'fromState', p_event ->> 'toState', (p_head ->> 'version')::int, v_service, p_data, null);
  end if;
  with response as (
    insert into response (id, person_id, referral_id, form_key, form_version, revision, author_id, organisation_id, created_at, updated_at, told_at)
    select s.id, (p_head ->> 'personId')::uuid, v_id, s."formKey", s."formVersion", 1, p_membership, my_organisation(), v_at, v_at, (p_head ->> 'submittedAt')::timestamptz
    from jsonb_to_recordset(p_response) s (id uuid, "formKey" text, "formVersion" int)),
  part as (
    insert into response_part (response_id, revision, category, answers, salt, recorded_by_id, organisation_id, at)
    select p."responseId", p.revision, p.category, p.answers::json, decode(p.salt, 'hex'), p_membership, my_organisation(), v_at
    from jsonb_to_recordset(p_parts) p ("responseId" uuid, revision int, category text, answers text, salt text))
  insert into referral (id, reference, person_id, service_id, state, priority, version, facts, owner_kind, owner_id, due_at, hops, group_id, based_on_id,
      author_id, author_user_id, sender_organisation_id, response_id, spoken_to, override, submitted_at, created_at, updated_at, chain_seq, chain_hash)
    values (v_id, p_head ->> 'reference', (p_head ->> 'personId')::uuid, v_service, p_head ->> 'state', p_head ->> 'priority',
      (p_head ->> 'version')::int, p_head -> 'facts', p_head ->> 'ownerKind', (p_head ->> 'ownerId')::uuid, (p_head ->> 'dueAt')::timestamptz, 0,
      (p_head ->> 'groupId')::uuid, (p_head ->> 'basedOnId')::uuid, p_membership, my_user(), my_organisation(), (p_head ->> 'responseId')::uuid,
      nullif(p_head -> 'spokenTo', 'null'), nullif(p_head -> 'override', 'null'), (p_head ->> 'submittedAt')::timestamptz, v_at, v_at, v_seq, v_hash);
  perform write_beside(v_id, v_at, v_seq, v_hash, (p_head ->> 'version')::int, p_event, p_data, null, null, null, p_open, p_job);
  return jsonb_build_object('person', v_person);
end $$;

-- A draft's autosave. Its answers are not yet a record of anything and are replaced in place.
create function save_draft(p_membership uuid, p_referral uuid, p_version integer, p_head jsonb, p_responses jsonb, p_parts jsonb, p_at timestamptz)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  update referral set version = version + 1, person_id = (p_head ->> 'personId')::uuid, service_id = (p_head ->> 'serviceId')::uuid,
      priority = p_head ->> 'priority', facts = facts || (p_head -> 'facts'), group_id = (p_head ->> 'groupId')::uuid,
      based_on_id = (p_head ->> 'basedOnId')::uuid, spoken_to = nullif(p_head -> 'spokenTo', 'null'),
      override = nullif(p_head -> 'override', 'null'), response_id = (p_head ->> 'responseId')::uuid, updated_at = p_at
    where id = p_referral and version = p_version and state = 'draft';
  if not found then return false; end if;
  delete from response_part p using response s where s.id = p.response_id and s.referral_id = p_referral;
  delete from response s where s.referral_id = p_referral and not exists
    (select from jsonb_to_recordset(p_responses) x (id uuid) where x.id = s.id);
  insert into response (id, person_id, referral_id, form_key, form_version, revision, author_id, organisation_id, created_at, updated_at)
    select s.id, (p_head ->> 'personId')::uuid, p_referral, s."formKey", s."formVersion", 1, p_membership, my_organisation(), p_at, p_at
    from jsonb_to_recordset(p_responses) s (id uuid, "formKey" text, "formVersion" int)
    on conflict (id) do update set person_id = excluded.person_id, updated_at = excluded.updated_at;
  insert into response_part (response_id, revision, category, answers, salt, recorded_by_id, organisation_id, at)
    select p."responseId", p.revision, p.category, p.answers::json, decode(p.salt, 'hex'), my_membership(), my_organisation(), p_at
    from jsonb_to_recordset(p_parts) p ("responseId" uuid, revision int, category text, answers text, salt text);
  return true;
end $$;

-- Append-only against everybody, the owner and replication's own role too.
create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on referral_event for each row execute function append_only();
alter table referral_event enable always trigger append_only;
create trigger append_only before update or delete on audit_batch for each row execute function append_only();
alter table audit_batch enable always trigger append_only;
create trigger append_only before update or delete on audit_filed for each row execute function append_only();
alter table audit_filed enable always trigger append_only;

-- The place of the first event whose stored values do not give its hash, or null where the referral's whole chain holds up to its head. Where
-- events are whole but are not those that the head has seen, it is the place of the first that is missing or too many; answers that no event
-- recorded are missing theirs after the last. Who rewrites a whole chain and its head with it is found by the signed heads kept elsewhere.
create function first_broken_event(p_referral uuid) returns integer
language plpgsql stable set search_path = public, pg_temp as $$
declare v_hash bytea := chain_start(p_referral); v_last integer := 0; v_state text; v_version integer; v_service uuid; e record; h record;
begin
  for e in select v.*, v.data::text as said,
                  (select sha256(string_agg(convert_to(c.audience, 'UTF8') || c.digest, ''::bytea order by c.audience)) from referral_event_content c where c.event_id = v.id) as beside,
                  exists (select from referral_event_content c where c.event_id = v.id and c.content is not null
                            and c.digest <> sha256(c.salt || convert_to(c.content, 'UTF8'))
                            and encode(sha256(c.salt || convert_to(c.content, 'UTF8')), 'hex') is distinct from left_of_content(v.referral_id, c.event_id, c.audience)) as altered,
                  exists (select from json_array_elements(v.data -> 'answers') a left join response_part p on p.response_id = (a ->> 'responseId')::uuid
                            and p.revision = (a ->> 'revision')::int and p.category = a ->> 'category'
                          where p.response_id is null
                             or p.answers is not null and encode(sha256(p.salt || convert_to(p.answers::text, 'UTF8')), 'hex') <> a ->> 'digest'
                                and encode(sha256(p.salt || convert_to(p.answers::text, 'UTF8')), 'hex') is distinct from left_of_answers(v.referral_id, p.response_id, p.revision, p.category)) as answers_altered,
                  v.type = 'attach' and is_document_altered(v.id, v.data::jsonb) as document_altered
           from referral_event v where v.referral_id = p_referral order by v.seq loop
    v_hash := event_hash(v_hash, e.id, e.referral_id, e.seq, e.schema_version, e.type, e.at, e.actor_id, e.from_state, e.to_state, e.version,
                         e.service_id, e.said, e.content_digest);
    if e.seq <> v_last + 1 or v_hash <> e.hash or e.altered or e.answers_altered or e.document_altered or e.beside is distinct from e.content_digest then return v_last + 1; end if;
    v_last := e.seq; v_state := e.to_state; v_version := e.version; v_service := e.service_id;
  end loop;
  select r.*, r.submitted_at is not null as sent into h from referral r where r.id = p_referral;
  if h.chain_seq < v_last then return h.chain_seq + 1; end if;
  if h.chain_seq is distinct from v_last or h.chain_hash <> v_hash then return v_last + 1; end if;
  -- once it is sent, where it stands is what its last event says
  if h.sent and (h.state, h.version, h.service_id) is distinct from (v_state, v_version, v_service) then return v_last; end if;
  if h.sent and exists (select from response s join response_part p on p.response_id = s.id where s.referral_id = p_referral
                          and not exists (select from referral_event v, json_array_elements(v.data -> 'answers') a
                                          where v.referral_id = p_referral and (a ->> 'responseId')::uuid = p.response_id
                                            and (a ->> 'revision')::int = p.revision and a ->> 'category' = p.category)) then return v_last + 1; end if;
  return null;
end $$;
