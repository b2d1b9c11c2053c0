-- Webhooks (docs/adr/0026): an organisation's endpoint that is told of what happens to its referrals, and what was delivered there.

create table webhook (
  id              uuid primary key,
  organisation_id uuid not null references organisation (id),
  url             text not null check (url like 'https://%' and length(url) <= 500),
  -- what deliveries are signed with: shown once, to who made it
  secret          text not null,
  created_by_id   uuid not null references membership (id),
  created_at      timestamptz not null,
  -- since when each attempt has failed, and how many have
  failing_since   timestamptz,
  failures        integer not null default 0,
  paused_at       timestamptz,
  paused_because  text check (paused_because in ('failures', 'administrator')),
  removed_at      timestamptz,
  check ((paused_at is null) = (paused_because is null))
);
create index webhook_organisation on webhook (organisation_id) where removed_at is null;
alter table webhook enable row level security;
alter table webhook force row level security;
create policy own on webhook for all using (organisation_id = (select my_organisation()) and (select my_role()) = 'administrator')
  with check (organisation_id = (select my_organisation()) and (select my_role()) = 'administrator');
create policy system on webhook for all using ((select my_role()) = 'system') with check ((select my_role()) = 'system');

create table webhook_delivery (
  id           uuid primary key,
  webhook_id   uuid not null references webhook (id),
  event_id     uuid not null references referral_event (id),
  referral_id  uuid not null references referral (id),
  type         text not null,
  at           timestamptz not null,
  created_at   timestamptz not null,
  attempts     integer not null default 0,
  -- of the last attempt: what the endpoint answered, or why there was no answer
  status       integer,
  failure      text,
  delivered_at timestamptz,
  given_up_at  timestamptz,
  unique (webhook_id, event_id)
);
create index webhook_delivery_page on webhook_delivery (webhook_id, created_at desc, id desc);
alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
create policy own on webhook_delivery for select using (exists (select from webhook w where w.id = webhook_id));
create policy system on webhook_delivery for all using ((select my_role()) = 'system') with check ((select my_role()) = 'system');

-- Writes down what is to be delivered of an event to whom its notices are for, by organisation; each once. For the system.
create function plan_deliveries(p_event uuid, p_now timestamptz) returns uuid[] language plpgsql as $$
declare v_planned uuid[];
begin
  with concerned (organisation_id) as (
      select n.organisation_id from notification n where n.event_id = p_event and n.organisation_id is not null
      union select s.organisation_id from notification n join service s on s.id = n.service_id where n.event_id = p_event),
    planned as (
      insert into webhook_delivery (id, webhook_id, event_id, referral_id, type, at, created_at)
      select gen_random_uuid(), w.id, e.id, e.referral_id, e.type, e.at, p_now
      from concerned c join webhook w on w.organisation_id = c.organisation_id cross join referral_event e
      where e.id = p_event and w.removed_at is null and w.paused_at is null
      on conflict do nothing returning id)
  select coalesce(array_agg(id), '{}') into v_planned from planned;
  return v_planned;
end $$;

-- One delivery as it is about to be tried, counted as an attempt; null where there is nothing more to try.
create function take_delivery(p_delivery uuid) returns json language plpgsql as $$
declare v webhook_delivery;
begin
  update webhook_delivery d set attempts = d.attempts + 1
    from webhook w where d.id = p_delivery and w.id = d.webhook_id and w.removed_at is null and w.paused_at is null and d.delivered_at is null and d.given_up_at is null
    returning d.* into v;
  if not found then return null; end if;
  return (select json_build_object('id', v.id, 'webhookId', w.id, 'url', w.url, 'secret', w.secret, 'attempts', v.attempts, 'createdAt', iso(v.created_at),
                                   'eventId', v.event_id, 'referralId', v.referral_id, 'type', v.type, 'at', iso(v.at)) from webhook w where w.id = v.webhook_id);
end $$;

-- What came of an attempt; an endpoint that has failed for long enough is paused. Answers whether it is.
create function record_delivery(p_delivery uuid, p_now timestamptz, p_status integer, p_failure text, p_given_up boolean, p_patience interval, p_least integer) returns boolean
language plpgsql as $$
declare v_webhook uuid; v_paused boolean;
begin
  update webhook_delivery d set status = p_status, failure = p_failure, delivered_at = case when p_failure is null then p_now end, given_up_at = case when p_given_up then p_now end
    where d.id = p_delivery returning d.webhook_id into v_webhook;
  if p_failure is null then
    update webhook w set failing_since = null, failures = 0 where w.id = v_webhook and w.failures > 0;
    return false;
  end if;
  update webhook w set failures = w.failures + 1, failing_since = coalesce(w.failing_since, p_now),
      paused_at = case when w.paused_at is null and w.failing_since <= p_now - p_patience and w.failures + 1 >= p_least then p_now else w.paused_at end,
      paused_because = case when w.paused_at is null and w.failing_since <= p_now - p_patience and w.failures + 1 >= p_least then 'failures' else w.paused_because end
    where w.id = v_webhook returning w.paused_at is not null into v_paused;
  return v_paused;
end $$;
