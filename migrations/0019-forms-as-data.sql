-- Forms as data: a draft is an administrator's to edit, is published once and never changes after, and is retired when nothing new is to be begun with it.
-- `revision` counts the changes to a version: its ETag, for who edits it.
alter table form
  add column revision   integer not null default 1,
  add column updated_at timestamptz,
  add column retired_at timestamptz;
create unique index form_one_draft on form (key) where status = 'draft';
-- asked of each referral as it is written
create index form_retired on form (key, version) where status = 'retired';

-- What is published never changes, whoever asks, but for being retired, which is for good; and no version leaves its key and number. A draft may be discarded.
drop trigger form_is_immutable on form;
create or replace function form_is_immutable() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.status = 'draft' then return old; end if;
  if tg_op = 'UPDATE' and (old.key, old.version) = (new.key, new.version) then
    if old.status = 'draft' and new.status <> 'retired' then return new; end if;
    if old.status <> 'draft' and (new.status = old.status or old.status = 'published' and new.status = 'retired')
       and (old.title, old.kind, old.digest, old.schema::text, old.ui_schema::text, old.scoring::text, old.example::text, old.published_at)
           is not distinct from (new.title, new.kind, new.digest, new.schema::text, new.ui_schema::text, new.scoring::text, new.example::text, new.published_at)
    then return new; end if;
  end if;
  raise exception 'a published form is immutable: % version %', old.key, old.version using errcode = 'restrict_violation';
end $$;
create trigger form_is_immutable before update or delete on form for each row execute function form_is_immutable();
alter table form enable always trigger form_is_immutable;

-- A draft is for administrators. The forms that come with the product are published at its start, before anybody acts.
alter table form enable row level security;
alter table form force row level security;
create policy published on form for select using (status <> 'draft' or (select my_role()) in ('administrator', 'system'));
create policy adds on form for insert with check ((select my_role()) in ('administrator', 'system') or (select my_role()) is null and status = 'published');
create policy edits on form for update using ((select my_role()) in ('administrator', 'system'));
create policy discards on form for delete using ((select my_role()) = 'administrator' and status = 'draft');

-- How far a draft had come that was discarded. The next one of its number goes on from there: who read the one that is gone cannot change or publish the other.
create table form_discarded (
  key      text not null,
  version  integer not null,
  revision integer not null,
  primary key (key, version)
);
alter table form_discarded enable row level security;
alter table form_discarded force row level security;
create policy administrators on form_discarded using ((select my_role()) = 'administrator') with check ((select my_role()) = 'administrator');

-- Where a version that answers are pinned to stands by now: `current`, `superseded` by a newer one, or `retired`. It stays valid for what was begun with it.
create function form_standing(p_key text, p_version integer) returns text language plpgsql stable as $$
begin
  return (select case when f.status = 'retired' then 'retired'
                      when exists (select from form n where n.key = p_key and n.version > p_version and n.status = 'published') then 'superseded'
                      else 'current' end
          from form f where f.key = p_key and f.version = p_version);
end $$;

-- The readable copy of what was answered: questions and answers in words, one row for each row of answers, kept for good once made (docs/adr/0017). It is
-- seen by whoever sees the answers, and by nobody once they are redacted.
create table response_copy (
  response_id uuid not null,
  revision    integer not null,
  category    text not null,
  words       json not null,
  at          timestamptz not null,
  primary key (response_id, revision, category)
);
alter table response_copy enable row level security;
alter table response_copy force row level security;
create policy seen on response_copy for select using (
  exists (select from response_part p where p.response_id = response_copy.response_id and p.revision = response_copy.revision
            and p.category = response_copy.category and p.answers is not null));
create policy adds on response_copy for insert to current_user with check ((select my_role()) = 'system');
create policy removes on response_copy for delete to current_user using (true);
create policy definer on response_copy for select to current_user using (true);

create function copy_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from response_part p where p.response_id = old.response_id and p.revision = old.revision
                                    and p.category = old.category and p.answers is null) then return old; end if;
  raise exception 'the readable copy of answers never changes' using errcode = 'restrict_violation';
end $$;
create trigger copy_is_kept before update or delete on response_copy for each row execute function copy_is_kept();
alter table response_copy enable always trigger copy_is_kept;

