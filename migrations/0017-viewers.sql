-- Who has a referral open just now, among those who have it in hand: so that two colleagues do not both take it. It is of no use a minute later, and so not
-- logged: a crash forgets it. No foreign key to the referral, which would lock the head that acts move.
create unlogged table referral_viewer (
  referral_id uuid not null,
  user_id     uuid not null references app_user (id),
  at          timestamptz not null,
  primary key (referral_id, user_id)
);

alter table referral_viewer enable row level security;
alter table referral_viewer force row level security;
create policy seen on referral_viewer for select using ((select my_role()) = 'system' or view_of(referral_id) ~ 'h');
-- only the functions below write it
create policy adds on referral_viewer for insert to current_user with check (user_id = (select my_user()) and view_of(referral_id) ~ 'h');
create policy stays on referral_viewer for update to current_user using (user_id = (select my_user()));
create policy forgets on referral_viewer for delete to current_user using ((select my_role()) = 'system');

-- Says that the actor has it open, and answers who else said so since `p_since`; `items` is null for who does not have it in hand, the whole where they may not
-- know of it. `about` is for the audit. The referral itself is left as it is.
create function look_at_referral(p_membership uuid, p_purpose text, p_referral uuid, p_at timestamptz, p_since timestamptz) returns json
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_view text;
begin
  perform act_as(p_membership, p_purpose);
  v_view := view_of(p_referral);
  if v_view = '' then return null; end if;
  if v_view ~ 'h' then
    insert into referral_viewer (referral_id, user_id, at) values (p_referral, my_user(), p_at)
      on conflict (referral_id, user_id) do update set at = excluded.at;
  end if;
  return json_build_object('about', current_setting('app.about'), 'items', case when v_view ~ 'h' then (
    select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name, u.id), '[]')
    from referral_viewer v join app_user u on u.id = v.user_id
    where v.referral_id = p_referral and v.user_id <> my_user() and v.at > p_since) end);
end $$;

-- For the system, every minute.
create function forget_viewers(p_membership uuid, p_before timestamptz) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_forgotten integer;
begin
  perform act_as(p_membership, null);
  delete from referral_viewer where at < p_before;
  get diagnostics v_forgotten = row_count;
  return v_forgotten;
end $$;
