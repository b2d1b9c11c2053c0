-- Forms as data: a draft is an administrator's to edit, is published once and never changes after, and is retired when nothing new is to be begun with it.
-- `revision` counts the changes to a version: its ETag, for who edits it.
alter table form
  add column revision   integer not null default 1,
  add column updated_at timestamptz,
  add column retired_at timestamptz;
create unique index form_one_draft on form (key) where status = 'draft';

-- What is published never changes, whoever asks, but for being retired, which is for good; and no version leaves its key and number.
drop trigger form_is_immutable on form;
create or replace function form_is_immutable() returns trigger language plpgsql as $$
begin
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

-- Where a version that answers are pinned to stands by now: `current`, `superseded` by a newer one, or `retired`. It stays valid for what was begun with it.
create function form_standing(p_key text, p_version integer) returns text language plpgsql stable as $$
begin
  return (select case when f.status = 'retired' then 'retired'
                      when exists (select from form n where n.key = p_key and n.version > p_version and n.status = 'published') then 'superseded'
                      else 'current' end
          from form f where f.key = p_key and f.version = p_version);
end $$;