-- Answers that are lawfully redacted take their copy with them.
create function redact_copy() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from response_copy c where c.response_id = new.response_id and c.revision = new.revision and c.category = new.category;
  return null;
end $$;
create trigger redact_copy after update of answers on response_part for each row when (new.answers is null) execute function redact_copy();

-- The answers that an event recorded, or a redaction left, and that have no copy yet: for the system.
create function answers_to_copy(p_membership uuid, p_event uuid) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, null);
  return (select coalesce(jsonb_agg(jsonb_build_object('responseId', p.response_id, 'revision', p.revision, 'category', p.category, 'salt', encode(p.salt, 'hex'),
                                      'form', jsonb_build_object('key', s.form_key, 'version', s.form_version), 'answers', p.answers)), '[]')
          from referral_event e
            cross join json_to_recordset(coalesce(e.data -> 'answers', e.data -> 'redacted' -> 'answers')) a ("responseId" uuid, revision int, category text)
            join response s on s.id = a."responseId"
            join response_part p on p.response_id = s.id and p.revision = a.revision and p.category = a.category and p.answers is not null
          where e.id = p_event and my_role() = 'system'
            and not exists (select from response_copy c where c.response_id = p.response_id and c.revision = p.revision and c.category = p.category));
end $$;

-- Keeps copies, the first of each for good; of answers that were redacted since they were read (under another salt, then) none. Whoever redacts them meanwhile
-- waits, and takes the copy away.
create policy copies on response_part for update to current_user using ((select my_role()) = 'system') with check (false);
create function keep_copies(p_membership uuid, p_at timestamptz, p_copies jsonb) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_kept integer;
begin
  perform act_as(p_membership, null);
  insert into response_copy (response_id, revision, category, words, at)
    select p.response_id, p.revision, p.category, c.words::json, p_at
    from jsonb_to_recordset(p_copies) c ("responseId" uuid, revision int, category text, salt text, words text)
      join response_part p on p.response_id = c."responseId" and p.revision = c.revision and p.category = c.category
                          and p.salt = decode(c.salt, 'hex') and p.answers is not null
    for share of p
    on conflict do nothing;
  get diagnostics v_kept = row_count;
  return v_kept;
end $$;

-- The newest answers of each response of a referral as far as the caller reads them, with their copies; null where they may not know of it.
create function read_copies(p_membership uuid, p_purpose text, p_referral uuid) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, p_purpose);
  return (select jsonb_build_object('personId', r.person_id, 'responses', (
            select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'form', jsonb_build_object('key', s.form_key, 'version', s.form_version), 'parts', (
                select coalesce(jsonb_agg(jsonb_build_object('revision', p.revision, 'at', iso(p.at), 'answers', p.answers, 'words', c.words) order by p.category), '[]')
                from (select distinct on (x.category) x.* from response_part x where x.response_id = s.id order by x.category, x.revision desc) p
                  left join response_copy c on c.response_id = p.response_id and c.revision = p.revision and c.category = p.category
                where p.answers is not null)) order by s.created_at, s.id), '[]')
            from response s where s.referral_id = r.id))
          from referral r where r.id = p_referral);
end $$;

-- One response with its newest answers by sharing category, as far as the caller reads them; null where they may not know of it. It is in progress while its
-- referral is a draft, and again where the sending was taken back.
create function read_response(p_membership uuid, p_purpose text, p_response uuid) returns jsonb
language plpgsql set search_path = public, pg_temp as $$
begin
  perform act_as(p_membership, p_purpose);
  return (select jsonb_build_object('personId', s.person_id, 'referralId', s.referral_id, 'form', jsonb_build_object('key', s.form_key, 'version', s.form_version),
            'revision', s.revision, 'authored', iso(s.updated_at),
            'status', case when r.state = 'draft' or r.id is null and s.told_at is null then 'in-progress' when (r.facts ->> 'enteredInError')::boolean then 'entered-in-error'
                           when s.revision > 1 then 'amended' else 'completed' end,
            'parts', (select coalesce(jsonb_object_agg(p.category, p.answers), '{}')
                      from (select distinct on (x.category) x.category, x.answers from response_part x where x.response_id = s.id order by x.category, x.revision desc) p
                      where p.answers is not null))
          from response s left join referral r on r.id = s.referral_id where s.id = p_response);
end $$;
